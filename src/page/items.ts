/** Repeated siblings: rows, list items, cards. "The second result" counts them. */
import { attr } from './dom';
import { CLASS, marksOf } from './marks';
import { isHeaderRow, type Run } from './context';
import { setOf } from './set-of';

const ROLES = setOf('row listitem option article treeitem');
/** Tags that make cards and rows when several alike stand together. */
const BLOCKS = setOf('div a section figure dl table form ul');
const BETWEEN = setOf('br hr script style template link');

/**
 * The run this child continues or starts, or null when it is nothing that repeats.
 * @param last the run of the sibling before it.
 */
export function runOf(
  el: Element,
  tag: string,
  role: string,
  last: Run | null,
  marks = marksOf(el),
): Run | null {
  if (BETWEEN.has(tag)) return last;
  const key = keyOf(el, tag, role, marks);
  if (key === null) return null;
  if (last?.key === key) return last;
  return { key, count: 0, least: key.includes('.') ? 3 : 2 };
}

function keyOf(el: Element, tag: string, role: string, marks: number): string | null {
  if (tag === 'tr' || role === 'row') return isHeaderRow(el) ? null : 'row';
  if (tag === 'li' || ROLES.has(role)) return ROLES.has(role) ? role : 'listitem';
  if (!BLOCKS.has(tag)) return null;
  // The first class names the kind ("card"), later ones the state ("card active").
  return `${tag}.${(marks & CLASS && /\S+/.exec(attr(el, 'class') ?? '')?.[0]) || ''}`;
}
