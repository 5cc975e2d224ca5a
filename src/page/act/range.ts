/** Words in an editor or text: where they stand, and selecting them. */
import { doc, nearest, parentNode } from '../dom';
import { frame } from '../settle';

/** Selects words in an editor, as a person would with the mouse; false when they do not stand there. */
export async function selectWords(field: HTMLElement, text: string): Promise<boolean> {
  field.focus({ preventScroll: true });
  const range = rangeOf(field, text);
  const selection = range && getSelection();
  selection?.removeAllRanges();
  if (range) selection?.addRange(range);
  // Editors learn of the selection by an event that comes later.
  await frame();
  await frame();
  return range !== null;
}

/** Where words stand in an editor, across the pieces that a line is made of. */
export function rangeOf(field: Element, text: string): Range | null {
  const walker = doc.texts(field);
  const pieces: { node: Text; from: number }[] = [];
  let all = '';
  let line: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = parentNode(node);
    const now =
      parent instanceof Element ? nearest(parent, (up) => getComputedStyle(up).display !== 'inline') : null;
    if (line && now !== line) all += '\n';
    line = now;
    pieces.push({ node: node as Text, from: all.length });
    all += (node as Text).data;
  }
  const at = whole(all, text);
  if (at < 0) return null;
  const range = doc.range();
  const end = at + text.length;
  for (const { node, from } of pieces) {
    const to = from + node.data.length;
    if (at >= from && at < to) range.setStart(node, at - from);
    if (end > from && end <= to) range.setEnd(node, end - from);
  }
  return range;
}

/** Index of the words as whole words, in the very letters before in any. */
export function whole(all: string, text: string): number {
  const bare = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  for (const flags of ['u', 'iu']) {
    const found = new RegExp(`(?<![\\p{L}\\p{N}])${bare}(?![\\p{L}\\p{N}])`, flags).exec(all);
    if (found) return found.index;
  }
  return -1;
}
