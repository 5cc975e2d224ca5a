/** Sliders, spinners, dates and colours: the value by typing where that works, else by keys as a person would. */
import { Failure } from '../../flow';
import { clean } from '../clean';
import { attr, every, nearest } from '../dom';
import { editableOf } from '../editable';
import { isFocusable, keyEvent, tellChange, tellInput } from '../events';
import { plainNumber } from '../../language/formats';
import { inputType } from '../roles';
import { sectionsOf } from '../sections';
import { pause, type Watch } from '../settle';
import { reveal, type Target } from '../target';
import { keeps, undoable } from '../undo';
import { chooseDate } from './calendar';
import type { Done } from './done';
import { readout, type Readout } from './readout';
import { select } from './select';
import { setValue, textinput } from './textinput';

/** Brings a control to a value. */
export async function set(target: Target, value: string, w: Watch): Promise<Done> {
  const { el, role, words } = target;
  if (el instanceof HTMLSelectElement) return select(target, [value]);
  if (el instanceof HTMLInputElement && el.type === 'range') return range(target, el, value);
  if (sectionsOf(el).length > 0) return textinput(target, value);
  const field = editableOf(el);
  const readonly = field instanceof HTMLInputElement && field.readOnly;
  if (field && !readonly && role !== 'slider') {
    const done = await textinput(target, value);
    // Spinners that take no typing take arrow keys.
    const took = typeof done.effect === 'function' ? done.effect() : done.effect;
    if (took !== false || role !== 'spinbutton') return done;
  }
  if (readonly || inputType(el) === '') {
    const date = await chooseDate(target, value);
    if (date) return date;
  }
  const wanted = Number(plainNumber(value) ?? NaN);
  // What takes neither typing nor a number is chosen from what opens.
  if (readonly && !Number.isFinite(wanted)) return select(target, path(value));
  await reveal(target);
  if (!Number.isFinite(wanted))
    throw new Failure('not-understood', `${words} takes a number, not '${clean(value, 40)}'.`);
  return byArrows(target, wanted, w);
}

/** `Europe, Germany, Berlin` and `Europe > Berlin`: from list to list. */
const path = (value: string): string[] => value.split(/\s*[,>›/]\s*/).filter(Boolean);

function range(target: Target, el: HTMLInputElement, value: string): Done {
  const wanted = plainNumber(value);
  if (wanted === null)
    throw new Failure('not-understood', `${target.words} takes a number, not '${clean(value, 40)}'.`);
  const before = el.value;
  const put = (to: string): void => {
    setValue(el, to);
    tellInput(el, '', null);
    tellChange(el);
  };
  el.focus({ preventScroll: true });
  put(wanted);
  const undo = undoable(() => put(before), target.words);
  return {
    effect: el.value !== before || Number(el.value) === Number(wanted),
    change: `value is now '${el.value}'`,
    undo,
  };
}

/** Arrow keys until the value shown is the one wanted; Home and End when that is nearer. */
async function byArrows(target: Target, wanted: number, w: Watch): Promise<Done> {
  const { el, words } = target;
  const handle = handleOf(el);
  if (!handle) throw new Failure('no-effect', `${words} does not react to keys, so I cannot set it.`);
  handle.focus({ preventScroll: true });
  const press = async (key: string): Promise<void> => {
    keyEvent(handle, 'keydown', key);
    keyEvent(handle, 'keyup', key);
    await Promise.resolve();
  };
  const out = await readout(handle, press);
  if (!out) throw new Failure('no-effect', `I cannot see what value ${words} has, so I leave it alone.`);
  // Trying which way is up was undone a moment ago.
  await pause(60);
  const start = out.value();
  await travel(out, wanted, press);
  const now = out.value();
  w.lastAt = performance.now();
  const change = `value is now '${now}'`;
  const undo = undoable(async () => {
    await travel(out, start, press);
    if (out.value() !== start) throw keeps(words);
  }, words);
  if (now !== wanted) return { effect: now !== start, change: `${change}, as near as it goes`, undo };
  return { effect: true, change, undo };
}

async function travel(out: Readout, wanted: number, press: (key: string) => Promise<void>): Promise<void> {
  let at = out.value();
  let still = 0;
  let turned = 0;
  for (let i = 0; i < 2000 && still < 3 && turned < 3; i++) {
    if (at === wanted) {
      // What was pressed last may show only now.
      await pause(60);
      at = out.value();
      if (at === wanted) return;
    }
    const up = wanted > at;
    await press(up ? out.up : out.down);
    let now = out.value();
    if (now === at) {
      // Some widgets draw on the next frame only.
      await pause(20);
      now = out.value();
    }
    still = now === at ? still + 1 : 0;
    // Passing it over means that its step does not meet the value.
    if (now !== wanted && now > wanted !== at > wanted) turned++;
    at = now;
  }
}

/** The focusable part that moves: the element itself, or the one handle inside. */
function handleOf(el: Element): HTMLElement | null {
  if (el instanceof HTMLElement && isFocusable(el)) return el;
  const inner = every(el, '[role=slider],[role=spinbutton],[tabindex]').filter(isFocusable);
  if (inner[0] instanceof HTMLElement && inner.length === 1) return inner[0];
  const around = nearest(el, (up) => attr(up, 'role') === 'slider' || attr(up, 'role') === 'spinbutton');
  return around instanceof HTMLElement ? around : null;
}
