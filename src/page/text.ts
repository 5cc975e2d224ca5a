/** The readable main text of a page, as blocks in reading order. Only what a person can see. */
import Readability from '@mozilla/readability/Readability.js';
import type { PageText } from '../flow';
import { blocks, type Block } from './blocks';
import { clean } from './clean';
import { LIMITS } from './limits';
import { attr, bodyOf, doc, nearest, rootOf, tagOf } from './dom';

/** Reads the page. Readability decides on a copy which part is the article; the words come from the page itself. */
export function read(): PageText {
  const root = rootOf(document);
  const body = bodyOf(document);
  const all = body ? blocks(body) : [];
  const main = all.length > 3 ? article(all) : null;
  const chosen = main ?? withoutFrame(all);
  return {
    title: clean(doc.title(), LIMITS.name),
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
  const copy = document.cloneNode(true) as Document;
  // The copy has the same elements in the same order: numbers carry over what each block is.
  const at = new Map(all.map((block, i) => [block.el, i]));
  const originals = document.getElementsByTagName('*');
  const copies = copy.getElementsByTagName('*');
  for (let i = 0; i < originals.length; i++) {
    const original = originals[i];
    const index = original ? at.get(original) : undefined;
    if (index !== undefined) copies[i]?.setAttribute(MARK, String(index));
  }
  const parsed = new Readability(copy, { serializer: (node) => node as Element }).parse();
  const content = parsed?.content;
  if (!content) return null;
  const kept = [...content.querySelectorAll(`[${MARK}]`)].flatMap((el) => {
    const block = all[Number(el.getAttribute(MARK))];
    return block ? [block] : [];
  });
  const length = (list: Block[]): number => list.reduce((sum, { text }) => sum + text.length, 0);
  return length(kept) > 250 ? kept : null;
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
