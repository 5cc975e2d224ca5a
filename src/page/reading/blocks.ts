/** Visible text as blocks: paragraphs, headings, list items, table rows. */
import { clean, cut } from '../clean';
import { around, attr, every, tagOf } from '../dom';
import type { Frame, Listener } from '../frame';

/** One block with the element it stands in. */
export interface Block {
  el: Element;
  text: string;
  heading?: string;
  /** 1..6 for headings. */
  level?: number;
}

const MOST = { blocks: 5000, chars: 20_000 };

/** What a block is gathered under, and the table cell that is being read. */
interface Place {
  el: Element;
  cell: Element | null;
}

/** Hears what a survey sees; `done` answers the blocks. */
export interface BlockListener {
  hear: Listener;
  done: () => Block[];
}

/** Listens to the survey, so that what is read is what can be seen. A block ends where the layout breaks the line. */
export function blockListener(): BlockListener {
  const out: Block[] = [];
  const rows = new Map<Element, boolean>();
  let text = '';
  let at: Place | null = null;
  let heading: string | undefined;
  let last = { walls: 0, breaks: 0, gap: 0 };
  const folds = new Map<Element, string>();
  const flush = (): void => {
    const line = clean(text, MOST.chars);
    text = '';
    if (!line || !at || out.length >= MOST.blocks) return;
    const level = levelOf(at.el);
    if (level) heading = cut(line, 200);
    // What unfolds is headed by the words that unfold it.
    const fold = around(at.el, 'details');
    const heads = fold !== null && (level !== undefined || around(at.el, 'summary') !== null);
    const above = (fold && !heads ? folds.get(fold) : undefined) ?? heading;
    if (heads) folds.set(fold, cut(line, 200));
    out.push({ el: at.el, text: line, ...(above && !level && { heading: above }), ...(level && { level }) });
  };
  const hear: Listener = ({ walls, breaks, gap }, frame, piece) => {
    if (frame.ctx.shy) return;
    if (frame.ctx.pressable && frame.ctx.control?.tag === 'button') return;
    const place = placeOf(frame, rows);
    const same = at?.el === place.el && (place.cell !== null || last.walls === walls);
    // Two line breaks on end part paragraphs; one is a space.
    if (!same || breaks - last.breaks > 1) flush();
    else if (at?.cell !== place.cell) text += ' | ';
    else if (last.gap !== gap) text += ' ';
    if (text.length < MOST.chars) text += piece;
    at = place;
    last = { walls, breaks, gap };
  };
  const done = (): Block[] => {
    flush();
    return out;
  };
  return { hear, done };
}

/** The element whose line this is: the nearest that is not inline, or the row of a plain table. */
function placeOf(frame: Frame, rows: Map<Element, boolean>): Place {
  let block = frame;
  while (block.inline && block.parent) block = block.parent;
  let cell = block;
  // Cells hold little but lines; what is deeper is no plain table.
  for (let i = 0; i < 4 && cell.parent && cell.tag !== 'td' && cell.tag !== 'th'; i++) cell = cell.parent;
  const row = cell.tag === 'td' || cell.tag === 'th' ? cell.parent : null;
  if (row?.tag !== 'tr') return { el: block.el, cell: null };
  let plain = rows.get(row.el);
  // A table that only lays out the page has whole texts in its cells.
  if (plain === undefined) rows.set(row.el, (plain = every(row.el, 'table,p+p,h2,h3,ul').length === 0));
  return plain ? { el: row.el, cell: cell.el } : { el: block.el, cell: null };
}

function levelOf(el: Element): number | undefined {
  const native = /^h([1-6])$/.exec(tagOf(el))?.[1];
  if (native) return Number(native);
  return attr(el, 'role') === 'heading' ? Number(attr(el, 'aria-level') ?? 2) || 2 : undefined;
}
