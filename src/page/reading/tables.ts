/** Data tables: native ones and those made with roles; spans, header cells and captions as HTML 4.9 defines them. */
import type { PageTable, Ref } from '../../flow';
import { clean } from '../clean';
import { labelText } from '../context';
import {
  around,
  attr,
  childCount,
  every,
  firstElement,
  has,
  is,
  nextElement,
  parentOf,
  tagOf,
  textContent,
} from '../dom';
import { MOST } from './most';
import { textOf, type Seen, type SeenTree } from './seen';

/** A table as found, with the element that it is. */
export interface FoundTable {
  node: Seen;
  table: PageTable;
  /** The element of each row that was kept. */
  rows: Element[];
}

interface Cell {
  text: string;
  /** Heads its column or its row. */
  head: 'column' | 'row' | null;
}

/** All data tables, in page order. Tables that only lay out the page are none. */
export function tablesIn(tree: SeenTree): FoundTable[] {
  const found: FoundTable[] = [];
  let cells = 0;
  for (const node of tree.all) {
    if (found.length >= MOST.tables || !isTable(node) || found.some(({ node: outer }) => lies(node, outer)))
      continue;
    const read = readTable(node, tree, MOST.cells - cells);
    if (!read) continue;
    cells += read.table.rows.reduce((sum, { cells }) => sum + cells.length, 0);
    found.push(read);
  }
  return found;
}

const ROLES = new Set(['table', 'grid', 'treegrid']);
const roleOf = (el: Element): string => attr(el, 'role') ?? '';
const isTable = ({ el, tag, chars }: Seen): boolean =>
  chars > 0 && (tag === 'table' ? !/presentation|none/.test(roleOf(el)) : ROLES.has(roleOf(el)));

function lies(node: Seen, outer: Seen): boolean {
  for (let at = node.parent; at; at = at.parent) if (at === outer) return true;
  return false;
}

const TABLE = 'table,[role=table],[role=grid],[role=treegrid]';
const ROW = 'tr,[role=row]';
const CELL = /^(?:td|th)$|^(?:cell|gridcell|columnheader|rowheader)$/;
const isCell = (el: Element): boolean => CELL.test(roleOf(el)) || (CELL.test(tagOf(el)) && !has(el, 'role'));

function readTable(node: Seen, tree: SeenTree, budget: number): FoundTable | null {
  const rows = rowsOf(node, tree);
  if (rows.length === 0) return null;
  const grid: Cell[][] = [];
  const kept: Element[] = [];
  const below: { cell: Cell; left: number }[] = [];
  let used = 0;
  let of = 0;
  for (const el of rows) {
    const cells = cellsOf(el);
    const full = grid.length >= MOST.rows + MOST.heads || used > budget;
    if (full) {
      of += tree.of.has(el) ? 1 : 0;
      continue;
    }
    const row = rowFrom(cells, below, tree);
    if (row.length === 0 || row.every(({ text }) => text === '')) continue;
    used += row.length;
    grid.push(row);
    kept.push(el);
  }
  const heads = headRows(grid, node.el);
  const body = grid.slice(heads);
  const width = Math.max(0, ...grid.map((row) => row.length));
  if (!isData(node, grid, heads, width)) return null;
  const columns = Array.from({ length: width }, (_, x) =>
    distinct(grid.slice(0, heads).map((row) => row[x]?.text ?? '')).join(' '),
  );
  const table: PageTable = {
    name: nameOf(node),
    columns,
    rows: body.slice(0, MOST.rows).map((row) => {
      const header = distinct(row.filter(({ head }) => head === 'row').map(({ text }) => text)).join(' ');
      return { cells: row.map(({ text }) => text), ...(header !== '' && { header }) };
    }),
    of: body.length + of,
  };
  return { node, table, rows: kept.slice(heads, heads + MOST.rows) };
}

/** Rows of this table and not of one inside it, that hold anything to see. */
function rowsOf(node: Seen, tree: SeenTree): Element[] {
  return every(node.el, ROW).filter((row) => tree.of.has(row) && around(row, TABLE) === node.el);
}

function cellsOf(row: Element): Element[] {
  const cells: Element[] = [];
  for (let el = firstElement(row); el && cells.length < MOST.columns; el = nextElement(el)) {
    // Frameworks wrap cells in elements that mean nothing.
    if (isCell(el)) cells.push(el);
    else if (childCount(el) > 0)
      cells.push(...every(el, '[role=cell],[role=gridcell],[role=columnheader],[role=rowheader],td,th'));
  }
  return cells;
}

/** One row of the grid: cells that reach down from above first take their places. */
function rowFrom(cells: Element[], below: { cell: Cell; left: number }[], tree: SeenTree): Cell[] {
  const row: Cell[] = [];
  const fromAbove = (): void => {
    for (let up = below[row.length]; up && up.left > 0 && row.length < MOST.columns; up = below[row.length]) {
      up.left--;
      row.push(up.cell);
    }
  };
  for (const el of cells) {
    fromAbove();
    const cell: Cell = { text: cellText(el, tree), head: headOf(el) };
    const wide = span(el, 'colspan');
    const down = span(el, 'rowspan') - 1;
    for (let i = 0; i < wide && row.length < MOST.columns; i++) {
      if (down > 0) below[row.length] = { cell, left: down };
      row.push(cell);
    }
  }
  fromAbove();
  return row;
}

const span = (el: Element, name: 'colspan' | 'rowspan'): number =>
  Math.min(MOST.rows, Math.max(1, Number(attr(el, name) ?? attr(el, `aria-${name}`)) || 1));

function headOf(el: Element): Cell['head'] {
  const role = roleOf(el);
  if (role === 'columnheader') return 'column';
  if (role === 'rowheader') return 'row';
  if (tagOf(el) !== 'th') return null;
  const scope = attr(el, 'scope') ?? '';
  if (/^row/.test(scope)) return 'row';
  if (/^col/.test(scope)) return 'column';
  // A lone header cell among data cells heads its row.
  return is(el, 'tr > th:first-child:has(~ td)') ? 'row' : 'column';
}

/** What a cell shows: its words, else the picture or the box in it. */
function cellText(el: Element, tree: SeenTree): string {
  const node = tree.of.get(el);
  if (node) return clean(textOf(node, MOST.cell), MOST.cell);
  const [part] = every(el, 'img[alt],[aria-label],input[type=checkbox],input[type=radio]');
  if (!part) return '';
  if (part instanceof HTMLInputElement) return part.checked ? '✓' : '';
  return clean(attr(part, 'alt') ?? attr(part, 'aria-label'), MOST.cell);
}

/** How many rows at the top head the columns. */
function headRows(grid: Cell[][], table: Element): number {
  let count = 0;
  while (count < grid.length && grid[count]?.every(({ head, text }) => head === 'column' || text === ''))
    count++;
  if (count > 0 || grid.length < 2) return Math.min(count, grid.length);
  if (every(table, 'thead').some((head) => around(head, 'table') === table)) return 1;
  // Plain cells that head columns: words above figures.
  const [first, ...rest] = grid;
  const figures = (row: Cell[] | undefined): number => row?.filter(({ text }) => /\d/.test(text)).length ?? 0;
  const headed = grid.some((row) => row.some(({ head }) => head !== null));
  return !headed && figures(first) === 0 && rest.length > 1 && rest.every((row) => figures(row) > 0) ? 1 : 0;
}

/** True when it holds data: said by its author, or seen by its even rows of short cells. */
function isData({ el, tag }: Seen, grid: Cell[][], heads: number, width: number): boolean {
  if (grid.length - heads < 1 || width < 2) return false;
  if (tag !== 'table') return true;
  if (heads > 0 || every(el, 'caption').length > 0) return true;
  if (grid.some((row) => row.some(({ head }) => head !== null))) return true;
  if (grid.length < 2 || every(el, 'table,form,h1,h2,h3,ul,p').length > 0) return false;
  const even = grid.filter((row) => row.length === width).length >= 0.9 * grid.length;
  const texts = grid.flatMap((row) => row.map(({ text }) => text));
  const filled = texts.filter((text) => text !== '');
  const short = filled.reduce((sum, text) => sum + text.length, 0) / Math.max(1, filled.length) < 40;
  return even && short && filled.length >= 0.7 * texts.length;
}

function nameOf({ el, heading }: Seen): string {
  const caption = every(el, 'caption').find((one) => parentOf(one) === el);
  return clean(caption ? textContent(caption) : labelText(el) || heading, MOST.title);
}

/** Without repeats: a header cell that spans several rows is said once. */
const distinct = (texts: string[]): string[] => [...new Set(texts)].filter((text) => text !== '');

/** Links and buttons of each row, so that a row can be acted on. */
export function addRefs({ table, rows }: FoundTable, refsIn: (roots: Element[]) => { ref: Ref }[]): void {
  table.rows.forEach((row, i) => {
    const el = rows[i];
    const refs = el ? refsIn([el]).map(({ ref }) => ref) : [];
    if (refs.length > 0) row.refs = refs;
  });
}
