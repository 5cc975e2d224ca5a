/** What was copied last in this conversation: in memory only, gone with the browser. */
import { browser } from '../platform/browser';

/** Each conversation has its own: what was copied in a private window is pasted in private windows only. */
const key = (isPrivate: boolean): string => (isPrivate ? 'copiedPrivately' : 'copied');

/** The text, or undefined when nothing was copied. */
export async function lastCopied(isPrivate = false): Promise<string | undefined> {
  const copied = (await browser.storage.session.get(key(isPrivate)))[key(isPrivate)];
  return typeof copied === 'string' ? copied : undefined;
}

/** Keeps a copied text for later requests; null forgets it. */
export const keepCopied = (text: string | null, isPrivate = false): Promise<void> =>
  text === null
    ? browser.storage.session.remove(key(isPrivate))
    : browser.storage.session.set({ [key(isPrivate)]: text });
