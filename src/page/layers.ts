/** What an element's box does to what is in it: where it is cut off. */
import { mine, type Draft } from './context';
import { rectOf, scrollsOf } from './dom';
import { NOWHERE, clipBelow, cutAway, fixedClip, type Scrolled } from './visible';

/** Answers whether it is placed apart from the flow. Inline boxes neither clip nor are placed: half of what would be read of each element is spared. */
export function layer(
  el: Element,
  tag: string,
  style: CSSStyleDeclaration,
  inline: boolean,
  draft: Draft,
): boolean {
  if (inline) return false;
  const { position, overflow } = style;
  if (position === 'fixed') {
    const own = mine(draft);
    own.clip = own.placedClip = fixedClip();
  } else if (position === 'absolute' && draft.now.clip !== draft.now.placedClip)
    mine(draft).clip = draft.now.placedClip;
  // A field cuts what is typed into it, not itself.
  if (overflow !== 'visible' && tag !== 'body' && tag !== 'input') {
    const clip = clipBelow(draft.now.clip, rectOf(el), overflow, () => scrolledOf(el, style));
    const own = mine(draft);
    own.clip = clip;
    if (position !== 'static' || style.transform !== 'none') own.placedClip = clip;
  } else if (position !== 'static' && draft.now.placedClip !== draft.now.clip)
    mine(draft).placedClip = draft.now.clip;
  if ((position === 'absolute' || position === 'fixed') && cutAway(style)) {
    const own = mine(draft);
    own.clip = own.placedClip = NOWHERE;
  }
  return position !== 'static' && position !== 'relative';
}

const scrolledOf = (el: Element, { direction, flexDirection, flexWrap }: CSSStyleDeclaration): Scrolled => {
  const [left, top] = scrollsOf(el);
  const ahead = direction === 'ltr' && !flexDirection.endsWith('reverse') && !flexWrap.endsWith('reverse');
  return { left, top, ahead: ahead && left >= 0 && top >= 0 };
};
