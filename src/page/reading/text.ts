/** Which of a page's blocks are its main text. */
import Readability from '@mozilla/readability/Readability.js';
import type { Block } from './blocks';
import { attr, doc, every, nearest, tagOf } from '../dom';

/** The blocks of the main text. Readability decides on a copy which part is the article; the words come from the page itself. */
export function mainText(all: Block[]): Block[] {
  return (all.length > 3 ? article(all) : null) ?? withoutFrame(all);
}

const MARK = 'data-reading';

/** The blocks that Readability keeps; null when it finds no article or too little of one. */
function article(all: Block[]): Block[] | null {
  const copy = doc.copy();
  // The copy has the same elements in the same order: numbers carry over what each block is.
  const at = new Map([...new Set(all.map(({ el }) => el))].map((el, i) => [el, i]));
  const originals = every(document, '*');
  const copies = every(copy, '*');
  originals.forEach((original, i) => {
    const index = at.get(original);
    if (index !== undefined) copies[i]?.setAttribute(MARK, String(index));
  });
  const content = extract(copy);
  if (!content) return null;
  const marks = new Set(every(content, `[${MARK}]`).map((el) => Number(attr(el, MARK))));
  const kept = all.filter(({ el }) => marks.has(at.get(el) ?? -1));
  const length = (list: Block[]): number => list.reduce((sum, { text }) => sum + text.length, 0);
  return length(kept) > 250 ? kept : null;
}

function extract(copy: Document): Element | null {
  try {
    return new Readability(copy, { serializer: (node) => node as Element }).parse()?.content ?? null;
  } catch {
    // It stumbles over pages whose names shadow the DOM: those are read without it.
    return null;
  }
}

const FRAME = new Set(['nav', 'header', 'footer', 'aside', 'form']);

/** Without an article: the main part, else everything but navigation, headers, footers and sidebars. */
function withoutFrame(all: Block[]): Block[] {
  const isMain = (el: Element): boolean => tagOf(el) === 'main' || attr(el, 'role') === 'main';
  const main = all.filter(({ el }) => nearest(el, isMain) !== null);
  if (main.length > 0) return main;
  const inner = all.filter(({ el }) => nearest(el, (up) => FRAME.has(tagOf(up))) === null);
  return inner.length > 0 ? inner : all;
}
