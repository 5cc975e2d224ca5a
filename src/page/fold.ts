/**
 * Elements in a line that hold nothing but finds are not kept: most elements of most pages. What changes in them is met
 * again with the block around them, as it was anyway.
 */
import { isFrame, type Frame } from './frame';
import { isWatched } from './watched';

/** Gives the finds of such an element, just left, to the one around it. False when the element itself has to be kept. */
export function fold(frame: Frame): boolean {
  const { inline, tag, parent, parts, found, written } = frame;
  if (!inline || !parent || tag === 'th' || frame.label || frame.shadow || frame.adrift) return false;
  if (frame.ctx.form !== parent.ctx.form || isWatched(frame)) return false;
  if (parts.some(isFrame)) return false;
  const to = parent.parts;
  let at = to.length - 1;
  if (found?.listed) to[at++] = found;
  if (written) to[at++] = written;
  for (const part of parts) to[at++] = part;
  // What is shortened only to grow again is made anew.
  to.length = at;
  return true;
}
