/** The one control of the page whose whole name is another word for what was said: "Cart 0" for "basket". */
import { unnumbered } from '../language/unnumbered';
import { sameThing } from '../language/words';
import type { Query } from '../rank/query';
import type { Grounded } from './ground';

/** Where words alone settled nothing; null where none is called so, or two different things are. */
export function byAlias(query: Query, grounded: Grounded): Grounded | null {
  if (grounded.kind === 'found' || !grounded.open || query.exact !== null) return null;
  if (query.verb !== 'click' || query.ordinal !== null || query.places.length > 0) return null;
  const { page } = grounded.open;
  const among = page.elements.filter(
    (e) =>
      (e.role === 'link' || e.role === 'button') &&
      e.disabled !== true &&
      sameThing(unnumbered(e.name), query.words),
  );
  const [element, ...others] = among;
  // The same link in the head and the foot of a page is one thing.
  if (!element || others.some(({ href }) => href === undefined || href !== element.href)) return null;
  const why = `${element.name} is another word for it`;
  return { kind: 'found', found: { page, element, why, uses: [] } };
}
