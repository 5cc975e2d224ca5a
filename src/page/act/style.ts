/** Bold, italic and underlined words in rich editors: select them, then the shortcut, the toolbar's button or the command. */
import { Failure, type TextStyle } from '../../flow';
import { clean, fold } from '../clean';
import { attr, doc, every, nearest, parentOf, showing, textContent } from '../dom';
import { keyEvent, press } from '../events';
import { isEditingHost } from '../roles';
import { frame } from '../settle';
import { reveal, type Target } from '../target';
import { undoable } from '../undo';
import type { Done } from './done';
import { rangeOf, selectWords } from './range';

const KEYS = { bold: 'b', italic: 'i', underline: 'u' } as const;

/** Gives the first place where an editor says `text` a style. */
export async function style(target: Target, text: string, look: TextStyle): Promise<Done> {
  await reveal(target, true);
  const field = nearest(target.el, isEditingHost);
  if (!(field instanceof HTMLElement))
    throw new Failure('no-effect', `${target.words} takes plain text only, so nothing in it can be ${look}.`);
  const range = rangeOf(field, text);
  if (!range) throw new Failure('not-found', `${target.words} does not say '${clean(text, 40)}'.`);
  const change = `'${clean(text, 40)}' is ${look === 'underline' ? 'underlined' : look}`;
  if (isSo(field, text, look)) return { effect: true, change: `${change} already` };
  for (const way of [byKey, byButton, byCommand]) {
    await apply(field, text, look, way);
    if (!isSo(field, text, look)) continue;
    // The same again takes it off; an editor's history may keep it together with the typing before.
    return {
      effect: true,
      change: `${change} now`,
      undo: undoable(() => apply(field, text, look, way), `'${clean(text, 40)}'`),
    };
  }
  throw new Failure('no-effect', `The editor did not make '${clean(text, 40)}' ${look}.`);
}

type Way = (field: Element, look: TextStyle) => void;

async function apply(field: HTMLElement, text: string, look: TextStyle, way: Way): Promise<void> {
  await selectWords(field, text);
  way(field, look);
  await frame();
}

function isSo(field: Element, text: string, look: TextStyle): boolean {
  const node = rangeOf(field, text)?.startContainer;
  let at: Element | null = node?.parentElement ?? null;
  if (!at) return false;
  const { fontWeight, fontStyle } = getComputedStyle(at);
  if (look === 'bold') return Number(fontWeight) >= 600;
  if (look === 'italic') return fontStyle !== 'normal';
  // A line is drawn by whichever element around has it.
  for (; at && at !== field; at = parentOf(at))
    if (getComputedStyle(at).textDecorationLine.includes('underline')) return true;
  return false;
}

function byKey(field: Element, look: TextStyle): void {
  const held = /Mac/.test(navigator.userAgent) ? { metaKey: true } : { ctrlKey: true };
  keyEvent(field, 'keydown', KEYS[look], held);
  keyEvent(field, 'keyup', KEYS[look], held);
}

function byButton(_: Element, look: TextStyle): void {
  const button = every(document, 'button,[role=button]').find(
    (one) =>
      showing(one) &&
      [attr(one, 'aria-label'), attr(one, 'title'), textContent(one)].some((name) =>
        new RegExp(`^(?:${look}|${look.charAt(0)})\\b`).test(fold(name ?? '')),
      ),
  );
  if (button) press(button);
}

function byCommand(_: Element, look: TextStyle): void {
  doc.edit(look);
}
