/** Learns which phrases are places, names or sorts, from the values of the calls that cases end in. */
import type { Vector } from '../../src/flow';
import { tokens } from '../../src/language/words';
import { pack, unpack } from '../../src/memory/packed';
import { settingOf } from '../../src/memory/select/choose';
import { KINDS, kindsOf, valuesIn, type KindTable } from '../../src/memory/select/kinds';
import { seeded } from './boost';
import type { Case, Vectors } from './select-fit';

/** What a slot of a call holds, by its name; times, numbers and yes or no are no value here. */
const SLOTS: readonly (readonly [RegExp, (typeof KINDS)[number]])[] = [
  [/city|location|destination|origin|area|where_to|place/i, 'place'],
  [/name|theater|airline|artist|director|directed|stylist|song|album|actor/i, 'name'],
  [/category|type|cuisine|genre|class|fare|rating|price|subtitle|format/i, 'sort'],
];
/** A slot that is named less often is learned with none. */
const LEAST_SEEN = 10;
/** Share of a phrase's words that stand in a value. */
const MOST_OF = 0.6;
const ROUNDS = 25;
const SPEED = 0.3;
const PULL = 0.0002;

interface Sample {
  vector: Vector;
  share: number[];
  weight: number;
}

/** The table, as it is shipped. Same input, same output. */
export function kindTable(cases: readonly Case[], vectors: Vectors): KindTable {
  return fitted(cases, vectors, KINDS, (slot) => SLOTS.find(([pattern]) => pattern.test(slot))?.[1]);
}

/** By the slots themselves, as far as they hold words; those of places are one. */
export function slotTable(cases: readonly Case[], vectors: Vectors): KindTable {
  const seen = new Map<string, number>();
  for (const { calls } of cases)
    for (const call of calls)
      for (const [, slot = ''] of call.matchAll(/(\w+)="/g)) seen.set(slot, (seen.get(slot) ?? 0) + 1);
  const kindOf = (slot: string): string | undefined => {
    const kind = SLOTS.find(([pattern]) => pattern.test(slot))?.[1];
    return kind === undefined || kind === 'place' ? kind : slot;
  };
  const names = new Set([...seen].flatMap(([slot, n]) => (n >= LEAST_SEEN ? (kindOf(slot) ?? []) : [])));
  return fitted(cases, vectors, ['none', ...[...names].sort()], kindOf);
}

function fitted(
  cases: readonly Case[],
  vectors: Vectors,
  kinds: readonly string[],
  kindOf: (slot: string) => string | undefined,
): KindTable {
  const samples = [...seenIn(cases, kinds, kindOf)].flatMap(([phrase, counts]): Sample[] => {
    const vector = vectors(phrase);
    const total = counts.reduce((sum, n) => sum + n, 0);
    return vector ? [{ vector, share: counts.map((n) => n / total), weight: Math.sqrt(total) }] : [];
  });
  const size = (samples[0]?.vector.length ?? 0) + 1;
  const weights = kinds.map(() => new Float32Array(size));
  const squares = kinds.map(() => new Float32Array(size).fill(1e-4));
  const random = seeded(5);
  const order = samples.map((_, i) => i);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const i of order) {
      const sample = samples[i];
      if (sample) step(weights, squares, sample);
    }
  }
  return weights.map((numbers) => unpack(pack(numbers)));
}

/** AdaGrad (2011). */
function step(weights: Float32Array[], squares: Float32Array[], { vector, share, weight }: Sample): void {
  kindsOf(weights, vector).forEach((chance, k) => {
    const [own, speed] = [weights[k], squares[k]];
    if (!own || !speed) return;
    const slope = (chance - (share[k] ?? 0)) * weight;
    for (let i = 0; i < own.length; i++) {
      const down = slope * (i < vector.length ? (vector[i] ?? 0) : 1) + PULL * (own[i] ?? 0);
      speed[i] = (speed[i] ?? 0) + down * down;
      own[i] = (own[i] ?? 0) - (SPEED * down) / Math.sqrt(speed[i] ?? 1);
    }
  });
}

/** How often each phrase of requests and of instructions that applied was of each kind. */
function seenIn(
  cases: readonly Case[],
  kinds: readonly string[],
  kindOf: (slot: string) => string | undefined,
): Map<string, number[]> {
  const seen = new Map<string, number[]>();
  for (const c of cases) {
    const values = valuesOf(c, kindOf);
    const { said, standing } = settingOf(c.turns, c.profile, () => undefined);
    for (const text of [said, ...c.gold.flatMap((i) => standing[i]?.then ?? [])])
      for (const phrase of valuesIn(text)) {
        const words = phrase.split(' ');
        const value = values.find(
          (one) => words.filter((word) => one.words.includes(word)).length >= words.length * MOST_OF,
        );
        const counts = seen.get(phrase) ?? kinds.map(() => 0);
        const k = Math.max(0, kinds.indexOf(value?.kind ?? 'none'));
        counts[k] = (counts[k] ?? 0) + 1;
        seen.set(phrase, counts);
      }
  }
  return seen;
}

/** The values of a case's calls: `GetHotels(city="Basel")` has a place. */
function valuesOf(
  { calls }: Case,
  kindOf: (slot: string) => string | undefined,
): { kind: string; words: string[] }[] {
  return calls.flatMap((call) =>
    [...call.matchAll(/(\w+)="([^"]*)"/g)].flatMap(([, slot = '', value = '']) => {
      const kind = kindOf(slot);
      return kind ? [{ kind, words: tokens(value) }] : [];
    }),
  );
}
