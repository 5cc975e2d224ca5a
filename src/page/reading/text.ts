/** The readable main text of a page, as blocks in reading order. Only what a person can see. */
import Readability from '@mozilla/readability/Readability.js';
import type { PageText } from '../../flow';
import { blocks, type Block } from './blocks';
import { clean } from '../clean';
import { NAME_CHARS } from '../limits';
import { attr, doc, every, nearest, rootOf, tagOf } from '../dom';
import type { World } from '../world';

/** Reads the page. Readability decides on a copy which part is the article; the words come from the page itself. */
export function read(survey: World['survey']): PageText {
  const root = rootOf(document);
  const all = blocks(survey);
  const main = all.length > 3 ? article(all) : null;
  const chosen = main ?? withoutFrame(all);
  return {
    title: clean(doc.title(), NAME_CHARS),
    lang: root ? (attr(root, 'lang') ?? '') : '',
    url: location.href,
    blocks: chosen.map(({ text, heading, level }) => ({
      text,
      ...(heading && { heading }),
      ...(level && { level }),
    })),
  };
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
