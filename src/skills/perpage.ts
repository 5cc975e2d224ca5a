/** "Show 25 entries": the list that says how much of a table stands on one page, by its numbers and not by its name. */
import type { Page, PageAction, PageElement } from '../flow';

/** How the rules say that so much is to stand on a page. */
export const PER_PAGE = 'per page';

const NAMED =
  /\b(?:per page|page size|page length|rows|entries|items|results|records|show|display|einträge|zeilen|pro seite|lignes|par page|filas|por página)\b/iu;
/** "25", "25 / page", "Show 25", "All". */
const numberOf = (label: string): string | null =>
  /^(?:all|alle|tous|todos)$/iu.test(label.trim())
    ? 'all'
    : (/^\D{0,12}(\d{1,4})\b\D{0,16}$/u.exec(label.trim())?.[1] ?? null);

/** What sets it; null where the page has nothing of the kind, or not for this number. */
export function perPage(
  page: Page,
  count: string,
): { page: Page; element: PageElement; action: PageAction } | null {
  const lists = page.elements.filter((e) => e.disabled !== true && isSize(e));
  // Among several the one that is called so.
  const element = lists.find((e) => NAMED.test(`${e.name} ${e.near ?? ''}`)) ?? lists[0];
  const link = page.elements.find((e) => e.kind === 'control' && isLinkFor(e, count));
  if (!element) return link ? { page, element: link, action: { kind: 'click', ref: link.ref } } : null;
  const option = element.options?.find(({ label }) => numberOf(label) === count.toLowerCase())?.label;
  if (element.options && option === undefined) return null;
  return { page, element, action: { kind: 'select', ref: element.ref, options: [option ?? count] } };
}

/** A number to press in a row that is called so: "Show: 10 25 50". */
const isLinkFor = ({ name, near = '', group = '' }: PageElement, count: string): boolean =>
  name.trim().toLowerCase() === count.toLowerCase() && NAMED.test(`${near} ${group}`);

/** A list of numbers, or one that opens later, holds a number now and is called so. */
function isSize(e: PageElement): boolean {
  const { options } = e;
  if (options) return options.length > 1 && options.every(({ label }) => numberOf(label) !== null);
  const opens = e.role === 'combobox' || e.haspopup === true;
  const says = [e.value, e.name].some((text) => text !== undefined && /(?:^|\D)\d{1,4}(?:\D|$)/u.test(text));
  return opens && e.editable !== true && says && NAMED.test(`${e.name} ${e.near ?? ''} ${e.value ?? ''}`);
}
