/** Words × names → how alike in meaning they are: a rough look at all names, a close one at the few best. */
import type { Alike, Vector } from '../../flow';
import type { Encoder } from './encoder';

/** Names that are looked at closely: with the words some 50 tokens, 40 ms on one core. */
const MOST_CLOSE = 8;
/** Characters of a name that are read: what follows seldom says what it is. */
const LONGEST = 40;

/** The names nearest in meaning to the words, each with its cosine, -1..1. Rejects when the encoder cannot run. */
export async function alike(
  { encode, rough }: Encoder,
  words: string,
  names: readonly string[],
): Promise<Alike> {
  const wanted = rough(words);
  const near = [...new Set(names)]
    .map((name) => ({ name, by: dot(wanted, rough(name.slice(0, LONGEST))) }))
    .sort((a, b) => b.by - a.by)
    .slice(0, MOST_CLOSE);
  const [meant, ...vectors] = await encode([words, ...near.map(({ name }) => name.slice(0, LONGEST))]);
  return new Map(near.map(({ name }, i) => [name, meant && vectors[i] ? dot(meant, vectors[i]) : 0]));
}

const dot = (a: Vector, b: Vector): number => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
