/** Lists that show their options only when they are opened, and lists that are named behind what to choose in them. */
import type { Page, PageElement, Target } from '../flow';
import { fold } from '../language/tokens';
import { choose } from '../rank/choice';
import { queryOfTarget } from '../rank/query';
import { rank } from '../rank/rank';

/** Closed lists of the page's own, as against native ones, whose options are known. */
const opens = (e: PageElement): boolean =>
  e.role === 'combobox' && e.options === undefined && e.disabled !== true && e.tag !== 'select';

/** The closed list that the target's words name; null when it isn't clear which, or the page shows the options anyway. */
export function opener(
  page: Page,
  target: Target | null,
  options: string[],
): { page: Page; element: PageElement } | null {
  if (!target || (target.role !== undefined && !ROLES.has(target.role))) return null;
  const shown = (name: string): boolean =>
    page.elements.some((e) => e.kind === 'control' && !opens(e) && fold(e.name) === fold(name));
  if (options.some(shown)) return null;
  const query = queryOfTarget('select', target);
  const controls = rank(page, query).filter(({ element }) => element.kind === 'control');
  const choice = choose(
    controls.filter(({ element }) => opens(element)),
    query,
  );
  const best = choice.kind === 'sure' && choice.best === controls[0] ? choice.best : null;
  return best && { page, element: best.element };
}
const ROLES = new Set(['combobox', 'textbox', 'menu']);

/** "Sauna in extras", "Paris for the city": the last words name a list of the page, those before one of its options. */
export function placeNamed(page: Page, options: string[]): { options: string[]; target: Target } | null {
  const last = options.at(-1) ?? '';
  const cut = /^(.+)\s+(?:in|from|under|for|as)\s+(?:the\s+|my\s+)?(.+)$/iu.exec(last);
  const [, option = '', place = ''] = cut ?? [];
  const lists = page.elements.filter((e) => e.options !== undefined || e.role === 'combobox');
  const said = lists.some((e) => e.options?.some(({ label }) => fold(label) === fold(last)));
  if (place === '' || said || !lists.some((e) => fold(e.name) === fold(place))) return null;
  return { options: [...options.slice(0, -1), option], target: { words: place } };
}
