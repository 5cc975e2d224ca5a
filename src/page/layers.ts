/** What an element's box does to what is in it: where it is cut off, and what is painted behind it. */
import type { Draft } from './context';
import { nearest, rectOf } from './dom';
import { clipBelow, cutAway, fixedClip } from './visible';

/** Inline boxes neither clip nor are placed: half of what would be read of each element is spared. */
export function layer(
  el: Element,
  tag: string,
  style: CSSStyleDeclaration,
  inline: boolean,
  ctx: Draft,
): void {
  const { backgroundColor } = style;
  if (backgroundColor !== CLEAR && backgroundColor !== ctx.now.behind)
    ctx.change({ behind: backgroundColor });
  if (inline) return;
  const { position, overflow } = style;
  if (position === 'fixed') {
    const clip = fixedClip();
    ctx.change({ clip, placedClip: clip });
  } else if (position === 'absolute' && ctx.now.clip !== ctx.now.placedClip)
    ctx.change({ clip: ctx.now.placedClip });
  if (overflow !== 'visible' && tag !== 'body') {
    const clip = clipBelow(ctx.now.clip, rectOf(el), overflow);
    ctx.change(position === 'static' && style.transform === 'none' ? { clip } : { clip, placedClip: clip });
  } else if (position !== 'static' && ctx.now.placedClip !== ctx.now.clip)
    ctx.change({ placedClip: ctx.now.clip });
  if (position === 'absolute' && cutAway(style)) {
    const nowhere = { left: 0, top: 0, right: 0, bottom: 0 };
    const clip = { hard: nowhere, soft: nowhere };
    ctx.change({ clip, placedClip: clip });
  }
}

const CLEAR = 'rgba(0, 0, 0, 0)';

/** True when between a text and the colour behind it there may be a picture or a stacked layer. */
export function picturesBehind(el: Element, behind: string): boolean {
  let painted = false;
  return (
    nearest(el, (at) => {
      if (painted) return false;
      const { backgroundColor, backgroundImage, position, display } = getComputedStyle(at);
      painted = backgroundColor === behind;
      return backgroundImage !== 'none' || (!painted && (position !== 'static' || display.includes('grid')));
    }) !== null
  );
}
