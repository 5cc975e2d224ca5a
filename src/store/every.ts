/**
 * All memories, some at a time: one answer with all of very many would hold everything else up. Not inside a transaction;
 * what is written meanwhile may be in it or not.
 */
import type { Evidence, Change, Memory } from '../flow';
import type { Db } from './db';

/** Rows read together, some 10 ms. */
const PART = 1000;

/** All memories, in the order of their ids. */
export async function everyMemory(db: Db): Promise<Memory[]> {
  const all: Memory[] = [];
  for await (const part of memoriesInParts(db)) all.push(...part);
  return all;
}

/** A part of the memories with what belongs to them. */
export interface Part {
  memories: Memory[];
  evidence: Evidence[];
  changes: Change[];
}

/** All memories with their evidence and history, part by part. */
export async function* everything(db: Db): AsyncGenerator<Part> {
  for await (const memories of memoriesInParts(db)) {
    const [first, last] = [memories[0]?.id ?? '', memories.at(-1)?.id ?? ''];
    const [evidence, changes] = await Promise.all([
      db.evidence.where('memoryId').between(first, last, true, true).toArray(),
      db.changes.where('memoryId').between(first, last, true, true).toArray(),
    ]);
    yield { memories, evidence, changes };
  }
}

async function* memoriesInParts(db: Db): AsyncGenerator<Memory[]> {
  for (let after: string | undefined; ;) {
    const rows = after === undefined ? db.memories.orderBy('id') : db.memories.where('id').above(after);
    const part = await rows.limit(PART).toArray();
    if (part.length > 0) yield part;
    after = part.at(-1)?.id;
    if (part.length < PART) return;
  }
}
