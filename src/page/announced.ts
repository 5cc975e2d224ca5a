/** What a page puts before a person by itself: dialogs, and messages in passing. */
import { clean } from './clean';
import { isConnected, rectOf, rectsOf, showing, textContent } from './dom';
import { isRestless } from './restless';
import { everywhere } from './shadows';

const DIALOG = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]';
/** Where pages say something in passing, for the eye as well as for screen readers. */
const SAYS =
  '[role=status],[role=alert],[aria-live=polite],[aria-live=assertive],output,[class*=toast i],[class*=snackbar i]';
/** A longer one is a part of the page that happens to be announced. */
const SAID_CHARS = 160;
/** px: messages for screen readers only are drawn a pixel large. */
const LEAST_PX = 4;

/** True for what a person sees. */
export const shown = (el: Element): boolean => isConnected(el) && showing(el) && rectsOf(el).length > 0;

/** Dialogs that are seen now: what opens one may be the dialog itself, or a veil around it that is shown. */
export const dialogsShown = (): Element[] => everywhere(DIALOG).filter(shown);

/** Messages that are seen now with their words; what keeps changing by itself is none. */
export function messagesShown(): Map<Element, string> {
  const found = new Map<Element, string>();
  for (const el of everywhere(SAYS)) {
    const { width, height } = rectOf(el);
    const words = textContent(el).trim();
    if (words === '' || words.length > SAID_CHARS || width < LEAST_PX || height < LEAST_PX) continue;
    if (shown(el) && !isRestless(el)) found.set(el, clean(words, 80));
  }
  return found;
}
