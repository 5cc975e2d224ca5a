/**
 * Ranked[] × likeness → Likely[]: a second look, by meaning, at the few best where words do not settle which one is
 * meant. "Get in touch" shares no word with "Contact us". A conditional logit (McFadden 1974) over them and "none of
 * them", so that what comes out is a chance.
 */
import type { Alike, Page, PageElement, Ranked } from '../flow';
import { isAbroad } from '../language/abroad';
import { named } from '../language/synonyms';
import { unnumbered } from '../language/unnumbered';
import { evidence, type Choice } from './choice';
import { meaning } from './meant-table';
import type { Query } from './query';
import { suits } from './signals/roles';

/** An element with the chance, 0..1, that it is what the words mean; what is missing to 1 is "none of them". */
export interface Likely {
  ranked: Ranked;
  chance: number;
}

/** From this chance on the element is taken without asking, below it is offered. README.md says how often each is right. */
export const SURE_CHANCE = 0.9;
export const LIKELY_CHANCE = 0.2;
/** Where the best says as much of the words as this, several of them say all, and only the person knows which. */
const ALL_SAID = 0.9;
/** It must be something that the verb is for. */
const SUITS = 0.6;
/** Characters of a name; longer ones are something to read. */
const LONGEST = 80;

/**
 * True where meaning may decide: some words are on nothing that could be meant. Never where words settled it, where
 * several say all of them, or where something besides a name was said. English alone, for the encoder knows no other.
 */
export function unsettled(choice: Choice, query: Query, page: Page, said: string): boolean {
  const [best] = choice.kind === 'unsure' ? choice.among : [];
  return (
    choice.kind !== 'sure' &&
    (best === undefined || evidence(best, query) < ALL_SAID) &&
    query.words.trim() !== '' &&
    query.exact === null &&
    query.ordinal === null &&
    !query.all &&
    query.places.length === 0 &&
    /^(?:en\b|$)/iu.test(page.lang) &&
    !isAbroad(said)
  );
}

/** What stands on it; a field is known by what stands beside it. */
export const nameOf = ({ name, near, placeholder }: PageElement): string =>
  (name || near || placeholder || '').trim();

/** What can be meant though no word says so: controls with a name that the verb is for, best by words first. */
export const candidates = (ranked: readonly Ranked[], { verb, words }: Query): Ranked[] =>
  ranked.filter(({ element: e }) => {
    const name = nameOf(e);
    const open = e.kind === 'control' && !e.concealed && !e.disabled;
    return open && name !== '' && name.length <= LONGEST && suits(verb, e) >= SUITS && !isOther(words, name);
  });

/** Things that the table of synonyms knows by their whole names, and knows apart: "checkout" is no "Account". */
function isOther(words: string, name: string): boolean {
  const [one, other] = [named(words), named(unnumbered(name))];
  return one.length > 0 && other.length > 0 && !one.some((concept) => other.includes(concept));
}

/** How likely each of those is whose likeness is known, best first. Of several of one name the best by words counts. */
export function likely(among: readonly Ranked[], alike: Alike, table = meaning): Likely[] {
  const top = among[0]?.score ?? 0;
  const names = new Set<string>();
  const scored = among.flatMap((ranked) => {
    const name = nameOf(ranked.element);
    const near = alike.get(name);
    if (near === undefined || names.has(name)) return [];
    names.add(name);
    return [{ ranked, score: table.words * (ranked.score - top) + table.meaning * near }];
  });
  const peak = scored.reduce((max, { score }) => Math.max(max, score), table.none);
  const parts = scored.map(({ score }) => Math.exp(score - peak));
  const sum = parts.reduce((a, b) => a + b, Math.exp(table.none - peak));
  return scored
    .map(({ ranked }, i) => ({ ranked, chance: (parts[i] ?? 0) / sum }))
    .sort((a, b) => b.chance - a.chance);
}
