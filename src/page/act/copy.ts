/** Copy takes text from the page; paste puts text in as the clipboard would. */
import { Failure } from '../../flow';
import { clean } from '../clean';
import { fire, seenText } from '../dom';
import { editableOf } from '../editable';
import { frame } from '../settle';
import { valueOf } from '../state';
import { reveal, type Target } from '../target';
import type { Done } from './done';
import { isTextField, textinput, valueNow } from './textinput';

/** The value of a field, or the text of anything else, ≤ 100,000 characters. Secrets are never read. */
export function copy({ el, role, name, secret, words }: Target): Promise<Done> {
  if (secret) throw new Failure('refused', `${words} holds a secret, so I never read it.`);
  const text = isTextField(el) ? el.value : valueOf(el, role, '', name) || seenText(el);
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
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const init = { clipboardData, bubbles: true, cancelable: true, composed: true };
  if (!fire(field, new ClipboardEvent('paste', init))) {
    // The page took it into its own hands: an editor draws it on the next frame, a field that forbids pasting never.
    await frame();
    const now = valueNow(field);
    if (now.includes(text.trim())) return { effect: true, change: `value is now '${clean(now, 60)}'` };
  }
  return textinput(target, text, 'insertFromPaste');
}
