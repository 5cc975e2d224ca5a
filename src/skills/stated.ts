/** "How many comments are there?", where the page says so itself: "12 comments", "Reviews (48)". Four languages. */
import type { Page } from '../flow';
import { quoted } from '../action/describe';
import { meetsAll } from '../language/forms';
import { withoutMarks } from '../language/marks';
import { telling } from '../language/words';
import { tell, type Context, type Progress } from './skill';

const ASKS =
  /^(?:how many|what is the number of|wie ?viele|combien (?:de |d[’'])|cuánt[oa]s) ?(.+?)(?: (?:are there|there are|does (?:it|this) have|has it|on this page|here|gibt es|hat (?:es|das)|y a-t-il|hay|tiene))*$/iu;
const NUMBER = '\\d{1,3}(?:[.,\u00a0\u202f ]\\d{3})+|\\d+(?:[.,]\\d)?[KkMm]?';
/** The number before or behind what is counted, and nothing else. */
const SAYS = [
  new RegExp(`^(${NUMBER})\\s+(\\p{L}[\\p{L} -]*)$`, 'u'),
  new RegExp(`^(\\p{L}[\\p{L} -]*?)\\s*[:(]?\\s*(${NUMBER})\\)?$`, 'u'),
];
/** "Showing 1 to 10 of 30 entries", "1-50/200": of a list that stands on several pages. */
const SPAN = new RegExp(
  `^(?:\\p{L}+\\s+)?\\d[\\d.,]*\\s*(?:to|bis|à|a|-|–)\\s*\\d[\\d.,]*\\s*(?:of|von|sur|de|/)\\s*(${NUMBER})(?:\\s+\\p{L}+)?$`,
  'iu',
);
/** Whatever is listed. */
const LINES =
  /^(?:entries|rows|lines|records|results|items|einträge|zeilen|ergebnisse|lignes|résultats|filas|resultados|entradas)\b/iu;
/** Longer names are sentences. */
const LONGEST = 40;

/** Answers; null for any other question, and where the page states no such number, or several. */
export async function statedCount({ fx }: Context, question: string): Promise<Progress | null> {
  const noun = ASKS.exec(withoutMarks(question))?.[1];
  if (noun === undefined) return null;
  const found = stated(await fx.observe(), noun);
  const [first] = found;
  if (!first || found.some(({ number }) => number !== first.number)) return null;
  await fx.mark(found.map(({ ref, name }) => ({ ref, label: name })));
  return tell(`Look for an answer to ${quoted(question)}`, `The page says: ${first.name}.`, {
    result: 'marked on the page',
  });
}

function stated({ elements }: Page, noun: string): { ref: string; name: string; number: string }[] {
  const wanted = telling(noun);
  if (wanted.length === 0) return [];
  return elements.flatMap(({ ref, name: full, concealed, heading = '' }) => {
    const name = full.trim();
    if (concealed || name.length > LONGEST) return [];
    const of = SPAN.exec(name)?.[1];
    if (of !== undefined && (LINES.test(noun) || meetsAll(wanted, telling(heading))))
      return [{ ref, name, number: of }];
    const [before, behind] = SAYS.map((form) => form.exec(name));
    const [number, what] = before ? [before[1], before[2]] : [behind?.[2], behind?.[1]];
    if (number === undefined || what === undefined) return [];
    const has = telling(what);
    return has.length === wanted.length && meetsAll(wanted, has) ? [{ ref, name, number }] : [];
  });
}
