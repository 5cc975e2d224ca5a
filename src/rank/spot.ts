/** Ranked[] → the order in which to report it: what is shown first, and the very spot where a hand would land. */
import type { PageElement, Ranked, Verb } from '../flow';
import { evidence, FLOOR } from './choice';
import type { Query } from './query';

/** Things that are pressed on the words that name them; fields and boxes are pressed on themselves. */
const WORDED = new Set(['button', 'link', 'menuitem', 'tab', 'option', 'treeitem', 'generic', 'heading']);
/** Verbs that end in a press. */
const PRESSES = new Set<Verb>(['click', 'select', 'hover', 'focus', 'expand', 'check', 'uncheck', 'show']);

/** The ranking as `look` reports it. */
export const reported = (ranked: Ranked[], query: Query): Ranked[] =>
  spotFirst(shownFirst(ranked, query), query.verb);

/** What is shown and answers leads, however well something that is not shown now would answer. */
export function shownFirst(ranked: Ranked[], query: Query): Ranked[] {
  if (!ranked[0]?.element.concealed) return ranked;
  const shown = ranked.find((r) => !r.element.concealed);
  if (!shown || evidence(shown, query) < FLOOR) return ranked;
  return [shown, ...ranked.filter((r) => r !== shown)];
}

/**
 * The ranking with the words on the best control lifted before it, where a press lands on those words: the innermost
 * element under the pointer hears of a press first. Acting on either does the same, so `choose` takes them for one.
 * A button that sends a form stays before its words, since Enter in a field presses the button itself (HTML,
 * implicit submission).
 */
export function spotFirst(ranked: Ranked[], verb: Verb): Ranked[] {
  const [best] = ranked;
  if (!best || best.element.kind !== 'control' || !PRESSES.has(verb)) return ranked;
  if (!WORDED.has(best.element.role) || best.element.form?.submits) return ranked;
  const words = ranked.find(({ element }) => isOn(element, best.element));
  if (!words) return ranked;
  return [{ ...words, score: best.score }, ...ranked.filter((r) => r !== words)];
}

/** Text on the control that does not reach beyond it, as a label beside it does. */
function isOn({ kind, role, inside, box }: PageElement, control: PageElement): boolean {
  if (kind !== 'text' || role === 'img' || inside !== control.ref) return false;
  const [x, y, w, h] = control.box;
  const [mx, my] = [box[0] + box[2] / 2, box[1] + box[3] / 2];
  return mx >= x && mx <= x + w && my >= y && my <= y + h;
}
