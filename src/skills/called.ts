/** The fields of a page by what a person calls them, and what they hold. */
import type { Page, PageElement } from '../flow';
import { meetsAll } from '../language/forms';
import { telling, tokens } from '../language/words';

/** Roles of what offers options, of what takes words or numbers, of what is on or off. */
export const LISTS = new Set(['combobox', 'listbox']);
export const TEXTS = new Set(['textbox', 'searchbox', 'spinbutton', 'slider']);
export const TICKS = new Set(['checkbox', 'switch']);
/** Told of or taken at once. */
export const MOST_CALLED = 4;

/** What can be operated and is shown. */
export const controls = (page: Page): PageElement[] =>
  page.elements.filter((e) => e.kind === 'control' && e.concealed !== true);

/** True for what holds a value or a choice. */
export const isField = (e: PageElement): boolean =>
  LISTS.has(e.role) || TEXTS.has(e.role) || TICKS.has(e.role) || e.role === 'radio';

/** What it is called for the eye. */
export const captionOf = (e: PageElement): string => e.name || (e.near ?? '') || (e.placeholder ?? '');

/** Those called so, with the fewest other words, as many as are told of or taken at once. */
export const nearest = (
  elements: PageElement[],
  name: string,
  caption: (e: PageElement) => string = captionOf,
): PageElement[] => calledSo(elements, name, caption).slice(0, MOST_CALLED);

/** All those called so, with the fewest other words. */
export function calledSo(
  elements: PageElement[],
  name: string,
  caption: (e: PageElement) => string,
): PageElement[] {
  const wanted = telling(name);
  if (wanted.length === 0) return [];
  const called = elements.filter((e) => meetsAll(wanted, telling(caption(e))));
  const least = Math.min(...called.map((e) => tokens(caption(e)).length));
  return called.filter((e) => tokens(caption(e)).length === least);
}

/** What is chosen in a list, as it shows it. */
export function chosenIn(e: PageElement): string[] {
  const chosen = (e.options ?? []).filter((one) => one.selected === true).map(({ label }) => label);
  const value = e.value ?? '';
  return (chosen.length > 0 ? chosen : [value]).filter((label) => label.trim() !== '');
}
