/** Page text → its main sentences, in the page's order. */
import type { PageText, Passage } from '../flow';
import { sentences } from './sentences';
import { idf, tellingStems } from './words';

type Block = PageText['blocks'][number];

const WEIGHTS = {
  /** A sentence's likeness to the whole page: the centroid of Radev et al. (2004). */
  centroid: 1,
  /** The first sentences of a page and of each block say what it is about (lead baseline, Nenkova 2005). */
  lead: 0.35,
  first: 0.15,
  /** Each sentence must bring something new: maximal marginal relevance (Carbonell and Goldstein 1998). */
  repeated: 0.7,
  /** Words in a sentence fit to be read alone. */
  shortest: 5,
  longest: 60,
} as const;

/** More sentences than these are not weighed; the beginning of a very long page says what it is about. */
const MOST_SENTENCES = 1500;

interface Weighed {
  at: number;
  passage: Passage;
  words: Set<string>;
  score: number;
}

/** The `n` sentences that together say most of what the page says. Fewer when the page is short. */
export function summarise(blocks: readonly Block[], n: number): Passage[] {
  const weighed = weigh(blocks);
  const chosen: Weighed[] = [];
  while (chosen.length < n && chosen.length < weighed.length) {
    let best: Weighed | undefined;
    let most = -Infinity;
    for (const sentence of weighed) {
      if (chosen.includes(sentence)) continue;
      const gain =
        sentence.score *
        (1 - WEIGHTS.repeated * Math.max(0, ...chosen.map((other) => alike(sentence, other))));
      if (gain > most) [best, most] = [sentence, gain];
    }
    if (best === undefined) break;
    chosen.push(best);
  }
  return chosen.sort((a, b) => a.at - b.at).map(({ passage }) => passage);
}

function weigh(blocks: readonly Block[]): Weighed[] {
  const all = blocks
    .flatMap((block) =>
      sentences(block.text).map((text, index) => ({
        text,
        first: index === 0,
        heading: block.heading,
        bag: tellingStems(text),
      })),
    )
    .slice(0, MOST_SENTENCES);
  const weight = idf(all.map(({ bag }) => bag));
  const times = new Map<string, number>();
  for (const { bag } of all) for (const word of new Set(bag)) times.set(word, (times.get(word) ?? 0) + 1);
  const whole = Math.max(1, ...[...times].map(([word, count]) => count * weight(word)));
  const seen = new Set<string>();
  return all
    .map(({ text, first, heading, bag }, at): Weighed => {
      const words = new Set(bag);
      const centre =
        [...words].reduce((sum, word) => sum + ((times.get(word) ?? 0) * weight(word)) / whole, 0) /
        Math.sqrt(words.size || 1);
      const score = WEIGHTS.centroid * centre + WEIGHTS.lead / (1 + at) + (first ? WEIGHTS.first : 0);
      return { at, words, score, passage: { text, ...(heading ? { heading } : {}) } };
    })
    .filter(({ passage: { text } }) => {
      const count = text.split(/\s+/).length;
      const fits =
        (count >= WEIGHTS.shortest || !/\s/.test(text.trim())) &&
        count <= WEIGHTS.longest &&
        text.length >= 12;
      return fits && !text.endsWith('?') && !seen.has(text) && Boolean(seen.add(text));
    });
}

/** Jaccard index of the words. */
function alike(one: Weighed, other: Weighed): number {
  let both = 0;
  for (const word of one.words) if (other.words.has(word)) both++;
  return both / Math.max(1, one.words.size + other.words.size - both);
}
