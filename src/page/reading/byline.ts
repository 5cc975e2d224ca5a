/**
 * Who wrote a page and when it came out, from what can be seen near its headline and is marked as such: `rel=author`, the
 * `itemprop` names of schema.org, `<time>`, and the class names that publishing systems share (hAtom's `author`, `published`).
 */
import type { PageText } from '../../flow';
import { clean } from '../clean';
import { attr } from '../dom';
import { dateIn } from './dates';
import type { Region } from './repeats';
import { textOf, type Seen, type SeenTree } from './seen';
import { headOf, within } from './thing';

/** Longer texts hold more than a name or a date. */
const LONGEST = 120;
/** Elements between the headline and what is told of it; beyond stand other texts. */
const NEAR = 400;
/** Characters beside it in a card of another text: a title. */
const BESIDE = 15;

const AUTHOR = /(?:^|[\s_-])(?:by-?line|authors?|written-?by|posted-?by)(?:$|[\s_-])/i;
const DATE = /(?:^|[\s_-])(?:date-?line|published|pub-?date|posted-?on|time-?stamp|date)(?:$|[\s_-])/i;

/** "By", "Posted by", "Von": what leads to a name and is not part of it. */
const LEAD =
  /^(?:(?:(?:posted|written|published|words|text|story|review(?:ed)?)\s+)?by|von|par|por|author|autor(?:in)?|auteure?)\b[:\s]*/iu;
const PARTICLE = '(?:v[ao]n|de[rnl]?|di|du|da|dos|la|le|el|bin|ibn)';
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const ONE = `${WORD}(?:\\s+(?:${PARTICLE}\\s+){0,2}${WORD}){0,4}`;
/** One name or several; names begin with capitals, or are of a script that has none. */
const NAMES = new RegExp(
  `^(?:${ONE}(?:(?:,\\s*|,?\\s+(?:and|und|et|y|&)\\s+)${ONE}){0,4}|[\\p{Lo}\\p{M}・·\\s]{2,20}$)`,
  'u',
);

const AND = /^\s*(?:,|&|and\b|und\b|et\b|y\b)/iu;

/** Null where nothing near the headline is marked. */
export function bylineOf(
  tree: SeenTree,
  regions: readonly Region[],
  lang: string,
): PageText['byline'] | null {
  const near = around(tree, regions);
  const author = first(near.filter(isAuthor), (node) => nameOf(node, lang));
  const date = first(near.filter(isDate), (node) => dateOf(node, lang));
  return author === null && date === null ? null : { ...(author && { author }), ...(date && { date }) };
}

/** What could tell it: short texts near the headline, the nearest first, without those of other texts. */
function around({ all }: SeenTree, regions: readonly Region[]): Seen[] {
  const head = headOf(all);
  const middle = head === null ? 0 : all.indexOf(head);
  const cards = new Map(
    regions
      .filter(({ records }) => records.length > 1)
      .flatMap(({ records }) =>
        records.flatMap((nodes) => nodes.map((node) => [node, charsOf(nodes)] as const)),
      ),
  );
  // Cards of other texts have authors and dates of their own, beside a title.
  const ofOther = (node: Seen): boolean => {
    for (let at: Seen | null = node; at; at = at.parent) {
      const chars = cards.get(at);
      if (chars !== undefined && chars > node.chars + BESIDE)
        return head === null || !within(head, new Set([at]));
    }
    return false;
  };
  return all
    .map((node, i) => ({ node, far: Math.abs(i - middle) }))
    .filter(({ node, far }) => far <= NEAR && node.chars > 0 && node.chars <= LONGEST && !ofOther(node))
    .sort((a, b) => a.far - b.far)
    .map(({ node }) => node);
}

/** The words of the first that has any. A box around a name says more than the name, unless that is another name. */
function first(marked: Seen[], wordsOf: (node: Seen) => string | null): string | null {
  const told = marked.flatMap((node) => {
    const words = wordsOf(node);
    return words === null ? [] : [{ node, words }];
  });
  const [best] = told;
  if (!best) return null;
  const inner = told.find(
    ({ node, words }) =>
      node !== best.node &&
      within(node, new Set([best.node])) &&
      best.words.startsWith(words) &&
      !AND.test(best.words.slice(words.length)),
  );
  return inner?.words ?? best.words;
}

const charsOf = (nodes: Seen[]): number => nodes.reduce((sum, { chars }) => sum + chars, 0);
/** Class names, "FeatureByline" as "Feature-Byline". */
const classes = ({ el }: Seen): string => (attr(el, 'class') ?? '').replace(/([a-z])(?=[A-Z])/g, '$1-');
const isAuthor = (node: Seen): boolean =>
  (attr(node.el, 'rel') ?? '').split(/\s+/).includes('author') ||
  /^(?:author|creator)$/.test(attr(node.el, 'itemprop') ?? '') ||
  AUTHOR.test(classes(node));
const isDate = (node: Seen): boolean =>
  node.tag === 'time' ||
  /^(?:datePublished|dateModified)$/.test(attr(node.el, 'itemprop') ?? '') ||
  DATE.test(classes(node));

function nameOf(node: Seen, lang: string): string | null {
  const text = clean(textOf(node, LONGEST), LONGEST).replace(LEAD, '').trim();
  const found = NAMES.exec(text)?.[0] ?? '';
  // "Ann Lee March 25": the month is no name.
  const last = /\S+$/.exec(found)?.[0] ?? '';
  const dated = dateIn(last + text.slice(found.length), lang)?.text.startsWith(last) === true;
  const names = (dated ? found.slice(0, -last.length) : found).replace(BUTTONS, '').replace(STOP, '').trim();
  return names.length < 2 || /\d/.test(names) || LEAD.test(`${names} `) || TITLE.test(names) ? null : names;
}
/** The end of a sentence, and not of "Jr.". */
const STOP = /(?<=\p{Ll}{3})\.$/u;
/** Buttons and days of the week behind a name. */
const BUTTONS =
  /\s+(?:Profile|Follow|Subscribe|Share|Folgen|Suivre|Seguir|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\p{Lu}\p{Ll}+tag|\p{Ll}+di\b).*$/u;
/** Headings of the box about them, buttons in it, and what leads to a date. */
const TITLE =
  /\b(?:about|follow|author|more|view|profile|share|subscribe|comments?|updated|published|posted|last|read|über|plus|más)\b/iu;

/** Its words; with the date that the element gives a machine, where they tell none ("3 hours ago"). */
function dateOf(node: Seen, lang: string): string | null {
  const text = clean(textOf(node, LONGEST), LONGEST);
  if (dateIn(text, lang)) return text;
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(attr(node.el, 'datetime') ?? attr(node.el, 'content') ?? '')?.[0];
  return iso === undefined || text === '' ? null : `${text} (${iso})`;
}
