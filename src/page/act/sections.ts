/** Dates and times in fields made of parts: each part by keys, the larger ones first, checked one by one. */
import { Failure } from '../../flow';
import { clean } from '../clean';
import { attr, doc, textContent } from '../dom';
import { keyEvent } from '../events';
import { datesIn, isoDate, isoDateTime, isoTime } from '../../language/formats';
import { heldBy, sectionsText } from '../sections';
import { frame, until } from '../settle';
import { reveal, type Target } from '../target';
import { undoable } from '../undo';
import type { Done } from './done';
import { pageLang } from './month';
import { beforeInput } from './rich';

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'half';
/** A month must be known before its days, the half of the day after its hours. */
const ORDER: Part[] = ['year', 'month', 'day', 'hour', 'minute', 'second', 'half'];

/** Writes a date or a time, or empties the field. */
export async function setSections(target: Target, parts: HTMLElement[], text: string): Promise<Done> {
  const { words } = target;
  await reveal(target);
  const before = parts.map(heldBy);
  // Two dates in one field are a span.
  const half = parts.length / 2;
  const [first, last] = [parts.slice(0, half), parts.slice(half)];
  const twice = [first, last].every((some) => named(some).includes('day'));
  const names = twice ? [...named(first), ...named(last)] : named(parts);
  const [from = '', to = ''] = (twice ? datesIn(text, pageLang()) : null) ?? [];
  const values = (): (string | null)[] =>
    twice
      ? [...valuesFor(named(first), first, from, words), ...valuesFor(named(last), last, to, words)]
      : valuesFor(names, parts, text, words);
  const wanted = text === '' ? parts.map(() => null) : values();
  await setAll(parts, names, wanted);
  const held = (): boolean => parts.every((part, i) => same(heldBy(part), wanted[i] ?? null));
  const now = (): string => clean(sectionsText(parts), 60);
  return {
    effect: held,
    change: () => (now() === '' ? `${words} is empty now` : `${words} is now '${now()}'`),
    undo: undoable(async () => {
      await setAll(parts, names, before);
      if (!parts.every((part, i) => same(heldBy(part), before[i] ?? null)))
        throw new Failure('no-effect', `${words} does not let itself be set back. Set it by hand.`);
    }, words),
  };
}

/** What each part is for, by the bounds that it tells and by what stands beside it: words differ by language. */
function named(parts: HTMLElement[]): (Part | null)[] {
  const bounds = parts.map((part) => Number(attr(part, 'aria-valuemax') ?? NaN));
  const half = parts.map((part) => /^(?:[ap]\.?\s?m\.?|aa)$/i.test(textContent(part).trim()));
  const minute = bounds.indexOf(59);
  return parts.map((_, i) => {
    const most = bounds[i] ?? NaN;
    if (half[i] === true) return 'half';
    if (most === 59) return i === minute ? 'minute' : 'second';
    if (i === minute - 1) return 'hour';
    if (most > 1000) return 'year';
    if (most >= 28 && most <= 31) return 'day';
    return most === 12 ? 'month' : most === 23 ? 'hour' : null;
  });
}

function valuesFor(
  names: (Part | null)[],
  parts: HTMLElement[],
  text: string,
  words: string,
): (string | null)[] {
  const [dated, timed] = [names.includes('day') || names.includes('year'), names.includes('hour')];
  const lang = pageLang();
  const iso = dated && timed ? isoDateTime(text, lang) : dated ? isoDate(text, lang) : isoTime(text);
  if (!iso || names.includes(null))
    throw new Failure(
      'not-understood',
      `${words} wants a ${dated ? 'date' : 'time'}, and I cannot read '${clean(text, 40)}' as one.`,
    );
  const [year, month, day] = dated ? iso.split(/[-T]/).map(Number) : [];
  const [hour = 0, minute] = timed ? (iso.split('T').at(-1) ?? '').split(':').map(Number) : [];
  const most = Number(attr(parts[names.indexOf('hour')] ?? document.body, 'aria-valuemax'));
  // Clocks of twelve hours say 12 for none.
  const shown = most < 13 ? hour % 12 || (most === 12 ? 12 : 0) : hour;
  const all: Record<Part, number | undefined> = {
    year,
    month,
    day,
    hour: shown,
    minute,
    second: 0,
    half: hour < 12 ? 0 : 1,
  };
  return names.map((name) =>
    name === null ? null : name === 'half' ? (all.half ? 'pm' : 'am') : String(all[name] ?? 0),
  );
}

async function setAll(
  parts: HTMLElement[],
  names: (Part | null)[],
  wanted: (string | null)[],
): Promise<void> {
  for (const from of [0, names.length / 2])
    for (const name of ORDER) {
      const i = names.indexOf(name, from);
      const part = parts[i];
      if (part) await setOne(part, wanted[i] ?? null);
    }
}

async function setOne(part: HTMLElement, wanted: string | null): Promise<void> {
  const there = (): boolean => same(heldBy(part), wanted);
  if (there()) return;
  part.focus({ preventScroll: true });
  await frame();
  if (wanted === null) {
    // Some lose one digit at a time.
    for (let i = 0; i < MOST_DIGITS && !there(); i++) {
      keyEvent(part, 'keydown', 'Backspace');
      await frame();
      if (!there()) edit(part, 'deleteContentBackward', 'delete', null);
      keyEvent(part, 'keyup', 'Backspace');
      await until(there, KEY_MS / 4);
    }
    return;
  }
  for (const char of /\d/.test(wanted) ? wanted : wanted.slice(0, 1)) {
    if (keyEvent(part, 'keydown', char) && keyEvent(part, 'keypress', char))
      edit(part, 'insertText', 'insertText', char);
    keyEvent(part, 'keyup', char);
    await frame();
  }
  if (await until(there, KEY_MS)) return;
  part.focus({ preventScroll: true });
  for (let i = 0; i < MOST_STEPS && !there(); i++) {
    const key = Number(heldBy(part) ?? 0) > Number(wanted) ? 'ArrowDown' : 'ArrowUp';
    keyEvent(part, 'keydown', key);
    keyEvent(part, 'keyup', key);
    await frame();
  }
}
/** ms that a part has to show what was typed. */
const KEY_MS = 300;
const MOST_DIGITS = 6;
/** Arrow keys at most, for parts that take no typing: once around the minutes. */
const MOST_STEPS = 60;

function edit(part: HTMLElement, how: string, command: string, data: string | null): void {
  getSelection()?.selectAllChildren(part);
  if (beforeInput(part, how, data)) doc.edit(command, data ?? undefined);
}

/** `05` and `5`, `PM` and `pm`, and 1 for it. */
function same(held: string | null, wanted: string | null): boolean {
  if (held === null || wanted === null) return held === wanted;
  const plain = (text: string): string => text.toLowerCase().replace(/[.\s]|^0+(?=\d)/g, '');
  const halves: Record<string, string> = { am: '0', pm: '1' };
  return (
    plain(held) === plain(wanted) ||
    plain(held) === halves[plain(wanted)] ||
    halves[plain(held)] === plain(wanted)
  );
}
