/** What the content script's files share in a document's isolated world. The page cannot reach it. */
import type { PageText, Ref } from '../flow';
import type { survey } from './survey';

/** Lent by page.js to the files that are put beside it when they are needed. */
export interface World {
  survey: typeof survey;
  /** The ref of what was observed. */
  refOf: (el: Element) => Ref | undefined;
  /** Reads the page; set by read.js. */
  read: (() => PageText) | null;
}

const HERE = Symbol.for('familiar.page');
const here = globalThis as { [HERE]?: World };

/** The world of this document; null before page.js was here. */
export const world = (): World | null => here[HERE] ?? null;

/** Founds it, once a document: files are put in again with every look, and the first of each stays. */
export function found(made: World): World | null {
  if (here[HERE]) return null;
  here[HERE] = made;
  return made;
}
