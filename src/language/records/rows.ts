/**
 * "Which invoices are overdue?", "what is the sum of the open ones?", "when was INV-102 issued?": rows of a table told by
 * what their cells say, counted, listed, summed up or compared. What is worked out is said to be.
 */
import { moneyIn } from '../amounts/money';
import { formsOf, meet } from '../forms';
import { withoutMarks } from '../marks';
import { isStopWord, tokens } from '../words';
import { numberIn, type Collection, type Entry } from './entry';
import { isSum } from './sum';
import { listing, MOST_SHOWN, tableOf, type DataAnswer } from './told';

type Task = 'count' | 'list' | 'sum' | 'mean' | 'most' | 'least' | 'when' | 'money';

/** Words of asking for each, taken out before what is left tells the rows. */
const TASKS: [Task, RegExp][] = [
  ['sum', /\b(?:total(?:s|led)?|sum(?:s|med)?|altogether|in all|add(?:s|ed)? up(?: to)?|summe|gesamt\p{L}*|insgesamt|zusammen|somme|suma|en total|au total)\b/giu],
  ['mean', /\b(?:average|mean|durchschnitt\p{L}*|im schnitt|moyenne|en moyenne|promedio|media)\b/giu],
  ['most', /\b(?:highest|largest|biggest|greatest|most|maximum|höchste[nrs]?|größte[nrs]?|meisten|plus (?:élevée?|grande?)|mayor|más alt[oa])\b/giu],
  ['least', /\b(?:lowest|smallest|fewest|least|minimum|niedrigste[nrs]?|kleinste[nrs]?|wenigsten|plus (?:basse?|petite?)|menor|más baj[oa])\b/giu],
  ['when', /^(?:when|wann|quand|cuándo)\b/iu],
  ['count', /^(?:how many|wie ?viele?|combien de?|cuánt[oa]s)\b/iu],
  ['money', /^(?:how (?:much|high|expensive)|wie (?:viel|hoch|teuer)|was kostet|combien|cuánto)\b/iu],
  ['list', /^(?:(?:which|what)(?= .*\b(?:is|are|was|were|have|has|had)\b)|(?:(?:show|list|give|find|get|display)(?: me)?|all|only)\b|welche[rsn]?|zeige?(?: mir)?|alle|quel(?:le)?s?|montre(?:-moi)?|qué|cuáles|muéstrame|muestra)/iu],
]; // prettier-ignore
/** Words that tell no row. */
const EMPTY =
  /\b(?:the|of|over|for|by|from|in|on|with|that|who|whose|which|what|is|are|sind|ist|sont|est|son|está|están|was|were|be|been|do|does|did|have|has|had|there|here|all|only|just|me|my|our|one|ones|row|rows|entry|entries|table|say|says|said|much|many|value|values|issued|owe|owes|owed|cost|costs|left|still|per|each)\b/giu;
/** "Which invoices are …": what they are called tells none of them from another. */
const THING =
  /^(?:which|what|welche[rsn]?|quel(?:le)?s?|qué|cuáles|how many|wie ?viele?|combien de?|cuánt[oa]s)\s+\p{L}+\s+(?=(?:is|are|was|were|ist|sind|est|sont|está|están|son)(?!\p{L}))/iu;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Answers from the rows of one table; null where the words tell none of them. */
export function rowsReply(question: string, all: Collection[]): DataAnswer | null {
  const said = withoutMarks(question);
  const found = TASKS.find(([, pattern]) => new RegExp(pattern.source, 'iu').test(said));
  if (!found) return null;
  const [task, pattern] = found;
  // "How much is it in total?" has two of them.
  const rest = TASKS.filter(([, other]) => !other.global).reduce(
    (text, [, other]) => text.replace(other, ' '),
    said.replace(THING, ' ').replace(pattern, ' '),
  );
  for (const table of all) {
    if (table.kind !== 'table' || table.entries.length < 2) continue;
    const answer = inTable(task, rest, table);
    if (answer) return answer;
  }
  return null;
}

function inTable(task: Task, rest: string, table: Collection): DataAnswer | null {
  const own = tokens([table.name, ...table.columns].join(' ')).map(formsOf);
  const words = tokens(rest.replace(EMPTY, ' ')).filter((word) => !isStopWord(word));
  const telling = words.filter((word) => !own.some((one) => meet(one, formsOf(word))));
  const things = table.entries.filter((entry) => !isSum(entry));
  const rows =
    telling.length === 0 ? things : things.filter((entry) => telling.every((word) => says(entry, word)));
  if (rows.length === 0) return null;
  const part = rows.length < things.length;
  switch (task) {
    case 'count':
      return part ? { ...listing(rows, table), say: `${rows.length} of ${things.length} rows:` } : null;
    case 'list':
      return part ? listing(rows, table) : null;
    case 'when':
    case 'money':
      return rows.length === 1 && part ? cellLike(task, rows, table) : null;
    default:
      return compared(task, words, rows, table);
  }
}

function says({ fields }: Entry, word: string): boolean {
  const forms = formsOf(word);
  const month = word.length >= 3 ? MONTHS.findIndex((name) => word.startsWith(name)) : -1;
  return fields.some(({ value }) =>
    tokens(value).some(
      (cell) =>
        meet(formsOf(cell), forms) ||
        (month >= 0 && cell.startsWith(MONTHS[month] ?? '-') && DATE.test(value)),
    ),
  );
}
const DATE = /\d{1,2}\D+\d{4}|\d{4}-\d{2}-\d{2}|\p{L}{3,}\.? \d{1,2}(?:,|$)|\d{1,2}\.? \p{L}{3,}/u;

/** The one cell of a row that is a date, or an amount of money. */
function cellLike(task: 'when' | 'money', [row]: Entry[], { columns }: Collection): DataAnswer | null {
  const fits = (value: string): boolean => (task === 'when' ? DATE.test(value) : moneyIn(value).length > 0);
  const cells = (row?.fields ?? []).filter(({ value }) => fits(value));
  const [cell] = cells;
  if (!row || !cell || (cells.length > 1 && columns.length > 0 && task === 'money')) return null;
  const told = cells.map(({ name, value }) => (name === '' ? value : `${name}: ${value}`)).join(', ');
  return { say: `${row.title}, ${told}`, rests: [row] };
}

/** Sum, mean or end of the column that the words name, else of the only one with amounts. */
function compared(
  task: 'sum' | 'mean' | 'most' | 'least',
  words: string[],
  rows: Entry[],
  table: Collection,
): DataAnswer | null {
  const column = columnOf(words, rows, table);
  if (column === null) return null;
  const cells = rows
    .map((row) => ({ row, text: row.fields[column]?.value ?? '' }))
    .map(({ row, text }) => ({ row, text, amount: moneyIn(text)[0]?.money.amount ?? numberIn(text) }))
    .filter((cell): cell is typeof cell & { amount: number } => cell.amount !== null);
  if (cells.length < 2 || !alike(cells.map(({ text }) => text))) return null;
  const name = table.columns[column] ?? '';
  if (task === 'most' || task === 'least') {
    const end =
      task === 'most' ? Math.max(...cells.map((c) => c.amount)) : Math.min(...cells.map((c) => c.amount));
    const ends = cells.filter(({ amount }) => amount === end);
    const [first, ...others] = ends;
    if (!first) return null;
    const also = others
      .map(({ row }) => row.title)
      .slice(0, 3)
      .join(', ');
    const say = `${first.row.title}, with ${first.text}, of ${cells.length} compared.${also ? ` Equal: ${also}.` : ''}`;
    return { say, rests: ends.map(({ row }) => row) };
  }
  const sum = cells.reduce((total, { amount }) => total + amount, 0);
  const value = asIn(
    cells[0]?.text ?? '',
    task === 'sum' ? sum : sum / cells.length,
    cells.some(({ text }) => /\d[.,]\d{1,2}(?!\d)/u.test(text)),
  );
  const what = task === 'sum' ? 'the sum' : 'the mean';
  return {
    say: `${value}: that is ${what} of ${name ? `“${name}”` : 'the amounts'} in ${cells.length} rows, worked out by me.`,
    rests: rows.slice(0, 3),
    table: tableOf(table, rows.slice(0, MOST_SHOWN)),
  };
}

/** By name; else the one with money, else the one with nothing but numbers, if there is but one. */
function columnOf(words: string[], rows: Entry[], { columns }: Collection): number | null {
  const named = columns.findIndex((name) =>
    tokens(name).some((part) => words.some((word) => meet(formsOf(part), formsOf(word)))),
  );
  const all = columns.map((_, i) => rows.map(({ fields }) => fields[i]?.value ?? ''));
  const holds = (test: (text: string) => boolean): number[] =>
    all.flatMap((cells, i) =>
      cells.filter((cell) => cell !== '').every(test) && cells.some(test) ? [i] : [],
    );
  const numbers = holds((text) => numberIn(text) !== null && !DATE.test(text));
  if (named >= 0 && numbers.includes(named)) return named;
  const money = holds((text) => moneyIn(text).length > 0);
  const [only, ...others] =
    money.length > 0 ? money : holds((text) => /^\s*[-−+]?\d[\d.,\s]*\s*\p{L}{0,4}%?\s*$/u.test(text));
  return others.length === 0 ? (only ?? null) : null;
}

/** Amounts of one kind: euros and dollars are not added. */
const alike = (texts: string[]): boolean =>
  new Set(texts.map((text) => moneyIn(text)[0]?.money.currency ?? text.replace(/[\d.,'’\s−+-]/gu, '')))
    .size === 1;

/** A number written as the page writes such: "€1,250.00", "1.250,00 €". */
function asIn(sample: string, value: number, cents: boolean): string {
  const written = /\d(?:[\d.,'’ ]*\d)?/u.exec(sample)?.[0];
  if (written === undefined) return String(value);
  const comma = /,\d{1,2}$/u.test(written) || /\d\.\d{3}(?!\d)/u.test(written);
  const digits = cents || !Number.isInteger(value) ? 2 : 0;
  const format = new Intl.NumberFormat(comma ? 'de-DE' : 'en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return sample.replace(/[-−]?\d(?:[\d.,'’ ]*\d)?/u, format.format(value)).trim();
}
