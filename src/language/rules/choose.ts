/** Choosing: lists, paths through menus, checkboxes. */
import type { Command, Target } from '../../flow';
import { AREA, DETERMINER, ITEM, ROLE } from '../nouns';
import { ORDINAL } from '../ordinals';
import { QUOTE } from '../quotes';
import { targetOf } from '../target';
import { valuesOf } from '../value';
import { holderOf } from './write';
import { parts, type Found, type Rule } from './rule';

const CHOOSE =
  "(?:select|choose|mark(?=\\s+(?:(?:the\\s+)?(?:first|second|third|fourth|fifth|last|\\d+(?:st|nd|rd|th))\\b|all\\b|everything\\b))(?!.*\\bas\\b)|pick(?: out)?|opt for|(?:take|i(?:['’]ll| will) (?:take|have)|(?:let['’]?s )?go (?:with|for))(?=\\s+(?:the|this|that)\\b))";
const PICKER = `(?:${ROLE}|${AREA}|picker|wheel|box|options?|filter|select)`;

/** Where to choose: "from the list", "in Month drop down", "with the slider", "as the date". */
const FROM = [
  /^(.+?)\s+(?:from|out of|via)\s+(?!.{1,40}\bto\b)(.+)$/s,
  new RegExp(
    `^(.+?)\\s+(?:in|on|with|using|under|at)\\s+((?:${DETERMINER}\\s+)?(?:${ORDINAL}\\s+)?(?:\\S+\\s+){0,3}?${PICKER}\\b.*)$`,
    's',
  ),
  /^(.+?)\s+(?:as|for)\s+((?:the|my|your|our)\s+.+)$/s,
];

/** A thing on the page rather than a value: "the second option", "the Save button", "the blue one". */
const THING = new RegExp(
  `^(?:(?:the|this|that|all|every|each|both|any)\\b|${ORDINAL}\\b|.*\\s(?:${ROLE})$)`,
  'is',
);

/** "the list" is something to choose from, whatever it is made of. */
function pickerOf(words: string): Target {
  const target = targetOf(words);
  const list = /^(.*?)\s*\b(?:list|select)$/i.exec(target.words);
  return list !== null && target.role === undefined
    ? { ...target, words: list[1] ?? '', role: 'combobox' }
    : target;
}

function choose(rest: string): Command | Command[] {
  const path = rest.split(/\s*(?:>|›|→)\s*/);
  if (path.length > 1 && path.every((step) => step !== '')) {
    return path.map((step) => ({ verb: 'click', target: targetOf(step) }));
  }
  if (/^(?:nothing|none|no(?:thing)? (?:options?|items?)?)$/i.test(rest))
    return { verb: 'select', values: [], target: null };
  for (const form of FROM) {
    const found = parts(form, rest);
    if (!found?.[0] || !found[1]) continue;
    if (
      new RegExp(`^(?:the\\s+)?(?:${ORDINAL}\\b|.*\\s${ROLE}$)|^(?:the|this|that)\\s+${ITEM}$`, 'i').test(
        found[0],
      )
    )
      break;
    return { verb: 'select', values: valuesOf(found[0]), target: pickerOf(found[1]) };
  }
  const values = valuesOf(rest);
  const thing =
    THING.test(rest) && (values.length === 1 || !rest.includes(',')) && values[0]?.kind === 'literal';
  return thing ? { verb: 'click', target: targetOf(rest) } : { verb: 'select', values, target: null };
}

function checked(verb: 'check' | 'uncheck', said: string): Command[] {
  const rest = /^(?:everything|all|them all|all of (?:them|these|those))$/i.test(said)
    ? 'all checkboxes'
    : said;
  const list =
    /,|^(?:\uE000)/.test(rest) && !new RegExp(ROLE, 'i').test(rest)
      ? rest.split(/\s*,\s*(?:and\s+)?|\s+and\s+/)
      : [rest];
  return list
    .filter((part) => part !== '')
    .map((part) => ({
      verb,
      target: targetOf(part.replace(/^((?:the|this|that)\s+)?box(es)?\b(?! bar)/i, '$1checkbox$2')),
    }));
}

export const choosing: Rule[] = [
  {
    name: 'highlight',
    says: ['Highlight the text in the 3rd paragraph', 'select the text in the box'],
    match(said): Found {
      const found = parts(
        /^(?:highlight|mark)\s+(.+)$|^select\s+((?:all\s+)?(?:of\s+)?the\s+(?:entire\s+|whole\s+)?text\s+(?:in|of|from|inside)\s+.+)$/is,
        said,
      );
      if (!found || /^mark\b(?!.*\btext\b)|^mark\b.*\bas\b/i.test(said)) return null;
      return { verb: 'highlight', target: targetOf(holderOf(found[0] || (found[1] ?? ''))) };
    },
  },
  {
    name: 'select',
    says: ['Select Portugal from the list', 'choose "Large" from the dropdown'],
    match(said): Found {
      const rest = parts(new RegExp(`^${CHOOSE}\\s+(.+)$`, 'is'), said)?.[0];
      return rest === undefined ? null : choose(rest);
    },
  },
  {
    name: 'check',
    says: ['check the newsletter box', 'tick "Gift wrap"'],
    match(said): Found {
      if (
        /^check (?:out|in|for|if|whether|my|that)\b/i.test(said) &&
        !new RegExp(`${ROLE}|box|${QUOTE}`).test(said)
      )
        return null;
      const text = said.replace(
        /^((?:check|tick|untick|uncheck|deselect)\s+.*[^\s])\s+box(es)?$/i,
        '$1 checkbox$2',
      );
      const on = parts(
        /^(?:check|tick)(?: off| on)?\s+(.+)$|^(?:turn|switch) on\s+(.+)$|^(?:turn|switch)\s+(.+)\s+on$|^enable\s+(.+)$/is,
        text,
      );
      if (on) return checked('check', on.find((part) => part !== '') ?? '');
      const off = parts(
        /^(?:uncheck|untick|deselect|unselect|unmark)\s+(.+)$|^(?:turn|switch) off\s+(.+)$|^(?:turn|switch)\s+(.+)\s+off$|^disable\s+(.+)$/is,
        text,
      );
      if (off) return checked('uncheck', off.find((part) => part !== '') ?? '');
      const toggled = parts(/^toggle\s+(.+)$/is, text);
      return toggled ? { verb: 'click', target: targetOf(toggled[0] ?? '') } : null;
    },
  },
];
