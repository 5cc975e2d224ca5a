/** Description lists of short terms and values ("Weight: 2 kg"): tables of two columns. */
import type { PageTable } from '../../flow';
import { clean } from '../clean';
import { labelText } from '../context';
import { MOST } from './most';
import { textOf, type Seen, type SeenTree } from './seen';
import type { FoundTable } from './tables';

/** A value longer than this is a text: such a list is read as records. */
const SHORT = 100;

/** All `dl`s that are pairs, in page order. */
export function pairsIn(tree: SeenTree): FoundTable[] {
  return tree.all.flatMap((node) => (node.tag === 'dl' ? (pairs(node) ?? []) : [])).slice(0, MOST.tables);
}

function pairs(node: Seen): FoundTable | null {
  const parts = node.kids.flatMap((kid) => (kid.tag === 'div' ? kid.kids : [kid]));
  const rows: PageTable['rows'] = [];
  const els: Element[] = [];
  let values = 0;
  for (const part of parts) {
    const { tag, chars, el } = part;
    const text = clean(textOf(part, MOST.cell), MOST.cell);
    const last = rows.at(-1);
    if (tag === 'dt') {
      rows.push({ cells: [text, ''], header: text });
      els.push(el);
      values = 0;
    } else if (tag === 'dd' && last) {
      if (chars > SHORT || ++values > 5) return null;
      last.cells[1] = last.cells[1] === '' ? text : `${last.cells[1] ?? ''}, ${text}`;
    } else return null;
  }
  if (rows.length < 2) return null;
  const table = {
    name: clean(labelText(node.el) || node.heading, MOST.title),
    columns: ['', ''],
    rows: rows.slice(0, MOST.rows),
    of: rows.length,
  };
  return { node, table, rows: els.slice(0, MOST.rows) };
}
