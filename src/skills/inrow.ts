/** "Delete INV-102", "open invoice 103": of controls that every row has, the one in the row that says the words. */
import type { PageElement, Ranked } from '../flow';
import { formsOf, meet } from '../language/forms';
import { telling, tokens } from '../language/words';
import type { Choice } from '../rank/choice';
import type { Query } from '../rank/query';

/** Settles what is unsure by the one row that says what no control is called; else it stays as it is. */
export function inRow(choice: Choice, ranked: Ranked[], query: Query): Choice {
  if (choice.kind !== 'unsure' || query.exact !== null || query.places.length > 0) return choice;
  const rows = choice.among.filter(({ element }) => element.item !== undefined);
  if (rows.length < choice.among.length) return choice;
  const names = new Set(rows.map(({ element }) => element.name));
  const words = telling(query.words);
  const among = ranked.filter(
    ({ element: e }) => e.kind === 'control' && e.item !== undefined && names.has(e.name),
  );
  const fits = among.filter(({ element }) => isMeant(element, words));
  const [best, ...others] = fits;
  if (!best) return choice;
  const here = new Set(fits.map(({ element: { item } }) => item?.text));
  if (here.size > 1) return choice;
  return others.length === 0 ? { kind: 'sure', best } : byName(best, others, words);
}

/** One that bears one of the words goes before those that bear none. */
function byName(best: Ranked, others: Ranked[], words: string[]): Choice {
  const among = [best, ...others];
  const called = among.filter(({ element }) => words.some((word) => saysIt(element.name, word)));
  const [only, ...more] = called;
  if (only && more.length === 0) return { kind: 'sure', best: only };
  return { kind: 'unsure', among: called.length > 0 ? called : among };
}

/** Its row says what its name does not, and something of it that tells: a number of several digits, or a word. */
function isMeant(e: PageElement, words: string[]): boolean {
  const left = words.filter((word) => !saysIt(e.name, word));
  const inItem = left.filter((word) => saysIt(e.item?.text ?? '', word));
  const around = `${e.heading ?? ''} ${e.group ?? ''} ${e.landmark ?? ''}`;
  return (
    inItem.some((word) => word.length > 1) &&
    left.every((word) => inItem.includes(word) || saysIt(around, word))
  );
}

const saysIt = (text: string, word: string): boolean =>
  tokens(text).some((one) => meet(formsOf(one), formsOf(word)));
