/**
 * Elements in a line that hold nothing but finds are not kept: most elements of most pages. What changes in them is met
 * again with the block around them, as it was anyway.
 */
import type { Frame } from './frame';
import { isWatched } from './watched';

/** Gives the finds of such an element, just left, to the one around it. False when the element itself has to be kept. */
export function fold(frame: Frame): boolean {
  const { inline, tag, parent, parts, found, written } = frame;
  if (!inline || !parent || tag === 'th' || frame.label || frame.shadow || frame.adrift) return false;
  if (frame.ctx.form !== parent.ctx.form || isWatched(frame)) return false;
  for (const part of parts) if ('parts' in part) return false;
  parent.parts.pop();
  if (found?.listed) parent.parts.push(found);
  if (written) parent.parts.push(written);
  for (const part of parts) parent.parts.push(part);
  return true;
}
