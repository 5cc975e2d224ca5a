/** A value that the page shows for a word: "the value of Language", "the 3rd word in the paragraph". */
import type { Page, PageElement } from '../flow';
import { ordinalOf } from '../language/ordinals';
import { queryOfTarget } from '../rank/query';
import { rank } from '../rank/rank';

/** The text for those words; null when nothing on the page fits. */
export function valueOnPage(page: Page, words: string): string | null {
  return wordOf(page, words) ?? cellFor(page, words) ?? textOf(page, words);
}

/** "the last word in the text area", "2nd word of the paragraph". */
function wordOf(page: Page, words: string): string | null {
  const match = /^(?:the )?(\S+) word (?:in|of|from) (?:the )?(.+)$/iu.exec(words);
  const place = ordinalOf(match?.[1] ?? '');
  if (!match || place === null) return null;
  const text = textOf(page, match[2] ?? '');
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
  const at = texts.findIndex((e) => fold(e.name) === label);
  const next =
    at < 0 ? undefined : texts.slice(at + 1).find((e) => sameRow(texts[at], e) || below(texts[at], e));
  return next?.name ?? null;
}

const fold = (s: string): string =>
  s
    .toLowerCase()
    .replace(/[\s:：]+/gu, ' ')
    .trim();
const sameRow = (a: PageElement | undefined, b: PageElement): boolean =>
  a !== undefined && Math.abs(a.box[1] - b.box[1]) < Math.max(a.box[3], b.box[3]) && b.box[0] > a.box[0];
const below = (a: PageElement | undefined, b: PageElement): boolean =>
  a !== undefined && b.box[1] >= a.box[1] + a.box[3] && Math.abs(a.box[0] - b.box[0]) < a.box[2];

/** The text or value of the element that the words describe. */
function textOf(page: Page, words: string): string | null {
  const [best] = rank(page, queryOfTarget('copy', { words }));
  if (!best || best.score <= 0) return null;
  return best.element.value ?? best.element.name;
}
