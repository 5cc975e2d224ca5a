/** The select exam (NLSI): which standing instructions apply to a request. Pure modules of the product, run in Node. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { select } from '../../src/memory/select';

interface Case {
  id: string;
  turns: string[];
  profile: string[];
}

export interface SelectRow {
  id: string;
  selected: number[];
  ranked: number[];
  ms: number;
}

/** One row a case. Nothing is trained, so `crossDomain` and the plain run predict the same. */
export async function predict(options: {
  data: string;
  limit?: number;
  seeds?: [number, number];
  engine: string;
  crossDomain: boolean;
}): Promise<SelectRow[]> {
  const text = await readFile(path.join(options.data, 'cases.jsonl'), 'utf8');
  const cases = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Case);
  return cases.slice(0, options.limit ?? cases.length).map(({ id, turns, profile }) => {
    const start = performance.now();
    const { selected, ranked } = select(turns, profile);
    return { id, selected, ranked, ms: Math.round((performance.now() - start) * 1000) / 1000 };
  });
}
