/** Writing in rich editors: a real selection, then what keys and editing commands do, so that the editor's own model follows. */
import { doc, every, fire, is, seenText } from '../dom';
import { keyEvent, tellInput } from '../events';
import { frame } from '../settle';

/**
 * Puts text in place of all that an editor holds, or behind it. A new line is a press of Enter, which editors make a
 * paragraph of. They take `beforeinput` into their own hands or follow what the browser's editing command does.
 */
export async function writeRich(field: HTMLElement, value: string, behind = false): Promise<void> {
  const selection = getSelection();
  selection?.selectAllChildren(field);
  if (behind) selection?.collapseToEnd();
  // They learn of the selection by an event that comes later.
  await frame();
  await frame();
  if (value === '') {
    insert(field, 'deleteContentBackward', 'delete', null);
    return;
  }
  for (const [i, line] of value.split('\n').entries()) {
    if (i > 0) {
      // What was written is in the editor's model before the line ends.
      await frame();
      if (keyEvent(field, 'keydown', 'Enter')) insert(field, 'insertParagraph', 'insertParagraph', null);
      keyEvent(field, 'keyup', 'Enter');
      // The new paragraph is drawn before it can be written in.
      await frame();
    }
    if (line !== '') insert(field, 'insertText', 'insertText', line);
  }
}

/** One edit at the selection, as the page hears of it: by its own hand, by the browser's editing command, else by the text itself. */
export function insert(field: HTMLElement, inputType: string, command: string, data: string | null): void {
  if (!beforeInput(field, inputType, data)) return;
  if (doc.edit(command, data ?? undefined)) return;
  if (inputType === 'insertParagraph') field.append('\n');
  else field.textContent = data ?? '';
  tellInput(field, inputType, data);
}

/** Asks the page whether an edit may be; false when it does it itself or forbids it. */
export const beforeInput = (el: Element, inputType: string, data: string | null): boolean =>
  fire(
    el,
    new InputEvent('beforeinput', { bubbles: true, cancelable: true, composed: true, inputType, data }),
  );

/** The text of an editor, a line a paragraph, as `writeRich` takes it. */
export function richText(field: Element): string {
  const lines = every(field, ':scope > *, :scope > ul > li, :scope > ol > li').filter(
    (el) => !is(el, 'ul,ol'),
  );
  const blocks = lines.length > 0 && lines.every((el) => getComputedStyle(el).display !== 'inline');
  const text = blocks ? lines.map((line) => seenText(line).replace(/\n$/, '')).join('\n') : seenText(field);
  return text.replace(/\n$/, '');
}

/** Editors keep several steps for one act at most this often. */
const MOST_STEPS = 12;

/** Takes edits back by the editor's own history, until `isBack`; false when that does not get there. */
export async function takeBack(field: HTMLElement, isBack: () => boolean): Promise<boolean> {
  field.focus({ preventScroll: true });
  const held = /Mac/.test(navigator.userAgent) ? { metaKey: true } : { ctrlKey: true };
  for (let i = 0; i < MOST_STEPS && !isBack(); i++) {
    const before = field.innerHTML;
    if (keyEvent(field, 'keydown', 'z', held)) doc.edit('undo');
    keyEvent(field, 'keyup', 'z', held);
    await frame();
    if (field.innerHTML === before) break;
  }
  return isBack();
}
