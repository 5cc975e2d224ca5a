/** What may move, scroll or open without a change of nodes. */
import type { Frame, Survey } from './frame';

/** True for what is placed apart, cuts off what is in it, or may yet get a shadow root. */
export const isWatched = ({ loose, shadow, tag, ctx, parent }: Frame): boolean =>
  loose || ctx.clip !== parent?.ctx.clip || (tag.includes('-') && !shadow);

/** Puts it on the lists of what is watched. */
export function watch(s: Survey, frame: Frame): void {
  if (frame.shadow) s.roots.add(frame.shadow);
  if (isWatched(frame)) s.watched.push(frame);
}
