/** Typing: the field is focused, its content selected, and each key goes through its whole order of events. */
import { Failure } from '../../flow';
import { clean } from '../clean';
import { attr, focused, isConnected } from '../dom';
import { editableNow, editableOf } from '../editable';
import { keyEvent, press, tellChange, tellInput } from '../events';
import { valueFor } from '../../language/formats';
import { KEYS_UP_TO } from '../limits';
import { inputType } from '../roles';
import { secretOf } from '../secrets';
import { sectionsOf } from '../sections';
import { until } from '../settle';
import { reveal, type Target } from '../target';
import { undoable } from '../undo';
import { chooseDate } from './calendar';
import type { Done } from './done';
import { pageLang } from './month';
import { setSections } from './sections';
import { beforeInput, richText, takeBack, writeRich } from './rich';

type TextField = HTMLInputElement | HTMLTextAreaElement;
/** True for the fields of HTML that text can be typed into. */
export const isTextField = (el: Element): el is TextField =>
  el instanceof HTMLInputElement || el instanceof HTMLTextAreaElement;

/** Replaces what a field holds. Secrets are refused whatever was asked (K6). */
export async function textinput(target: Target, text: string, how = 'insertText'): Promise<Done> {
  const parts = sectionsOf(target.el);
  if (parts.length > 0) return setSections(target, parts, text);
  const field = await fieldOf(target);
  // A day in a field of text that opens a calendar is chosen there: only the page knows how it wants days written.
  const chosen =
    inputType(field) === 'text' ? await chooseDate({ ...target, el: field, press: field }, text) : null;
  if (chosen) return chosen;
  const value = isTextField(field) ? fitting(field, text, target.words) : text;
  const before = valueNow(field);
  await write(field, value, how);
  const now = valueNow(field);
  leave(field);
  const cut =
    value.length < text.length && inputType(field) === 'text' ? ` (only ${value.length} characters fit)` : '';
  return told(target, field, before, now !== before || now === value, cut);
}

let left: HTMLElement | null = null;

/** Fields for numbers take over what was typed, or the nearest they allow, when they are left. */
function leave(field: HTMLElement): void {
  const isNumber =
    attr(field, 'role') === 'spinbutton' || /^(?:numeric|decimal)$/.test(attr(field, 'inputmode') ?? '');
  if (!isNumber) return;
  left = field;
  field.blur();
}

/** The field that was left last, for a key that is pressed after typing in it. */
export const leftField = (): HTMLElement | null => (left && isConnected(left) ? left : null);

/** Writes behind what a field holds, a blank apart. */
export async function append(target: Target, text: string): Promise<Done> {
  const field = await fieldOf(target);
  const before = valueNow(field);
  const apart = /\S$/.test(before) && /^[\p{L}\p{N}]/u.test(text) ? ` ${text}` : text;
  if (isTextField(field)) await write(field, fitting(field, before + apart, target.words), 'insertText');
  else {
    focusOn(field);
    await writeRich(field, apart, true);
  }
  return told(target, field, before, valueNow(field) !== before);
}

/** What came of writing into a field, once the page is quiet, and the way back. */
export function told(
  { words }: Target,
  field: HTMLElement,
  before: string,
  effect: boolean,
  more = '',
): Done {
  const now = valueNow(field);
  // Pages write in their own format, or take it back, a moment later; one that empties the field has taken it over.
  const later = (): string => (isConnected(field) ? valueNow(field) : now);
  return {
    effect: () => effect && (later() !== before || later() === now || later() === ''),
    change: () => (later() === '' ? `${words} is empty now` : `value is now '${clean(later(), 60)}'${more}`),
    undo: undoable(() => putBack(field, before), words),
  };
}

/** An editor's own history keeps its paragraphs and styles, which the text alone does not say. */
async function putBack(field: HTMLElement, before: string): Promise<void> {
  if (!isTextField(field) && (await takeBack(field, () => valueNow(field) === before))) return;
  await write(field, before, 'historyUndo');
  leave(field);
}

/** The field that really takes the text, in view and open to typing. */
export async function fieldOf(target: Target): Promise<HTMLElement> {
  const { words } = target;
  if (target.secret) throw secretRefusal(words);
  let field = editableOf(target.el);
  if (!field) {
    await reveal(target);
    press(target.press);
    field = await until(editableNow, 400);
  }
  if (!field)
    throw new Failure(
      'no-effect',
      `Nothing can be typed into ${words}. Name the box that should get the text.`,
    );
  if (secretOf(field, target.name)) throw secretRefusal(words);
  await reveal({ ...target, el: field, press: field }, true);
  if (isTextField(field) && field.readOnly) throw new Failure('no-effect', `${words} takes no typed text.`);
  return field;
}

const secretRefusal = (words: string): Failure =>
  new Failure(
    'refused',
    `${words} holds a secret, so you type that yourself. I never type passwords, card numbers or codes.`,
  );

/** The value in the field's own format, cut to what it can hold. */
function fitting(field: TextField, text: string, words: string): string {
  const value = valueFor(inputType(field), text, pageLang(), colourOf);
  if (value === null)
    throw new Failure(
      'not-understood',
      `${words} wants a ${inputType(field)}, and I cannot read '${clean(text, 40)}' as one.`,
    );
  const most = field.maxLength;
  if (most < 0 || value.length <= most) return value;
  if (!/^[+\d][\d ().-]+$/.test(value)) return value.slice(0, most);
  // A number cut short is another number: it goes in without its spaces or not at all.
  const short = value.replace(/[ ().-]/g, '');
  if (short.length > most) throw new Failure('no-effect', `${words} takes only ${most} characters.`);
  return short;
}

/** `red` or `#f00` → `#ff0000`, by the browser's own table. */
function colourOf(name: string): string | null {
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  if (!pen || !CSS.supports('color', name)) return null;
  pen.fillStyle = name;
  return typeof pen.fillStyle === 'string' ? pen.fillStyle : null;
}

/** What the field holds now. */
export const valueNow = (field: Element): string => (isTextField(field) ? field.value : richText(field));

function focusOn(field: HTMLElement): void {
  if (focused() !== field) press(field);
  if (focused() !== field) field.focus({ preventScroll: true });
}

/** Puts a value in, by keys where it is short. */
export async function write(field: HTMLElement, value: string, how: string): Promise<void> {
  focusOn(field);
  if (!isTextField(field)) {
    await writeRich(field, value);
    return;
  }
  const typed =
    field instanceof HTMLTextAreaElement || ['text', 'search', 'email', 'tel', 'url'].includes(field.type);
  if (typed) field.select();
  if (typed && how === 'insertText' && value.length <= KEYS_UP_TO && value !== '') await byKeys(field, value);
  else whole(field, value, value === '' ? 'deleteContentBackward' : how);
  // A page that swallowed the keys still gets the whole value once.
  if (typed && field.value === '' && value !== '') whole(field, value, 'insertReplacementText');
  tellChange(field);
}

async function byKeys(field: TextField, value: string): Promise<void> {
  let first = true;
  for (const char of value) {
    const key = char === '\n' ? 'Enter' : char;
    if (
      keyEvent(field, 'keydown', key) &&
      keyEvent(field, 'keypress', key) &&
      beforeInput(field, 'insertText', char)
    ) {
      setValue(field, first ? char : field.value + char);
      first = false;
      tellInput(field, 'insertText', char);
    }
    keyEvent(field, 'keyup', key);
    // Lets frameworks that render between keys do so.
    await Promise.resolve();
  }
}

function whole(field: TextField, value: string, how: string): void {
  if (value === '') keyEvent(field, 'keydown', 'Backspace');
  if (!beforeInput(field, how, value)) return;
  setValue(field, value);
  tellInput(field, how, value);
  if (value === '') keyEvent(field, 'keyup', 'Backspace');
}

/** Past the setters that frameworks put on the instance: they compare against the real value. */
export function setValue(field: TextField, value: string): void {
  const proto =
    field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(field, value);
}
