/** Page → what each of its form fields wants. */
import { FIELD_TYPES, type FieldType, type Page, type PageElement, type Ref } from '../flow';
import { beliefs } from './beliefs';
import { cluesOf, read } from './evidence';
import { formsOf, type Form } from './form';
import { LEARNED } from './learned';

const place = new Map(FIELD_TYPES.map((type, i) => [type, i]));

/** Log-odds of each of `FIELD_TYPES` by hand-set beliefs alone. */
export function believed(clues: string[]): number[] {
  const sum = FIELD_TYPES.map(() => 0);
  for (const clue of clues)
    for (const [type, weight] of beliefs(clue)) {
      const i = place.get(type) ?? 0;
      sum[i] = (sum[i] ?? 0) + weight;
    }
  return sum;
}

/** The clues of each field of a form, in order, each once. */
export function cluesIn(form: Form): [PageElement, string[]][] {
  const reads = form.fields.map(read);
  return reads.map((one, at) => [one.element, [...new Set(cluesOf(one, at, reads, form))]]);
}

let parsed: Map<string, [number, number][]> | null = null;

/** `label email` → `b12z-5`: the type's letter in `FIELD_TYPES`, then tenths of log-odds. */
function learned(): Map<string, [number, number][]> {
  parsed ??= new Map(
    LEARNED.split(/[;\n]/).map((line) => {
      const [clue = '', weights = ''] = line.split('=');
      const pairs = [...weights.matchAll(/([a-zA-Z])(-?\d+)/g)];
      return [clue, pairs.map(([, letter = '', tenths]) => [LETTERS.indexOf(letter), Number(tenths) / 10])];
    }),
  );
  return parsed;
}

/** One letter a type, in the order of `FIELD_TYPES`. */
export const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEF';

function best(clues: string[]): FieldType {
  const sum = believed(clues);
  for (const clue of clues)
    for (const [i, weight] of learned().get(clue) ?? []) sum[i] = (sum[i] ?? 0) + weight;
  const top = sum.indexOf(Math.max(...sum));
  return FIELD_TYPES[top] ?? 'unknown';
}

/** The type that a person's words for a field mean, as a label of these words would: `unknown` for any other words. */
export function typeOfWords(words: string): FieldType {
  const element: PageElement = {
    ref: '',
    kind: 'control',
    role: 'textbox',
    tag: 'input',
    name: words,
    box: [0, 0, 0, 0],
    signature: '',
  };
  const [only] = cluesIn({ fields: [element], others: [], purposes: new Set() });
  const clues = only?.[1] ?? [];
  return clues.includes('silent') ? 'unknown' : best(clues);
}

const known = new WeakMap<Page, Map<Ref, FieldType>>();

/** The type of every field of a page; remembered while the observation lives. */
export function fieldTypes(page: Page): Map<Ref, FieldType> {
  const have = known.get(page);
  if (have) return have;
  const types = new Map<Ref, FieldType>();
  for (const form of formsOf(page))
    for (const [element, clues] of cluesIn(form)) types.set(element.ref, best(clues));
  known.set(page, types);
  return types;
}

/** The type of one field; `unknown` for what is no field. */
export const fieldType = (page: Page, { ref }: PageElement): FieldType =>
  fieldTypes(page).get(ref) ?? 'unknown';
