/** "the 'Like' button of the second post" → Target. */
import type { Place, Target } from '../flow';
import { DETERMINER, ITEM, ONE, ROLE, roleOf } from './nouns';
import { ORDINAL, ordinalOf } from './ordinals';
import { itemOf } from './item';
import { placesOf } from './place';
import { onlyQuote, QUOTE, reveal } from './quotes';

/** Words after a description that say nothing about it. */
const TAIL = [
  /\s+(?:shown\s+|listed\s+|given\s+)?(?:below|above|here)$/,
  /\s+(?:on|of|in|from|at) (?:the|this) (?:current )?(?:page|screen|website|site|web ?page)$/,
  // Purposes: "the trash icon to delete it", "Sign in to continue".
  /\s+(?:in order )?to \p{Ll}+ (?:it|them|that|this|the|your|my|an?|all|more|in|out)\b.*$/u,
  /\s+to (?:continue|proceed|finish|confirm)$/,
  /\s+for (?:me|you)$/,
];

const SAYING = String.raw`(?:(?:that|which)\s+(?:says|reads|is (?:labell?ed|named|called))|saying|reading|labell?ed|named|called|titled|marked|with\s+(?:the\s+)?(?:text|label|name|title|words?|caption))(?:\s+(?:as|with|of))?`;
const LABELLED = new RegExp(`^(.+?)\\s+${SAYING}\\s+(?:the\\s+)?(${QUOTE}|.+?)((?<=\uE001).*)?$`, 's');
const WITH = new RegExp(
  `^((?:\\S+\\s+){0,4}(?:${ROLE}|${ONE}))\\s+(?:with|containing|showing|for)\\s+(?:${DETERMINER}\\s+)?(.+?)(?:\\s+(?:text|label|placeholder))?$`,
  's',
);
const LABEL_FOR = new RegExp(`^((?:${DETERMINER}\\s+)?${ROLE})\\s+for\\s+(?:the\\s+)?(.+)$`, 's');
const ALL = /^(?:all|both|every|each|any)\s+(?:of\s+)?(?:(?:the|these|those|my)\s+)?/i;
const ARTICLE = new RegExp(`^${DETERMINER}(?:\\s+|$)`);
const NUMBERED = new RegExp(`^(${ORDINAL})\\b\\s*(.*)$`, 'is');
const ROLE_LAST = new RegExp(`^(.*?)(?:^|\\s+)(${ROLE})$`, 's');
const ROLE_FIRST = new RegExp(`^(${ROLE})\\s+(.+)$`, 's');
const NAMED_BY_NUMBER = /^([A-Z]\w+)\s+#?\s?\d+$/;
/** A kind of control, quoted: the "checkbox" widget. */
const KIND = new RegExp(`^(${QUOTE})\\s+(?:widget|element|control)s?$`);
const NUMBER = /^(?:#|no\.?|number|nr\.?)?\s?(\d{1,4})$/i;
const PRONOUN = /^(?:its|their|his|her)\s+/i;

/** Reads the description of a thing on the page; never fails, the words may stay empty ("the button"). */
export function targetOf(text: string): Target {
  const said = withoutTail(text.trim());
  const labelled = LABELLED.exec(said) ?? LABEL_FOR.exec(said);
  if (labelled?.[1] !== undefined && labelled[2] !== undefined) {
    const head = targetOf(labelled[1] + (labelled[3] ?? ''));
    return { ...head, ...named(labelled[2]) };
  }
  const source = sourced(said);
  if (source) return source;
  const { head, place, all, count } = placesOf(said);
  const target = headOf(PRONOUN.test(head) ? head.replace(PRONOUN, '') : head);
  const places = PRONOUN.test(head) ? [{ relation: 'of' as const, words: 'it' }, ...place] : place;
  return {
    ...target,
    ...(all ? { all } : {}),
    ...(count === undefined ? {} : { count }),
    ...(places.length > 0 ? { place: merged(places) } : {}),
  };
}

/** What is opened by its place alone, "the second", is one of what is listed. */
export function listed(target: Target): Target {
  const bare = target.words === '' && target.ordinal !== undefined && target.role === undefined;
  return bare && target.place === undefined ? { ...target, role: 'result' } : target;
}

function withoutTail(text: string): string {
  let rest = text;
  for (const tail of TAIL) {
    const shorter = rest.replace(tail, '');
    if (shorter.trim() !== '') rest = shorter;
  }
  return rest;
}

/** Words of a target, exact when they are one quotation. */
function named(text: string): Pick<Target, 'words' | 'exact'> {
  const quoted = onlyQuote(text);
  return quoted === null ? { words: reveal(text).trim() } : { words: quoted, exact: true };
}

/** "the email by Ann", "Ben's message": an entry of a list, told by its source. */
function sourced(text: string): Target | null {
  if (!new RegExp(`\\b${ITEM}\\b`, 'i').test(text) || /^(?:all|both|every|each)\b/i.test(text)) return null;
  const item = itemOf(text);
  if (!item.noun || item.words === '') return null;
  const { head, place } = placesOf(item.words);
  return {
    words: head,
    role: 'result',
    ...(item.ordinal === undefined ? {} : { ordinal: item.ordinal }),
    ...(place.length > 0 ? { place } : {}),
  };
}

/** A description without places: quantity, position, role and words. */
function headOf(text: string): Target {
  const all = ALL.test(text);
  let rest = text.replace(ALL, '');
  const article = ARTICLE.test(rest);
  rest = rest.replace(ARTICLE, '');
  if (/^(?:it|them|that|this|these|those)$/i.test(text.trim())) return { words: text.trim().toLowerCase() };
  const numbered = NUMBERED.exec(rest);
  // "Last name" and "First aid kit" are names; with an article or before a role word it is a position.
  const position = numbered?.[2] !== undefined && !/^name\b/i.test(numbered[2]) ? numbered : null;
  const after = position?.[2] ?? rest;
  const found = roleAndWords(after, article || all || position !== null);
  const generic = position !== null && found.role === undefined && new RegExp(`^${ONE}$`).test(found.words);
  return {
    ...found,
    ...(generic ? { words: '', role: 'result' } : {}),
    ...(position?.[1] === undefined ? {} : { ordinal: ordinalOf(position[1]) ?? 1 }),
    ...(all ? { all } : {}),
  };
}

function roleAndWords(text: string, definite: boolean): Target {
  if (NAMED_BY_NUMBER.test(text)) {
    const role = roleOf((/^\w+/.exec(text)?.[0] ?? '').toLowerCase());
    return { words: text, ...(role ? { role } : {}) };
  }
  const kind = KIND.exec(text)?.[1];
  if (kind !== undefined) {
    const role = reveal(kind) === 'text' ? 'textbox' : roleOf(reveal(kind));
    if (role !== undefined) return { words: '', role };
  }
  const having = WITH.exec(text);
  if (having?.[1] !== undefined && having[2] !== undefined) {
    const head = headOf(having[1]);
    return { ...head, ...roleAndWords(having[2], true), ...(head.role ? { role: head.role } : {}) };
  }
  const last = ROLE_LAST.exec(text);
  if (last?.[1] !== undefined && last[2] !== undefined) return withRole(last[1], last[2], text, definite);
  const first = ROLE_FIRST.exec(text);
  if (first?.[1] !== undefined && first[2] !== undefined) return roleBefore(first[1], first[2], text);
  return named(text.replace(new RegExp(`^(${QUOTE})\\s+${ONE}$`), '$1').replace(/ (?:colou?red) /, ' '));
}

/** "search box", "Yes button", "button". The first noun of several says the least: "input textbox". */
function withRole(before: string, noun: string, text: string, definite: boolean): Target {
  const role = roleOf(noun);
  const words = before.replace(/^(?:text|input)$/, '');
  if (role === undefined) return named(text);
  // A bare noun is the name of a thing ("click menu"); a menu keeps its noun, which its button mostly bears.
  if (words === '' && (!definite || role === 'menu')) {
    return /s$/.test(noun) || role === 'menu' || role === 'text'
      ? { words: noun, role }
      : { words: '', role };
  }
  const inner = ROLE_LAST.exec(words);
  if (inner?.[1] !== undefined && role === 'textbox' && roleOf(inner[2] ?? '') === 'textbox') {
    return { ...named(inner[1]), role };
  }
  return { ...named(words), role };
}

/** "button ONE", "link 'In'", "tab 2". */
function roleBefore(noun: string, after: string, text: string): Target {
  const role = roleOf(noun);
  if (role === undefined) return named(text);
  const number = NUMBER.exec(after)?.[1];
  if (number !== undefined && onlyQuote(after) === null)
    return { words: '', role, ordinal: parseInt(number, 10) };
  return { ...named(after), role };
}

/** Places said twice are said once. */
function merged(places: Place[]): Place[] {
  const seen = new Set<string>();
  return places.filter(({ relation, words }) => {
    const mark = `${relation} ${words}`;
    return seen.has(mark) ? false : seen.add(mark);
  });
}
