/** What was copied last in this conversation: in memory only, gone with the browser. */
import { browser } from '../platform/browser';

/** The text, or undefined when nothing was copied. */
export async function lastCopied(): Promise<string | undefined> {
  const { copied } = await browser.storage.session.get('copied');
  return typeof copied === 'string' ? copied : undefined;
}

/** Keeps a copied text for later requests; null forgets it. */
export const keepCopied = (text: string | null): Promise<void> =>
  text === null ? browser.storage.session.remove('copied') : browser.storage.session.set({ copied: text });
