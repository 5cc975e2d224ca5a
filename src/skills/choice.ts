/** Whether an act chooses one of several, and of what: what repeated choices are told by. */
import type { Choice, PageAction, PageElement } from '../flow';
import { pages } from '../action/signs';

/** "M (12)": how many there are says nothing of what it is. */
const COUNTED = /\s*(?:\(\d[\d.,]*\)|\d[\d.,]*)$/u;

/**
 * What was chosen of what, in the page's words; null for an act that chooses nothing among others. The group's legend or
 * label goes first, then the words beside it, then the heading above it.
 * @param pageUrl where the page is: a link to the same page with another query is a filter
 */
export function choiceOf(action: PageAction, element: PageElement, pageUrl: string): Choice | null {
  const { role, name } = element;
  const group = element.group || besides(element) || element.heading || '';
  if (action.kind === 'select') {
    const [value, ...others] = action.options;
    return value !== undefined && others.length === 0 && !action.adds ? made(name || group, value) : null;
  }
  if (action.kind === 'check') return action.on && role !== 'checkbox' && role !== 'switch' ? made(group, name) : null; // prettier-ignore
  if (action.kind !== 'click') return null;
  const chooses =
    element.pressed === false ||
    (element.checked === false && role !== 'checkbox' && role !== 'switch') ||
    (role === 'option' && element.selected !== true) ||
    filters(element, pageUrl);
  return chooses ? made(group, name.replace(COUNTED, '') || name) : null;
}

const besides = ({ near, name }: PageElement): string => (near === undefined || near === name ? '' : near);

const made = (of: string, value: string): Choice | null =>
  of.trim() === '' || value.trim() === '' || of.trim() === value.trim()
    ? null
    : { of: of.trim().replace(/\s*[:*]+$/u, ''), value: value.trim() };

/** A link to the same page with another query, that turns no page of it. */
function filters(element: PageElement, pageUrl: string): boolean {
  const { href, role } = element;
  if (role !== 'link' || href === undefined || !URL.canParse(href) || !URL.canParse(pageUrl)) return false;
  const [to, here] = [new URL(href), new URL(pageUrl)];
  const same = to.origin === here.origin && to.pathname === here.pathname && to.search !== here.search;
  return same && !pages(element) && /\p{L}/u.test(element.name);
}
