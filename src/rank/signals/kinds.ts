/** What sort of value a field takes, from its markup; and what sort the person speaks of or gives. */
import type { PageElement } from '../../flow';
import type { Query } from '../query';
import { tokens } from '../../language/words';

/** Sorts that markup can state. `words` is any other text. */
export type Kind =
  'email' | 'phone' | 'date' | 'time' | 'search' | 'password' | 'url' | 'number' | 'colour' | 'file';

const spoken: Record<string, Kind> = {
  email: 'email',
  mail: 'email',
  phone: 'phone',
  telephone: 'phone',
  mobile: 'phone',
  tel: 'phone',
  date: 'date',
  birthday: 'date',
  day: 'date',
  time: 'time',
  search: 'search',
  password: 'password',
  website: 'url',
  url: 'url',
  number: 'number',
  color: 'colour',
  colour: 'colour',
  file: 'file',
};

const ofInput: Record<string, Kind> = {
  email: 'email',
  tel: 'phone',
  date: 'date',
  'datetime-local': 'date',
  month: 'date',
  week: 'date',
  time: 'time',
  search: 'search',
  password: 'password',
  url: 'url',
  number: 'number',
  range: 'number',
  color: 'colour',
  file: 'file',
};

const shapes: [RegExp, Kind][] = [
  [/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'email'],
  [/^https?:\/\//i, 'url'],
  [/^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/, 'date'],
  [/^\d{1,2}:\d{2}\s*([ap]\.?m\.?)?$/i, 'time'],
  [/^\+?[\d\s()-]{7,}$/, 'phone'],
  [/^[-+]?\d+([.,]\d+)?$/, 'number'],
];

/** Sort of a value by its shape, or null for plain words. */
export const shapeOf = (value: string): Kind | null =>
  shapes.find(([re]) => re.test(value.trim()))?.[1] ?? null;

/** Sorts that the words of a query speak of. */
export function kindsWanted(query: Query): Set<Kind> {
  const kinds = new Set<Kind>();
  for (const word of tokens(`${query.words} ${query.values.join(' ')}`)) {
    const kind = Object.hasOwn(spoken, word) ? spoken[word] : undefined;
    if (kind) kinds.add(kind);
  }
  for (const value of query.values) {
    const kind = shapeOf(value);
    if (kind) kinds.add(kind);
  }
  if (query.verb === 'search') kinds.add('search');
  return kinds;
}

/** The sort that an element's markup states, or null. */
export function kindOf(e: PageElement): Kind | null {
  if (e.secret === 'password') return 'password';
  const typed =
    e.inputType !== undefined && Object.hasOwn(ofInput, e.inputType) ? ofInput[e.inputType] : undefined;
  if (typed) return typed;
  if (e.role === 'searchbox' || e.form?.search) return e.role === 'button' ? null : 'search';
  if (e.role === 'spinbutton' || e.role === 'slider') return 'number';
  const auto = e.autocomplete ?? '';
  if (/\bemail\b/.test(auto)) return 'email';
  if (/\btel\b/.test(auto)) return 'phone';
  if (/\bbday\b/.test(auto)) return 'date';
  if (/\burl\b/.test(auto)) return 'url';
  return null;
}
