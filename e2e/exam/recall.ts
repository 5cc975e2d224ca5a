/**
 * The recall exam (PersonaLens): which of a person's preferences a task needs. The product's own recall over the encoder
 * of the package; the time is of encoding the request and ranking, with the memories' vectors made before.
 */
import path from 'node:path';
import type { Memory, Vector } from '../../src/flow';
import { recall } from '../../src/memory/recall';
import { rowsOf } from '../train/needs';
import { cachedEncoder, encoder } from './encode';
import { learnedMeaning } from './learned';
import type { Predict } from './options';
import { remembered } from './remembered';

interface Case {
  user: string;
  memories: string[];
  queries: { text: string }[];
}

/** Requests whose time is not counted: code is compiled while they run. */
const WARM_UP = 20;

const table = await learnedMeaning();

/** All places in the list, most needed first. */
export function rankedBy(
  words: string,
  memories: readonly Memory[],
  request: Vector,
  of: (memory: Memory) => Vector | undefined,
  before: Vector[] = [],
): number[] {
  const meanings = { request, before, of, table };
  const found = recall(memories, { words, site: null, now: 0, meanings, all: true });
  return found.map(({ memory }) => Number(memory.id));
}

/** One row a request. */
export const predict: Predict = async ({ data, limit }) => {
  const cases = rowsOf<Case>(path.join(data, 'cases.jsonl')).slice(0, limit);
  const cached = await cachedEncoder();
  const { encode } = await encoder();
  const rows: { user: string; query: number; ranked: number[]; ms?: number }[] = [];
  for (const { user, memories: sentences, queries } of cases) {
    const memories = remembered(sentences);
    const vectors = await cached(sentences);
    for (const [query, { text }] of queries.entries()) {
      const start = performance.now();
      const [request = new Float32Array()] = await encode([text]);
      const ranked = rankedBy(text, memories, request, (memory) => vectors[Number(memory.id)]);
      const ms = Math.round((performance.now() - start) * 10) / 10;
      rows.push({ user, query, ranked: ranked.slice(0, 20), ...(rows.length >= WARM_UP && { ms }) });
    }
  }
  return rows;
};
