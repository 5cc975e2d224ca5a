/** The depend exam (TREC iKAT): which facts about the person a turn of a dialogue depends on. */
import path from 'node:path';
import { rowsOf } from '../train/needs';
import { cachedEncoder } from './encode';
import type { Predict } from './options';
import { rankedBy } from './recall';
import { remembered } from './remembered';

interface Case {
  id: string;
  statements: string[];
  history: string[];
  utterance: string;
}

/** One row a turn. */
export const predict: Predict = async ({ data, limit }) => {
  const encode = await cachedEncoder();
  const rows: { id: string; ranked: number[] }[] = [];
  for (const row of rowsOf<Case>(path.join(data, 'cases.jsonl')).slice(0, limit)) {
    const vectors = await encode(row.statements);
    const [request = new Float32Array(), ...before] = await encode([
      row.utterance,
      ...[...row.history].reverse(),
    ]);
    const of = (memory: { id: string }) => vectors[Number(memory.id)];
    rows.push({
      id: row.id,
      ranked: rankedBy(row.utterance, remembered(row.statements), request, of, before),
    });
  }
  return rows;
};
