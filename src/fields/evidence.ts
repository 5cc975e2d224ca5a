/** One field → what speaks for what it wants, as named clues. */
import type { PageElement } from '../flow';
import type { Form } from './form';
import { fold, ideasOf } from './ideas';
import { optionKind } from './options';
import type { Idea } from './words';

/** Where an idea was read: label, else the words before it; id and name; placeholder. */
export type Source = 'label' | 'near' | 'key' | 'hint';

/** A field with the ideas of its texts. */
export interface Read {
  element: PageElement;
  /** Each source's folded text and ideas. */
  texts: [Source, string, Set<Idea>][];
  /** All ideas of the field's own words. */
  ideas: Set<Idea>;
  isPassword: boolean;
}

/** Words before a field count from here on back: further off stands another field's label. */
const NEAR = 60;
/** Beside a placeholder only a short text before the field is taken for its label. */
const BRIEF = 30;

/** Reads a field's texts once. */
export function read(element: PageElement): Read {
  const { name, placeholder = '', near = '', field } = element;
  const label = name === placeholder ? '' : name;
  const parts: [Source, string][] = [
    label ? ['label', label] : ['near', placeholder && near.length > BRIEF ? '' : near.slice(-NEAR)],
    ['key', field?.words ?? ''],
    ['hint', placeholder],
  ];
  const texts = parts
    .filter(([, text]) => text !== '')
    .map(([source, text]): Read['texts'][number] => {
      const folded = fold(text);
      return [source, folded, ideasOf(folded)];
    });
  const ideas = new Set(texts.flatMap(([, , found]) => [...found]));
  return {
    element,
    texts,
    ideas,
    isPassword: element.inputType === 'password' || (ideas.has('password') && element.secret === 'password'),
  };
}

/** The clues of one field, given all fields of its form in order. Names are stable: weights are learned for them. */
export function cluesOf(field: Read, at: number, all: Read[], form: Form): string[] {
  const { element: e, texts, ideas } = field;
  const clues = ['any'];
  for (const [source, folded, found] of texts) {
    for (const idea of found) if (idea !== 'password' || !field.isPassword) clues.push(`${source} ${idea}`);
    if (found.size === 0) clues.push(`${source} says nothing`);
    if (found.size === 1 && !field.isPassword && folded.split(' ').length <= 2)
      clues.push(`only ${[...found][0] ?? ''}`);
  }
  if (!texts.some(([source]) => source === 'label' || source === 'near' || source === 'hint'))
    clues.push('mute');
  if (ideas.size === 0 && !field.isPassword) clues.push('silent');
  clues.push(field.isPassword ? 'is password' : `type ${e.inputType ?? e.tag}`);
  const complete = (e.autocomplete ?? '').toLowerCase().split(/\s+/).at(-1) ?? '';
  if (complete !== '' && complete !== 'on' && complete !== 'off') clues.push(`complete ${complete}`);
  if (e.options) clues.push(`options ${optionKind(e.options.map((o) => o.label))}`);
  if (e.field?.most !== undefined) clues.push(`most ${lengthKind(e.field.most)}`);
  clues.push(...around(at, all), ...purpose(field, form, all));
  clues.push(...dates(field, all));
  if (inBoxes(at, all)) clues.push('in boxes');
  if (field.isPassword)
    for (const idea of ['confirm', 'fresh', 'current', 'cvc', 'answer', 'code'] as const)
      if (ideas.has(idea)) clues.push(`password ${idea}`);
  return clues;
}

/** Day, month and year: of a birthday or of a card, by their own words or by those of the form. */
function dates(field: Read, all: Read[]): string[] {
  const parts = new Set<string>((['day', 'month', 'year'] as const).filter((part) => field.ideas.has(part)));
  const kind = field.element.options ? optionKind(field.element.options.map((o) => o.label)) : '';
  if (kind === 'months' || kind === 'days') parts.add(kind.slice(0, -1));
  if (kind.endsWith('years')) parts.add('year');
  if (parts.size === 0) return [];
  const says = (reads: Read[], ...ideas: Idea[]): boolean =>
    reads.some((r) => r.texts.some(([, , found]) => ideas.some((idea) => found.has(idea))));
  const at = all.indexOf(field);
  const of = says(all.slice(Math.max(0, at - 2), at + 3), 'birth')
    ? 'birth'
    : says(all, 'expires', 'cvc', 'cardNumber')
      ? 'expires'
      : 'date';
  return [`${of} ${parts.size === 1 ? ([...parts][0] ?? '') : 'whole'}`];
}

/** One of at least four fields in a row that differ by a number alone: a code that is typed digit by digit. */
function inBoxes(at: number, all: Read[]): boolean {
  const sign = (r: Read | undefined): string =>
    r ? `${r.element.name} ${r.element.field?.words ?? ''}`.replace(/\d+/g, '#') : '';
  const mine = sign(all[at]);
  if (!mine.includes('#') && all[at]?.element.field?.most !== 1) return false;
  let [from, to] = [at, at];
  while (sign(all[from - 1]) === mine) from--;
  while (sign(all[to + 1]) === mine) to++;
  return to - from >= 3;
}

const lengthKind = (most: number): string =>
  most <= 2
    ? 'le2'
    : most <= 4
      ? 'le4'
      : most <= 5
        ? '5'
        : most <= 10
          ? 'le10'
          : most <= 15
            ? 'le15'
            : most <= 19
              ? 'le19'
              : 'more';

/** The fields before and after. */
function around(at: number, all: Read[]): string[] {
  const clues: string[] = [];
  const say = (where: string, other: Read | undefined): void => {
    if (!other) {
      clues.push(`${where} none`);
      return;
    }
    if (other.isPassword) clues.push(`${where} password`);
    else for (const idea of other.ideas) clues.push(`${where} ${idea}`);
  };
  say('before', all[at - 1]);
  say('after', all[at + 1]);
  const me = all[at];
  if (me?.isPassword) {
    const passwords = all.filter((r) => r.isPassword);
    clues.push(`password ${passwords.indexOf(me) + 1} of ${Math.min(passwords.length, 4)}`);
  }
  return clues;
}

/** What the form is for, told of the fields it matters to: a log-in name, an e-mail address, a password. */
function purpose(field: Read, form: Form, all: Read[]): string[] {
  const whose = field.isPassword
    ? 'password'
    : field.ideas.has('email') || field.element.inputType === 'email'
      ? 'email'
      : field.ideas.has('username')
        ? 'username'
        : null;
  if (!whose) return [];
  const passwords = all.filter((r) => r.isPassword).length;
  return [
    `${whose} with ${Math.min(passwords, 3)} passwords`,
    `${whose} alone ${passwords === 1 && all.length <= 2}`,
    ...(all.some((r) => r.ideas.has('firstName') || r.ideas.has('lastName') || r.ideas.has('fullName'))
      ? [`${whose} beside a name`]
      : []),
    ...(all.some((r) => r !== field && r.ideas.has('username')) ? [`${whose} beside a username`] : []),
    ...(all.some((r) => r !== field && r.ideas.has('email')) ? [`${whose} beside an email`] : []),
    ...[...form.purposes].map((p) => `${whose} ${p}`),
  ];
}
