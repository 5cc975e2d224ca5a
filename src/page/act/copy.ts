/** Copy takes text from the page; paste puts text in as the clipboard would. */
import { Failure } from '../../flow';
import { clean } from '../clean';
import { seenText } from '../dom';
import { editableOf } from '../editable';
import { stateWords, watch } from '../settle';
import { valueOf, isEditable } from '../state';
import { reveal, type Target } from '../target';
import type { Done } from './done';
import { textinput, valueNow } from './textinput';

/** The value of a field, or the text of anything else, ≤ 100,000 characters. Secrets are never read. */
export function copy({ el, role, name, secret, words }: Target): Promise<Done> {
  if (secret) throw new Failure('refused', `${words} holds a secret, so I never read it.`);
  const text =
    el instanceof HTMLInputElement || el instanceof HTMLTextAreaElement
      ? el.value
      : valueOf(el, role, '', name) || seenText(el);
  return Promise.resolve({
    effect: true,
    copied: text.slice(0, 100_000),
    change: `copied '${clean(text, 60)}'`,
  });
}

/** A paste event first: rich editors take it from there. Else the text replaces what the field holds. */
export async function paste(target: Target, text: string): Promise<Done> {
  await reveal(target, true);
  const field = editableOf(target.el);
  if (!field) throw new Failure('no-effect', `Nothing can be pasted into ${target.words}.`);
  if (target.secret) return textinput(target, text);
  field.focus({ preventScroll: true });
  const before = stateWords(field);
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const w = watch(field);
  const kept = field.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true, composed: true }),
  );
  w.stop();
  if (
    !kept &&
    (stateWords(field) !== before || w.added.length + w.texts > 0 || isEditable(field, target.role))
  )
    return { effect: true, change: `pasted into ${target.words}: '${clean(valueNow(field), 60)}'` };
  return textinput(target, text, 'insertFromPaste');
}
