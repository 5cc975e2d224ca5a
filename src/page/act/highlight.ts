/** Selects the text of an element, as a person would with the mouse. */
import { drag } from '../events';
import { reveal, type Target } from '../target';
import { undoable } from '../undo';
import { clean } from '../clean';
import type { Done } from './done';

/** The selection is made between mouse press and release, so that pages which watch either see it. */
export async function highlight(target: Target): Promise<Done> {
  await reveal(target);
  const { el } = target;
  const selection = getSelection();
  const before = [...Array(selection?.rangeCount ?? 0).keys()].map((i) =>
    selection?.getRangeAt(i).cloneRange(),
  );
  drag(el, () => {
    if (el instanceof HTMLTextAreaElement || el instanceof HTMLInputElement) {
      el.focus({ preventScroll: true });
      el.select();
    } else selection?.selectAllChildren(el);
  });
  const back = (): void => {
    selection?.removeAllRanges();
    for (const range of before) if (range) selection?.addRange(range);
  };
  const change = `selected '${clean(selection?.toString() ?? '', 60)}'`;
  return { effect: true, change, undo: undoable(back, 'the selection') };
}
