/** Lists and tables as one: entries with a title, typed values and named cells. */
import type { Money, PageRecord, PageTable, PageText, Ref } from '../../flow';
import { moneyIn, numberOf } from '../amounts/money';
import { ratingIn } from '../amounts/rating';
import { stem, tokens } from '../words';
import { byName, type Aspect } from './aspect';

/** One thing of a collection. */
export interface Entry extends Pick<
  PageRecord,
  'title' | 'price' | 'rating' | 'reviews' | 'date' | 'fields' | 'text'
> {
  refs: Ref[];
}

/** A list or a table. */
export interface Collection {
  kind: 'list' | 'table';
  name: string;
  /** Names of columns; none for a list. */
  columns: string[];
  entries: Entry[];
  /** How many there are on the page; more than `entries` when it was too long. */
  of: number;
}

/** Everything of a page that has entries: lists first, the main one before others, then tables. */
export const collectionsOf = (text: PageText): Collection[] => [
  ...(text.lists ?? []).map(({ name, records, of }): Collection => ({
    kind: 'list',
    name,
    columns: [],
    entries: records,
    of,
  })),
  ...(text.tables ?? []).map(fromTable),
];

function fromTable(table: PageTable): Collection {
  const typed = table.columns.map((name) => byName(name));
  const entries = table.rows.map(({ cells, header, refs }): Entry => {
    const named =
      header ?? cells.find((cell) => /\p{L}{2}/u.test(cell) && moneyIn(cell).length === 0) ?? cells[0] ?? '';
    const cellOf = (by: string): string | undefined => cells[typed.indexOf(by as never)];
    const price = amountOf(cellOf('price')) ?? cells.map((cell) => moneyIn(cell)[0]?.money).find(Boolean);
    const rated = cellOf('rating');
    const rating = rated === undefined ? null : (ratingIn(rated) ?? ratingIn(`${rated} stars`));
    const reviews = numberIn(cellOf('reviews') ?? '');
    return {
      title: named,
      ...(price && { price }),
      ...(rating && { rating }),
      ...(reviews !== null && { reviews }),
      fields: cells.map((value, x) => ({ name: table.columns[x] ?? '', value })),
      text: [...new Set(cells)].filter((cell) => cell !== '').join(' '),
      refs: refs ?? [],
    };
  });
  return { kind: 'table', name: table.name, columns: table.columns, entries, of: table.of };
}

function amountOf(cell: string | undefined): Money | undefined {
  if (cell === undefined) return undefined;
  const money = moneyIn(cell)[0]?.money;
  if (money) return money;
  const amount = numberOf(cell);
  return amount === null ? undefined : { text: cell, amount, currency: '' };
}

/** The first number in a text: "1,204 km" → 1204. */
export function numberIn(text: string): number | null {
  const found = /[-−]?\d[\d.,'’\u00a0\u202f]*\d|[-−]?\d/.exec(text)?.[0];
  return found === undefined ? null : numberOf(found);
}

/** The value of an aspect, to compare by; null where the entry has none. */
export function valueOf(entry: Entry, aspect: Aspect): number | null {
  switch (aspect.by) {
    case 'price':
      return entry.price?.amount ?? null;
    case 'rating':
      return entry.rating ? entry.rating.value / entry.rating.of : null;
    case 'reviews':
      return entry.reviews ?? null;
    case 'date':
      return entry.date ? Date.parse(entry.date.iso) : null;
    case 'column': {
      const field = fieldOf(entry, aspect.words);
      return field === null ? null : numberIn(field.value);
    }
  }
}

/** The value of an aspect in the page's own words. */
export function wordsOf(entry: Entry, aspect: Aspect): string {
  switch (aspect.by) {
    case 'price':
      return entry.price?.text ?? '';
    case 'rating':
      return entry.rating ? `${entry.rating.value} out of ${entry.rating.of}` : '';
    case 'reviews':
      return entry.reviews === undefined ? '' : `${entry.reviews} reviews`;
    case 'date':
      return entry.date?.text ?? '';
    case 'column':
      return fieldOf(entry, aspect.words)?.value ?? '';
  }
}

/** The field whose name says these words. */
export function fieldOf(entry: Entry, words: string): { name: string; value: string } | null {
  const wanted = tokens(words).map(stem);
  return (
    entry.fields.find(({ name }) => {
      const has = tokens(name).map(stem);
      return has.length > 0 && wanted.every((word) => has.includes(word));
    }) ?? null
  );
}
