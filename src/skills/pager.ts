/** The numbers of a pager: which entry leads to a page, and which is its first and its last. Pure. */
import type { Page, PageElement } from '../flow';
import { turnsBack, turnsPage, turnsTo } from '../action/signs';

/** "3", "Page 3": an entry of a pager. */
export const leadsTo =
  (page: number) =>
  (e: PageElement): boolean =>
    numberOf(e) === page;

const numberOf = ({ kind, role, name }: PageElement): number | null => {
  const found =
    kind === 'control' && (role === 'link' || role === 'button')
      ? /^(?:page |seite |página )?(\d{1,5})$/iu.exec(name.trim())?.[1]
      : undefined;
  return found === undefined ? null : Number(found);
};

/**
 * What leads to the first or last page: an entry of that name, else the least or greatest number of the pager.
 * Null where nothing here is parted into pages, `here` where this page is it.
 */
export function edgeOf(
  { elements }: Page,
  edge: 'first' | 'last',
): ((e: PageElement) => boolean) | 'here' | null {
  const seen = elements.filter((e) => !e.concealed);
  if (seen.some((e) => turnsTo(edge, e))) return (e) => turnsTo(edge, e);
  // Numbers are pages where something turns them; a calendar has numbers too.
  const worded = (e: PageElement): boolean => /\p{L}/u.test(e.name) || e.name.trim().length <= 2;
  const arrows = seen.filter((e) => (turnsPage(e) || turnsBack(e)) && worded(e));
  const entries = seen.filter((e) => numberOf(e) !== null && isNear(e, arrows, seen));
  if (arrows.length === 0 || entries.length === 0) return null;
  const numbers = entries.map((e) => numberOf(e) ?? 0);
  const end = edge === 'last' ? Math.max(...numbers) : Math.min(...numbers);
  const on = edge === 'last' ? turnsPage : turnsBack;
  if (edge === 'first' && end !== 1) return null;
  // The page that is shown is often a number that leads nowhere; nothing then turns further.
  if (!seen.some((e) => on({ ...e, disabled: false }) && e.disabled !== true)) return 'here';
  return leadsTo(end);
}

/** Beside an arrow in the order of the page: so many elements at most lie between. */
const NEAR = 14;
const isNear = (e: PageElement, arrows: PageElement[], all: PageElement[]): boolean =>
  arrows.some((arrow) => Math.abs(all.indexOf(arrow) - all.indexOf(e)) <= NEAR);
