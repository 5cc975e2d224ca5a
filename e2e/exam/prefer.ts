/** The prefer exam (PrefEval): the one preference, among all of them, that a question must respect. */
import path from 'node:path';
import { rowsOf } from '../train/needs';
import { cachedEncoder } from './encode';
import type { Predict } from './options';
import { rankedBy } from './recall';
import { remembered } from './remembered';

interface Case {
  id: string;
  preference: string;
  question: string;
}

/** One row a question; all preferences are memories at once. */
export const predict: Predict = async ({ data, limit }) => {
  const encode = await cachedEncoder();
  const cases = rowsOf<Case>(path.join(data, 'cases.jsonl'));
  const memories = remembered(cases.map(({ preference }) => preference));
  const vectors = await encode(cases.map(({ preference }) => preference));
  const rows: { id: string; ranked: string[] }[] = [];
  for (const { id, question } of cases.slice(0, limit)) {
    const [request = new Float32Array()] = await encode([question]);
    const ranked = rankedBy(question, memories, request, (memory) => vectors[Number(memory.id)]);
    rows.push({ id, ranked: ranked.slice(0, 50).map((at) => cases[at]?.id ?? '') });
  }
  return rows;
};
