/** Typing, clearing, copying and pasting. */
import type { Command, Target } from '../../flow';
import { DETERMINER, ROLE } from '../nouns';
import { ORDINAL } from '../ordinals';
import { QUOTE } from '../quotes';
import { targetOf } from '../target';
import { valueOf, type Told } from '../value';
import { parts, type Found, type Rule } from './rule';

const TYPE = '(?:type|enter|write|put|input|insert|key in|fill in|fill out|fill|add|use)';
const CASED = '(?:\\s+in\\s+(?:all\\s+)?(?:(?:upper|lower)[- ]?case|capitals?|caps)(?:\\s+letters)?)?';
const CALLED = `(?:(?:the|an?|my|this)\\s+)?(?:[\\p{L}-]+\\s+){0,3}?`;

/** A quotation first: whatever preposition follows it leads to the field. */
const QUOTED = new RegExp(
  `^(${CALLED}${QUOTE}${CASED})\\s+(?:into|in|inside|to|onto|on|as|for|at|under)\\s+(.+)$`,
  'isu',
);
const PAIR = `(?:the\\s+)?(?!an?\\s)[\\p{L}][\\p{L} -]{0,30}?\\s*:?\\s+${QUOTE}`;
const PAIRS = new RegExp(
  `^((?:${PAIR})(?:\\s*(?:,|,?\\s+and|&)\\s+(?:${PAIR}))+)(?:\\s+(?:into|in|as|on|to)\\s+(.+))?$`,
  'iu',
);

/** Without quotation marks: "into" first, then "in" before something that can only be a field. */
const UNQUOTED = [
  /^(.+?)\s+into\s+(.+)$/is,
  new RegExp(
    `^(.+?)\\s+in\\s+((?:(?:${DETERMINER}|both|all|every|each)\\s+)?(?:${ORDINAL}\\s+)?(?:[^\\s]+\\s+){0,4}?(?:${ROLE}|box|bar)\\b.*)$`,
    's',
  ),
  new RegExp(`^(.+)\\s+(?:in|on|at|inside)\\s+(${DETERMINER}\\s+.+)$`, 's'),
  /^(.+?)\s+as\s+((?:the|my|your|our|a)\s+.+|[\p{L}-]+)$/su,
  new RegExp(
    `^(.+?)\\s+for\\s+((?:the|my|your)\\s+(?:\\S+\\s+){0,3}\\S+|(?:\\S+\\s+){0,3}(?:${ROLE}))$`,
    's',
  ),
];

/** What a value is called, when that says nothing about the field. */
const GENERIC =
  /^(?:text|number|value|words?|phrase|string|letters?|sentence|line|following|item|date|answer)s?$/i;

function typed(told: Told, field: string): Command {
  const target = field === '' ? null : targetOf(field);
  const about = told.value.kind === 'mine' ? told.value.words : told.about;
  return { verb: 'type', value: told.value, target: withName(target, about, told.value.kind === 'mine') };
}

/** The name of the value tells the field when nothing else does. */
function withName(target: Target | null, about: string | undefined, mine: boolean): Target | null {
  if (about === undefined || (GENERIC.test(about) && !mine)) return target;
  if (target === null) return { words: about, role: 'textbox' };
  const bare =
    target.words === '' && target.ordinal === undefined && !target.all && target.place === undefined;
  return bare ? { ...target, words: about } : target;
}

function typeInto(rest: string): Command | Command[] {
  const pairs = PAIRS.exec(rest);
  if (pairs?.[1] !== undefined) {
    return (pairs[1].match(new RegExp(PAIR, 'giu')) ?? []).map((pair) => {
      const told = valueOf(pair.replace(/^(?:,|and|&)\s+/i, ''));
      return { verb: 'type', value: told.value, target: { words: told.about ?? '', role: 'textbox' } };
    });
  }
  const facts = rest.split(/\s*,\s*(?:and\s+)?|\s+and\s+/);
  if (facts.length > 1 && facts.every((fact) => /^my\s+(?:[\p{L}-]+\s*){1,3}$/u.test(fact))) {
    return facts.map((fact) => typed(valueOf(fact), ''));
  }
  for (const form of [QUOTED, ...UNQUOTED]) {
    const found = parts(form, rest);
    if (found?.[0] && found[1]) return typed(equal(valueOf(found[0]), found[0], found[1]), found[1]);
  }
  return typed(valueOf(rest), '');
}

/** "Enter loyalty number in the loyalty number field": a field's own name stands for the person's value. */
function equal(told: Told, said: string, field: string): Told {
  const words = targetOf(field).words.toLowerCase();
  const same =
    told.value.kind === 'literal' && told.about === undefined && words !== '' && words === said.toLowerCase();
  return same ? { value: { kind: 'mine', words: said } } : told;
}

/** "the text in the 2nd box" → "the 2nd box". */
export const holderOf = (words: string): string =>
  words.replace(
    /^(?:all\s+)?(?:of\s+)?(?:the\s+)?(?:entire\s+|whole\s+|full\s+)?(?:text|contents?|value)\s+(?:in|of|from|inside)\s+(?=\S)/i,
    '',
  );

/** The whole form, with what is known. */
const FORM =
  /^(?:please )?(?:(?:auto-?)?fill|fill in|fill out|fill up|complete)(?:\s+(?:in|out))?(?:\s+(?:the|this|that|these|my|all|both|whole|entire|\S+(?=\s+form)))*\s+(?:forms?|details|fields|information|info|data|everything|page|it)(?:\s+(?:in|out))?(?:\s+(?:for me|with my (?:details|data|information|info)|with what you know(?: about me)?))*$|^(?:please )?(?:fill|complete)\s+(?:(?:this|that|it|everything|all of (?:it|this))(?:\s+(?:in|out|up))?|(?:in|out)\s+(?:this|that|it|everything|all of (?:it|this)))(?:\s+(?:for me|with my (?:details|data|information|info)))?$|^autofill$/i;

/** "Put 1 Main Street as the street": what is named after "as" takes a text, where a thing is put somewhere else. */
const AS_MY =
  /^put\s+(?!(?:it|this|that|them|these|those|the|an?)\b).+\s+as\s+(?:the|my)\s+(?!(?:first|second|third|last|default|next)\b)[\p{L} -]+$/iu;

export const write: Rule[] = [
  {
    name: 'paste',
    says: ['paste it into the text input', 'paste the order number in the search box'],
    match(said): Found {
      const given = parts(new RegExp(`^paste\\s+(?:the\\s+(?:text|words?)\\s+)?(${QUOTE}.*)$`, 'is'), said);
      if (given) return typeInto(given[0] ?? '');
      const found = parts(
        /^paste(?:\s+(?:it|that|this|them|(?:the|my)\s+.+?))?(?:\s+(?:into|in|inside|to|onto|on)\s+(.+))?$/i,
        said,
      );
      return found
        ? { verb: 'paste', target: found[0] ? targetOf(found[0]) : { words: '', role: 'textbox' } }
        : null;
    },
  },
  {
    name: 'copy',
    says: ['copy the order number', 'Copy the text from the 3rd text area below'],
    match(said): Found {
      const found = parts(/^copy\s+(.+?)(?:\s+to (?:the|my) clipboard)?$/is, said);
      return found ? { verb: 'copy', target: targetOf(holderOf(found[0] ?? '')) } : null;
    },
  },
  {
    name: 'clear',
    says: ['clear the name field', 'delete the text in the search box'],
    match(said): Found {
      const found = parts(
        /^(?:clear|empty|reset(?=\s+(?:(?:the|this|whole|all|my)\s+)*(?:form|fields|everything)$))\s+(?:out\s+)?(.+)$|^(?:delete|erase|remove)\s+((?:the\s+|all\s+)*(?:text|contents?|value)\s+(?:in|of|from)\s+.+)$/is,
        said,
      );
      if (!found || /\b(?:cart|basket|history|cache|cookies|bin|trash)$/i.test(said)) return null;
      return { verb: 'clear', target: targetOf(holderOf(found[0] || (found[1] ?? ''))) };
    },
  },
  {
    name: 'append',
    says: ['append "See you." to the note', 'add "More" to the comment'],
    match(said): Found {
      const found =
        parts(
          /^(?:append|add|write|type|put|insert)\s+(.+?)\s+(?:to|at|onto|on|in)\s+(?:the\s+)?(?:very\s+)?(?:end|bottom)\s+(?:of|in)\s+(.+)$/is,
          said,
        ) ??
        parts(/^append\s+(.+?)\s+to\s+(.+)$/is, said) ??
        parts(
          new RegExp(`^add\\s+(?:the\\s+(?:text|words?|line|sentence)\\s+)?(${QUOTE})\\s+to\\s+(.+)$`, 'is'),
          said,
        );
      if (!found?.[0] || !found[1]) return null;
      const command = typed(valueOf(found[0]), found[1]);
      return command.verb === 'type' ? { ...command, behind: true } : command;
    },
  },
  {
    name: 'type',
    says: ['type "Tom and Jerry" into the search box', 'type hello'],
    match(said): Found {
      if (FORM.test(said)) return { verb: 'complete' };
      const filled = parts(
        /^(?:fill|fill in|fill out|fill up|complete)\s+(.+?)\s+(?:in\s+)?with\s+(.+)$/is,
        said,
      );
      if (filled && /^(?:fill|complete)/i.test(said))
        return typed(valueOf(filled[1] ?? ''), (filled[0] ?? '').replace(/^(?:in|out|up)\s+/i, ''));
      const named = parts(
        new RegExp(
          `^(?:write|leave|post|add|make)\\s+(?:an?|the|my|another)\\s+([\\p{L} ]{3,30}?)\\s+(?:saying|that says|reading|with (?:the )?(?:text|words?|message))\\s+(.+)$`,
          'isu',
        ),
        said,
      );
      if (named)
        return {
          verb: 'type',
          value: valueOf(named[1] ?? '').value,
          target: { words: named[0] ?? '', role: 'textbox' },
        };
      const mine = parts(/^put\s+((?:in\s+)?my\s+[\p{L} -]+?)(?:\s+in)?$/isu, said)?.[0];
      if (mine !== undefined) return typeInto(mine.replace(/^in\s+/i, ''));
      const rest = parts(new RegExp(`^${TYPE}\\s+(?:in\\s+(?=${QUOTE}))?(.+)$`, 'is'), said)?.[0];
      if (rest === undefined) return null;
      if (/^(?:the |your )?(?:cursor|caret|focus|mouse)\b/i.test(rest)) return null;
      // A thing and no words: what editors insert by their buttons.
      if (/^insert\s+(?:an?|the)\s+[\p{L}-]+(?:\s+[\p{L}-]+)?$/iu.test(said)) return null;
      // "add" and "use" mean typing only when a text is given.
      if (
        /^(?:add|use|put)\b/i.test(said) &&
        !new RegExp(QUOTE).test(rest) &&
        !/^put\b.*\b(?:field|box|input)/i.test(said) &&
        !AS_MY.test(said)
      )
        return null;
      return typeInto(rest);
    },
  },
];
