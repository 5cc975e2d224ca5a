/**
 * Files from the person's disk, panel → the document that keeps models. Messages of extensions carry no files; a channel of
 * our own origin does, and no page and no other extension can join it.
 */
import { fail, type Result } from '../flow';
import { browser } from './browser';
import { report } from './report';
import { caller } from './wire';
import type { PanelCalls } from '../messages';

/** Panel → document: the files, once. Document → panel: that it listens, and what became of them. */
type Passed =
  { kind: 'ready' } | { kind: 'files'; files: File[] } | { kind: 'done'; result: Result<{ id: string }> };

const nameOf = (ticket: string): string => `files ${ticket}`;

/** Hands files over and waits until they are checked. `id` is the model they are for, or null for their own. */
export async function sendFiles(id: string | null, files: File[]): Promise<Result<{ id: string }>> {
  const ticket = crypto.randomUUID();
  const channel = new BroadcastChannel(nameOf(ticket));
  try {
    const done = new Promise<Result<{ id: string }>>((resolve) => {
      channel.onmessage = ({ data }: MessageEvent<Passed>) => {
        if (data.kind === 'ready') channel.postMessage({ kind: 'files', files } satisfies Passed);
        if (data.kind === 'done') resolve(data.result);
      };
    });
    const call = caller<PanelCalls>('background', (message) => browser.runtime.sendMessage(message));
    const begun = await call('importModel', { id, ticket });
    return begun.ok ? await done : begun;
  } catch (error) {
    report(error, 'sendFiles');
    return fail('unexpected', 'Familiar’s other half did not take the files. Try again in a moment.');
  } finally {
    channel.close();
  }
}

/** In the document: takes the files of one ticket and says what became of them. */
export function receiveFiles(ticket: string, take: (files: File[]) => Promise<Result<{ id: string }>>): void {
  const channel = new BroadcastChannel(nameOf(ticket));
  channel.onmessage = ({ data }: MessageEvent<Passed>) => {
    if (data.kind !== 'files') return;
    void take(data.files).then((result) => {
      channel.postMessage({ kind: 'done', result } satisfies Passed);
      channel.close();
    });
  };
  channel.postMessage({ kind: 'ready' } satisfies Passed);
}

const SHELF = 'shelf';

/** Tells every open panel how the models stand. */
export function tellPanels(): (message: unknown) => void {
  const channel = new BroadcastChannel(SHELF);
  return (message) => channel.postMessage(message);
}

/** In a panel: hears what the document tells; answers how to stop. */
export function hearDocument(hear: (message: unknown) => void): () => void {
  const channel = new BroadcastChannel(SHELF);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => hear(data);
  return () => channel.close();
}
