/**
 * What a component keeps to itself (`ElementInternals`) no page can be asked for: its kind is told by what it is
 * called, as every library calls it, and its state by the custom states that its own styles go by.
 */
import { every, has, is, openRoot } from './dom';
import { setOf } from './set-of';

const KINDS = setOf('button checkbox radio switch tab option link slider treeitem menuitem');

const PARTS = 'input,button,select,textarea,a,[role]:not([role=presentation],[role=none])';

/** The role of a component that holds no control of its own, by the end of its name; null when that tells none. */
export function namedRole(el: Element, tag: string): string | null {
  if (!tag.includes('-')) return null;
  const words = tag.split('-');
  const role = [words.slice(-2).join(''), words.at(-1) ?? ''].find((kind) => KINDS.has(kind));
  const root = role && openRoot(el, tag);
  return role && !(root && every(root, PARTS).length > 0) ? role : null;
}

const CHECKED = CSS.supports('selector(:state(checked))');

/** Whether a component is checked, chosen or pressed, by its own state or attribute; undefined when that tells nothing. */
export function ownChecked(el: Element, tag: string): boolean | undefined {
  const role = namedRole(el, tag);
  if (role !== 'checkbox' && role !== 'radio' && role !== 'switch') return undefined;
  return (CHECKED && is(el, ':state(checked)')) || has(el, 'checked');
}

/** The custom states that tell whether a press took hold. */
export const ownStates = (el: Element, tag: string): string =>
  CHECKED && tag.includes('-')
    ? ['checked', 'pressed', 'selected', 'expanded', 'open']
        .filter((name) => is(el, `:state(${name})`))
        .join(' ')
    : '';
