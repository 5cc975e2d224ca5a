/**
 * Captions of icons: in a row of controls without words of their own, each has its caption on the same side. The first of
 * a row tells which: where no words stand before it in what holds it, they come after.
 */
import type { Found } from './found';
import type { Frame, Survey } from './frame';
import { ALT, LABEL, LABELLED, TITLE } from './marks';
import { VALUED, isField } from './roles';

/** Lets an icon, just left, wait for the words after it, unless its row has its captions before. */
export function awaitCaption(s: Survey, found: Found | null, parent: Frame | null): void {
  if (!found?.listed || !parent || !isIcon(found)) return;
  const after = s.nears > parent.nears;
  parent.leads ??= !after;
  if (!parent.leads) {
    // What comes now is the caption of the next.
    s.block++;
    return;
  }
  // The words before it in there belong to the icon before.
  if (after) found.near = '';
  // A coloured block between a checkbox and its words leaves them to the checkbox.
  if (!s.awaiting?.tick) s.awaiting = { found, parent, tick: false };
}

const isIcon = ({ kind, role, el, tag, marks, content, ctx }: Found): boolean =>
  kind === 'control' &&
  content.text === '' &&
  content.shy === '' &&
  !(marks & (LABEL | LABELLED | TITLE | ALT)) &&
  !VALUED.has(role) &&
  ctx.picture === null &&
  !isField(el, tag);
