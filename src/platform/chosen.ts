/** Which engine and model the person chose, in extension storage. Nothing is chosen before they do. */
import type { Chosen, Served } from '../flow';
import { oneOf, optional, orNull, record, text } from '../flow/shape';
import { browser } from './browser';
import { modelEntry } from './schema-engine';

const chosen = record<Chosen>({
  engine: oneOf('webllm', 'wllama', 'built-in', 'server', 'scripted'),
  model: orNull(modelEntry),
  served: optional(record<Served>({ host: text(500), model: text(300) })),
  why: text(2000),
});

/** Null where nothing is chosen, and where what is kept is not what this version writes. */
export async function readChosen(): Promise<Chosen | null> {
  const { engine } = await browser.storage.local.get('engine');
  return chosen(engine) ? engine : null;
}

/** Keeps a choice; null takes it back. */
export async function writeChosen(choice: Chosen | null): Promise<void> {
  if (choice) await browser.storage.local.set({ engine: choice });
  else await browser.storage.local.remove('engine');
}

/** Whether we choose the best that is here; so it is until the person says otherwise. */
export async function readAutomatic(): Promise<boolean> {
  const { engineAutomatic } = await browser.storage.local.get('engineAutomatic');
  return engineAutomatic !== false;
}

/** Keeps whether we choose. */
export async function writeAutomatic(automatic: boolean): Promise<void> {
  await browser.storage.local.set({ engineAutomatic: automatic });
}
