/** What an opened list offers: its choices told from the rest of the page, and the one meant among them. */
import { Failure } from '../../flow';
import { clean, fold } from '../clean';
import { attr, nearest, within } from '../dom';
import { nameAll } from '../emit';
import type { Named } from '../found';
import { pick } from '../pick';
import { survey } from '../survey';

/** Tells the things of an opened list from the rest of the page. */
export type Fresh = (one: Named) => boolean;

/** True for what lies over the page in a box of its own. */
export const floats = (el: Element, { found }: Named): boolean =>
  nearest(found.el, (up) => /absolute|fixed/.test(getComputedStyle(up).position) && !within(up, el)) !== null;

/** True when ARIA says that the list which holds this belongs to the control. */
export function controls(el: Element, inner: Element): boolean {
  const ids = `${attr(el, 'aria-controls') ?? ''} ${attr(el, 'aria-owns') ?? ''}`
    .split(/\s+/)
    .filter(Boolean);
  return ids.some((id) => {
    const list = document.getElementById(id);
    return list !== null && within(list, inner);
  });
}

/** Everything with a name that belongs to the list. */
export const listed = (fresh: Fresh): Named[] =>
  nameAll(survey()).filter((one) => one.name !== '' && fresh(one));

const CHOICES = new Set(
  'option menuitem menuitemradio menuitemcheckbox radio checkbox treeitem tab'.split(' '),
);
/** An option or item by its role. */
export const isChoice = ({ found }: Named): boolean => CHOICES.has(found.role);
/** Something to press, as against mere words. */
export const isControl = ({ found }: Named): boolean => found.kind === 'control';

/** The best thing with this name among those allowed: real options first, then what can be pressed, then words. */
export function offered(el: Element, wanted: string, allowed: Fresh, exactly = false): Element | null {
  const all = listed((one) => one.found.el !== el && allowed(one));
  const same = all.filter(({ name }) => fold(name) === fold(wanted));
  const exact = same.find(isChoice) ?? same.find(isControl);
  if (exact || exactly) return exact?.found.el ?? null;
  const options = all.some(isChoice) ? all.filter(isChoice) : all.filter(isControl);
  const at = pick(
    wanted,
    options.map(({ name }) => name),
  );
  return (options[at] ?? same[0])?.found.el ?? null;
}

/** That there is no such option, with those that there are. */
export const missing = (words: string, wanted: string, names: string[]): Failure => {
  const has = names
    .filter(Boolean)
    .slice(0, 8)
    .map((name) => `'${clean(name, 30)}'`);
  const more = names.length > has.length ? ' and more' : '';
  return new Failure(
    'not-found',
    `${words} has no '${clean(wanted, 40)}'.${has.length ? ` It has ${has.join(', ')}${more}.` : ''}`,
  );
};
