/** Submit: the form's own button first, as a person would; Enter in a lone field otherwise. */
import { Failure } from '../../flow';
import { every, nearest } from '../dom';
import { keyEvent, press } from '../events';
import { submits } from '../forms';
import { isDisabled } from '../state';
import type { Target } from '../target';
import type { Done } from './done';
import { click } from './click';
import { isNative } from '../roles';

/** Sends the form that an element belongs to. */
export async function submit(target: Target): Promise<Done> {
  const { el } = target;
  if (submits(el)) return click(target);
  const form = formAround(el);
  if (!form) {
    // Forms without <form>: Enter in the field, or a press on what was named.
    if (el instanceof HTMLInputElement) {
      const kept = keyEvent(el, 'keydown', 'Enter') && keyEvent(el, 'keypress', 'Enter');
      keyEvent(el, 'keyup', 'Enter');
      return kept ? {} : { effect: true };
    }
    return click(target);
  }
  send(form);
  return {};
}

function formAround(el: Element): HTMLFormElement | null {
  if (isNative(el) && el.form) return el.form;
  const form = nearest(el, (up) => up instanceof HTMLFormElement);
  return form instanceof HTMLFormElement ? form : null;
}

/** Presses the form's first submit button, or asks the form to submit when it has none (implicit submission). */
export function send(form: HTMLFormElement): void {
  const button = every(form, 'button,input,[type=submit i]').find((el) => submits(el));
  if (!button) {
    HTMLFormElement.prototype.requestSubmit.call(form);
    return;
  }
  if (isDisabled(button))
    throw new Failure('no-effect', 'The button that sends this form is switched off for now.');
  press(button);
}
