/** What an element's box does to what is in it: where it is cut off, and what is painted behind it. */
import { mine, type Draft } from './context';
import { nearest, rectOf } from './dom';
import { clipBelow, cutAway, fixedClip } from './visible';

/** Inline boxes neither clip nor are placed: half of what would be read of each element is spared. */
export function layer(
  el: Element,
  tag: string,
  style: CSSStyleDeclaration,
  inline: boolean,
  draft: Draft,
): void {
  const { backgroundColor } = style;
  if (backgroundColor !== CLEAR && backgroundColor !== draft.now.behind) mine(draft).behind = backgroundColor;
  if (inline) return;
  const { position, overflow } = style;
  if (position === 'fixed') {
    const own = mine(draft);
    own.clip = own.placedClip = fixedClip();
  } else if (position === 'absolute' && draft.now.clip !== draft.now.placedClip)
    mine(draft).clip = draft.now.placedClip;
  if (overflow !== 'visible' && tag !== 'body') {
    const clip = clipBelow(draft.now.clip, rectOf(el), overflow);
    const own = mine(draft);
    own.clip = clip;
    if (position !== 'static' || style.transform !== 'none') own.placedClip = clip;
  } else if (position !== 'static' && draft.now.placedClip !== draft.now.clip)
    mine(draft).placedClip = draft.now.clip;
  if (position === 'absolute' && cutAway(style)) {
    const nowhere = { left: 0, top: 0, right: 0, bottom: 0 };
    const own = mine(draft);
    own.clip = own.placedClip = { hard: nowhere, soft: nowhere };
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
