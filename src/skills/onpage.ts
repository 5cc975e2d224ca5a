/** A value that the page shows for a word: "the value of Language", "the 3rd word in the paragraph". */
import type { Page, PageElement, PageText } from '../flow';
import { ordinalOf } from '../language/ordinals';
import { queryOfTarget } from '../rank/query';
import { repeats } from './decide';
import { evidence, FLOOR } from '../rank/choice';
import { rank } from '../rank/rank';

/** What the page shows, as seen and as read, without sentences that only repeat the request. */
export interface Shown {
  page: Page;
  text: PageText;
}

/** The text for those words; null when nothing on the page fits. `said` is the clause that asked for it. */
export function valueOnPage({ page, text }: Shown, words: string, said: string): string | null {
  const elements = page.elements.filter((e) => e.kind === 'control' || !repeats(e, said));
  const blocks = text.blocks.map((b) => b.text).filter((t) => !t.includes(said));
  const seen = { ...page, elements };
  const subject = words.replace(/^(?:the )?(?:value|text|content|number) (?:of|for|in|from) (?:the )?/iu, '');
  return (
    wordOf(seen, blocks, words) ??
    lineBelow(seen, words, said) ??
    cellFor(seen, subject) ??
    textOf(seen, subject)
  );
}

/** "the last word in the text area", "2nd word of the paragraph". */
function wordOf(page: Page, blocks: string[], words: string): string | null {
  const match = /^(?:the )?(\S+) word (?:in|of|from) (?:the )?(.+)$/iu.exec(words);
  const place = ordinalOf(match?.[1] ?? '');
  if (!match || place === null) return null;
  const where = match[2] ?? '';
  // A paragraph is the first text long enough to be one; anything else is an element with a name.
  const text = /^(?:paragraph|text|page|sentence)$/iu.test(where)
    ? blocks.find((b) => b.split(/\s+/u).length > 3)
    : textOf(page, where);
  return (
    text
      ?.split(/\s+/u)
      .filter(Boolean)
      .at(place > 0 ? place - 1 : place)
      ?.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') ?? null
  );
}

/** The text that stands right after a label, as in two columns of a table or a definition list. */
function cellFor(page: Page, words: string): string | null {
  const texts = page.elements.filter((e) => e.kind === 'text');
  const label = fold(words);
  const labels = texts.flatMap((e, at) =>
    fold(e.name) === label ? [{ e, after: texts.slice(at + 1) }] : [],
  );
  // What stands in the same row says more than what stands below, which in a table is the next label. Of several
  // labels of that name the one with the nearest value is meant: a sentence may hold the word as well.
  for (const stands of [sameRow, below]) {
    const pairs = labels.flatMap(({ e, after }) => {
      const value = after.find((next) => stands(e, next));
      return value ? [{ value, apart: gap(e, value) }] : [];
    });
    const [nearest] = pairs.sort((a, b) => a.apart - b.apart);
    if (nearest) return nearest.value.name;
  }
  return null;
}

/** CSS pixels between two boxes, along the greater of both axes. */
function gap(a: PageElement, b: PageElement): number {
  const between = (at: number, long: number, other: number, otherLong: number): number =>
    Math.max(0, other - (at + long), at - (other + otherLong));
  return Math.max(
    between(a.box[0], a.box[2], b.box[0], b.box[2]),
    between(a.box[1], a.box[3], b.box[1], b.box[3]),
  );
}

/** "The text below" without a name: the first line that is written outside controls. */
function lineBelow(page: Page, words: string, said: string): string | null {
  if (!/^(?:the )?(?:text|words?|line|letters)$/iu.test(words.trim()) || !/\b(?:below|under)/iu.test(said))
    return null;
  const texts = page.elements.filter((e) => e.kind === 'text' && e.inside === undefined);
  const [first, ...others] = texts;
  if (!first) return null;
  let line = first.name;
  let last = first;
  for (const next of others) {
    if (!sameRow(last, next)) break;
    // Letters set one by one still make a word; words stand apart.
    line += (next.box[0] - (last.box[0] + last.box[2]) < LETTER_GAP ? '' : ' ') + next.name;
    last = next;
  }
  return line;
}

/** CSS pixels between two letters of a word, at most. */
const LETTER_GAP = 3;

const fold = (s: string): string =>
  s
    .toLowerCase()
    .replace(/[\s:：]+/gu, ' ')
    .trim();
const sameRow = (a: PageElement, b: PageElement): boolean =>
  Math.abs(a.box[1] - b.box[1]) < Math.max(a.box[3], b.box[3]) && b.box[0] > a.box[0];
const below = (a: PageElement, b: PageElement): boolean =>
  b.box[1] >= a.box[1] + a.box[3] && Math.abs(a.box[0] - b.box[0]) < a.box[2];

/** The text or value of the element that the words describe: a field with something in it, or a text leaf. */
function textOf(page: Page, words: string): string | null {
  const role = /^text ?(?:area|box|field)s?$/iu.test(words.trim())
    ? { words: '', role: 'textbox' as const }
    : { words };
  const query = queryOfTarget('copy', role);
  const best = rank(page, query).find(
    ({ element: e }) => (e.value ?? e.name) !== '' && e.secret === undefined,
  );
  // What answers none of the words is no value, however well it stands: a button's name must not be typed for it.
  if (!best || evidence(best, query) < FLOOR) return null;
  return best.element.value ?? best.element.name;
}
