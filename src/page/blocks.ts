/** Visible text as blocks: paragraphs, headings, list items, table rows. */
import { clean, collapse, cut } from './clean';
import { attr, every, flatChildren, nextSibling, nodeType, showing, tagOf } from './dom';
import { isOurs } from './overlay';

/** One block with the element it stands in. */
export interface Block {
  el: Element;
  text: string;
  heading?: string;
  /** 1..6 for headings. */
  level?: number;
}

const SKIP = new Set(
  'script style template noscript select textarea svg canvas iframe button object video audio head'.split(
    ' ',
  ),
);
const MOST = { blocks: 5000, chars: 20_000 };

interface Open {
  el: Element;
  block: Element;
  next: Node | null;
  list: Node[] | null;
  at: number;
}

/** Walks the flat tree with an explicit stack; a block ends where the layout breaks the line. */
export function blocks(root: Element): Block[] {
  const out: Block[] = [];
  let text = '';
  let owner = root;
  let heading: string | undefined;
  const flush = (): void => {
    const line = clean(text, MOST.chars);
    text = '';
    if (!line) return;
    const level = levelOf(owner);
    if (level) heading = cut(line, 200);
    out.push({ el: owner, text: line, ...(heading && !level && { heading }), ...(level && { level }) });
  };
  const stack: Open[] = [open(root, root)];
  while (stack.length > 0 && out.length < MOST.blocks) {
    const top = stack[stack.length - 1];
    if (!top) break;
    const node = top.list ? top.list[top.at++] : top.next;
    if (!node) {
      if (top.block === top.el) flush();
      stack.pop();
      continue;
    }
    if (!top.list) top.next = nextSibling(node);
    if (nodeType(node) === Node.TEXT_NODE) {
      if (text.length > MOST.chars) continue;
      const piece = collapse((node as Text).data);
      if (text === '' || owner !== top.block) {
        if (owner !== top.block) flush();
        owner = top.block;
      }
      text += piece;
    } else if (node instanceof Element) {
      const tag = tagOf(node);
      if (tag === 'br') text += ' ';
      if (SKIP.has(tag) || isOurs(node) || hidden(node)) continue;
      const cell = tag === 'td' || tag === 'th';
      if (cell && text.trim()) text += ' | ';
      const breaks = !cell && !getComputedStyle(node).display.startsWith('inline');
      if (breaks && !inRow(top)) {
        flush();
        stack.push(open(node, node));
      } else stack.push(open(node, top.block));
      if (breaks && inRow(top)) text += ' ';
    }
  }
  flush();
  return out;
}

function open(el: Element, block: Element): Open {
  const { first, list } = flatChildren(el, tagOf(el));
  return { el, block, next: first, list, at: 0 };
}

/** Cells of a table row stay in one line, unless the table only lays out the page. */
const inRow = (at: Open): boolean =>
  tagOf(at.block) === 'tr' && at.el !== at.block && every(at.el, 'table,p+p,h2,h3,ul').length === 0;

function levelOf(el: Element): number | undefined {
  const native = /^h([1-6])$/.exec(tagOf(el))?.[1];
  if (native) return Number(native);
  return attr(el, 'role') === 'heading' ? Number(attr(el, 'aria-level') ?? 2) || 2 : undefined;
}

function hidden(el: Element): boolean {
  if (attr(el, 'aria-hidden') === 'true' || attr(el, 'hidden') !== null) return true;
  return !showing(el) && getComputedStyle(el).display !== 'contents';
}
