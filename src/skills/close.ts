/** "Close the dialog" where it has no button for that: the key that closes dialogs everywhere. */
import type { Page, Step, Target } from '../flow';

const OVER =
  /^(?:it|(?:the )?(?:\S+ )?(?:dialog(?:ue)?|pop-?up|modal|overlay|window|menu)(?: (?:box|window))?)$/i;

/** True when an open dialog, and nothing else of the page, is to be closed. */
export function closes(page: Page, { words, place = [] }: Target): boolean {
  if (words !== 'close' || place.length > 1) return false;
  const [over] = place;
  const open = page.elements.filter((e) => e.dialog !== undefined);
  if (open.length === 0) return false;
  if (over === undefined || OVER.test(over.words)) return true;
  const named = over.words.replace(/\s+(?:dialog(?:ue)?|pop-?up|modal|window)$/i, '').toLowerCase();
  return open.some((e) => e.dialog?.toLowerCase().includes(named) === true);
}

/** The step that closes it. */
export const byEscape = ({ words }: Step): Step => ({ words, command: { verb: 'key', key: 'Escape' } });
