/** Which list of the page offers some options: native selects and open listboxes. */
import type { Page, PageElement, Target } from '../flow';
import { queryOfTarget } from '../rank/query';
import { rank } from '../rank/rank';

const fold = (s: string): string => s.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** Whether an option's label is what the person said: the same, or with more behind it ("Red (2 left)"). */
export function sameOption(label: string, said: string): boolean {
  const [a, b] = [fold(label), fold(said)];
  return a === b || (b !== '' && a.startsWith(`${b} `));
}

/** The list that offers every one of `options`; among several, the one that the target's words fit best. */
export function holderOf(
  page: Page,
  target: Target | null,
  options: string[],
): { page: Page; element: PageElement } | null {
  const offers = page.elements.filter(
    (e) => e.disabled !== true && options.every((o) => e.options?.some((x) => sameOption(x.label, o))),
  );
  const [first, ...others] = offers;
  if (!first) return null;
  if (others.length === 0 || !target) return { page, element: first };
  const best = rank(page, queryOfTarget('select', target)).find(({ element }) => offers.includes(element));
  return { page, element: best?.element ?? first };
}
