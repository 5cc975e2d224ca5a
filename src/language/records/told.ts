/** An answer from lists and tables, and how entries are told in it. */
import { wordsOf, type Collection, type Entry } from './entry';

/** An answer from data. */
export interface DataAnswer {
  say: string;
  /** The entries it rests on, best first. */
  rests: Entry[];
  /** A small table to show. */
  table?: { columns: string[]; rows: string[][] };
}

/** Entries shown in one answer; the rest is counted. */
export const MOST_SHOWN = 20;

/** Where they stand, as far as the page calls it anything. */
export const under = ({ name }: Collection): string => (name === '' ? '' : ` under “${name}”`);

/** Some entries of a collection: how many there are, and the first of them as a table. `note`: what is said behind that. */
export function listing(entries: Entry[], from: Collection, note = ''): DataAnswer {
  const shown = entries.slice(0, MOST_SHOWN);
  const more = entries.length > shown.length ? ` These are the first ${shown.length}.` : '';
  return {
    say: `${entries.length} of ${from.of}${under(from)}:${more}${note}`,
    rests: shown,
    table: tableOf(from, shown),
  };
}

/** A table's own columns; of a list what its records have. Cells are the page's words. */
export function tableOf(
  { kind, columns }: Collection,
  entries: Entry[],
): { columns: string[]; rows: string[][] } {
  if (kind === 'table')
    return {
      columns: columns.slice(0, 5),
      rows: entries.map(({ fields }) => fields.slice(0, 5).map(({ value }) => value)),
    };
  const aspects = (['price', 'rating', 'date'] as const).filter((by) =>
    entries.some((entry) => wordsOf(entry, { by }) !== ''),
  );
  const heads = { price: 'Price', rating: 'Rating', date: 'Date' };
  return {
    columns: ['Name', ...aspects.map((by) => heads[by])],
    rows: entries.map((entry) => [entry.title, ...aspects.map((by) => wordsOf(entry, { by }))]),
  };
}

/** Says when not all of a long list was read. */
export const short = ({ entries, of }: Collection): string =>
  of > entries.length ? ` (I read the first ${entries.length} of ${of}.)` : '';
