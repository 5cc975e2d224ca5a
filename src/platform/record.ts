/** How a model has done on this machine, in extension storage: its speed, and how often its proposals were taken. */
import type { ModelInUse } from '../flow';
import { browser } from './browser';

/** Nothing of what was asked or answered is in it. */
export type ModelRecord = Pick<ModelInUse, 'speed' | 'taken'>;

const key = (id: string): string => `model ${id}`;

/** The record of a model; a new one where there is none or it can't be read. */
export async function readRecord(id: string): Promise<ModelRecord> {
  const kept = (await browser.storage.local.get(key(id)))[key(id)] as Partial<ModelRecord> | undefined;
  const { speed, taken } = kept ?? {};
  const fast = speed && [speed.prompt, speed.answer].every((n) => Number.isFinite(n) && n > 0);
  const counts = Object.entries(taken ?? {}).filter(
    ([, share]) => Number.isInteger(share.right) && Number.isInteger(share.of) && share.right <= share.of,
  );
  return { speed: fast ? speed : null, taken: Object.fromEntries(counts) };
}

/** Replaces the record of a model. */
export async function writeRecord(id: string, record: ModelRecord): Promise<void> {
  await browser.storage.local.set({ [key(id)]: record });
}
