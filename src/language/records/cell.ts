/** "The price of the blue shirt", "what does the table say about Spain?": one entry, and one value of it. */
import { concepts, stem, tokens } from '../words';
import { fieldOf, wordsOf, type Collection, type Entry } from './entry';
import type { DataAnswer } from './told';
import { isGeneric, type Wanted } from './wanted';

/** An entry with the words of the question that it and its surroundings say. */
interface Fit {
  entry: Entry;
  from: Collection;
  /** Words of the question that the entry says, and what is left for columns and names. */
  said: string[];
  left: string[];
}

/** "Who opened it?" asks for a person, whatever a column "Opened" says. */
const WHO = /^(?:who|whom|whose|wer|wem|wen|qui|à qui|¿?\s*quién(?:es)?)\b/iu;
const PERSON =
  /^(?:author|by|user|owner|reporter|assignee|(?:created|opened|posted|written|sent|reported|assigned) (?:by|to)|from|sender|name|member|contact|autor(?:in)?|von|verfasser(?:in)?|auteur|par|auteure|propietario|por|autora)$/iu;

/** Answers from the entry whose words the question says; null when the words are not all accounted for. */
export function cellReply(
  { aspect, about }: Extract<Wanted, { kind: 'value' }>,
  all: Collection[],
  question = '',
): DataAnswer | null {
  const who = WHO.test(question.trim());
  const fits = all
    .flatMap((from) => fitsIn(from, about))
    .filter(({ said, left, from, entry }) => {
      const around = bag(
        [from.name, ...from.columns, ...entry.fields.map(({ name }) => name), from.kind].join(' '),
      );
      return (
        said.length > 0 &&
        (left.every((word) => around.has(word) || isGeneric(word) || named(word, aspect)) ||
          (who && left.length < 2 && personOf(entry) !== null))
      );
    });
  const most = Math.max(0, ...fits.map(({ said }) => said.length));
  const best = fits.filter(({ said }) => said.length === most);
  const [first, ...others] = best;
  if (!first) return null;
  const told = best.slice(0, 3).map((fit) => (who ? personLine(fit.entry) : lineOf(fit, aspect)));
  if (told.every((line) => line === null)) return null;
  const say = told.filter((line) => line !== null).join('\n\n');
  return others.length > 2 ? null : { say, rests: best.slice(0, 3).map(({ entry }) => entry) };
}

const personOf = ({ fields }: Entry): { name: string; value: string } | null =>
  fields.find(({ name, value }) => PERSON.test(name.trim()) && /\p{L}/u.test(value)) ?? null;
function personLine(entry: Entry): string | null {
  const field = personOf(entry);
  return field && `${entry.title}, ${field.name}: ${field.value}`;
}

const bag = (text: string): Set<string> =>
  new Set([...tokens(text).map(stem), ...[...concepts(text)].map((name) => `=${name}`)]);

const named = (word: string, aspect: { by: string } | null): boolean =>
  aspect !== null &&
  (word === stem(aspect.by) || ['price', 'cost', 'rating', 'review', 'rate'].map(stem).includes(word));

function fitsIn(from: Collection, about: string[]): Fit[] {
  const wanted = about.filter((word) => !isGeneric(word) || word === stem('total'));
  return from.entries.map((entry) => {
    const has = bag(`${entry.title} ${from.kind === 'table' ? '' : entry.text}`);
    const said = wanted.filter((word) => has.has(word));
    return { entry, from, said, left: about.filter((word) => !said.includes(word)) };
  });
}

/** "Blue shirt: $29.00", by the aspect, else by the column that the question names, else all cells. */
function lineOf(
  { entry, from, left }: Fit,
  aspect: Extract<Wanted, { kind: 'value' }>['aspect'],
): string | null {
  if (aspect) {
    const value = wordsOf(entry, aspect);
    if (value !== '') return `${entry.title}: ${value}`;
  }
  const column = columnOf(entry, left);
  if (column) return `${entry.title}, ${column.name}: ${column.value || 'empty'}`;
  if (aspect || from.kind === 'list') return null;
  const cells = entry.fields.filter(({ value }) => value !== '' && value !== entry.title);
  const told = cells.map(({ name, value }) => (name === '' ? value : `${name}: ${value}`));
  const [only, ...others] = cells;
  if (!only) return null;
  return `${entry.title}: ${others.length === 0 ? only.value : told.join(', ')}`;
}

/** The one column that says most of the words that are left. */
function columnOf(entry: Entry, left: string[]): { name: string; value: string } | null {
  const whole = left.length > 0 ? fieldOf(entry, left.join(' ')) : null;
  if (whole) return whole;
  const scored = entry.fields
    .map((field) => ({ field, n: left.filter((word) => bag(field.name).has(word)).length }))
    .filter(({ field, n }) => n > 0 && field.value !== entry.title)
    .sort((a, b) => b.n - a.n);
  return scored[0] && scored[0].n > (scored[1]?.n ?? 0) ? scored[0].field : null;
}
