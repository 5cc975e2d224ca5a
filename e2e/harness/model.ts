/** Putting a model into the extension and asking it, through the background's own client (packages for tests only). */
import { createHash } from 'node:crypto';
import type {
  Chosen,
  Completion,
  EngineId,
  EngineState,
  Machine,
  ModelEntry,
  ModelRequest,
} from '../../src/flow';
import { nothingOf, type ModelKept } from '../../src/model/files/record';
import type { ScriptLine } from '../../src/model/scripted';

/** A page of Playwright or of Puppeteer that shows the panel. */
export interface PanelPage {
  evaluate(expression: string): Promise<unknown>;
}

export interface Answers {
  complete: { ask: 'complete'; request: ModelRequest };
  embed: { ask: 'embed'; texts: string[] };
  load: { ask: 'load'; again?: boolean };
  machine: { ask: 'machine' };
  unload: { ask: 'unload' };
}
interface Values {
  complete: Completion;
  embed: number[][];
  load: EngineState;
  machine: Machine;
  unload: null;
}

/** What one question brought. `gone`: the background went away before it answered. */
export interface Asked<T> {
  pieces: string[];
  /** From the question, or from the moment it was stopped, as the panel's clock tells; 0 for what did not happen. */
  ms: { first: number; last: number; total: number; sinceStop: number };
  value?: T;
  error?: { code: string; message: string };
  gone?: true;
}

/**
 * Asks and waits for the end. `stopAfter` pieces it is stopped; `stopAfterMs` is counted from the question. The panel's
 * `asking` counts the pieces so far.
 */
export async function ask<Name extends keyof Answers>(
  panel: PanelPage,
  message: Answers[Name] & { ask: Name },
  stop: { afterPieces?: number; afterMs?: number } = {},
): Promise<Asked<Values[Name]>> {
  const script = `new Promise((resolve) => {
    const port = chrome.runtime.connect({ name: 'test' });
    const pieces = (globalThis.asking = []);
    const stop = ${JSON.stringify(stop)};
    const began = performance.now();
    const since = (then) => performance.now() - then;
    const ms = { first: 0, last: 0, total: 0, sinceStop: 0 };
    let stopped = 0;
    const stopNow = () => { stopped = performance.now(); port.postMessage({ ask: 'stop' }); };
    const end = (how) => {
      Object.assign(ms, { total: since(began), sinceStop: stopped && since(stopped) });
      resolve({ pieces, ms, ...how });
      port.disconnect();
    };
    port.onMessage.addListener((message) => {
      if ('piece' in message) {
        pieces.push(message.piece);
        ms.last = since(began);
        ms.first ||= ms.last;
        if (pieces.length === stop.afterPieces) stopNow();
      } else end(message);
    });
    port.onDisconnect.addListener(() => end({ gone: true }));
    port.postMessage(${JSON.stringify(message)});
    if (stop.afterMs !== undefined) setTimeout(stopNow, stop.afterMs);
  })`;
  return (await panel.evaluate(script)) as Asked<Values[Name]>;
}

/** A request for text, or with a schema for JSON. */
export function request(words: string, more: Partial<ModelRequest> = {}): ModelRequest {
  return {
    role: 'answerer',
    messages: [{ role: 'user', content: words }],
    form: { kind: 'text' },
    maxTokens: 40,
    ...more,
  };
}

/** Keeps a choice as the Models view does. */
export async function choose(panel: PanelPage, chosen: Chosen): Promise<void> {
  await panel.evaluate(`chrome.storage.local.set(${JSON.stringify({ engine: chosen })})`);
}

/** An entry for one file. */
export function entryOf(id: string, path: string, bytes: number): ModelEntry {
  return {
    ...{ id, name: id, engine: 'wllama', from: '', files: [{ path, bytes, sha256: '0'.repeat(64) }] },
    ...{ millions: 135, context: 2048, memory: 4e8, f16: false, licence: { name: 'Apache-2.0', url: '' } },
  };
}

/** Puts a script into the extension's store, as a model whose files are here and checked, and chooses it. */
export async function chooseScript(panel: PanelPage, lines: ScriptLine[]): Promise<void> {
  const text = JSON.stringify(lines);
  const model = entryOf('script', 'script.json', new TextEncoder().encode(text).length);
  const hash = createHash('sha256').update(text).digest('hex');
  const kept: ModelKept = {
    entry: model,
    files: { 'script.json': { pieces: [hash], version: null, checked: true } },
    ...{ wanted: false, why: '' },
  };
  const files = { 'record.json': JSON.stringify(kept), 'script%2ejson/0': text };
  await putFiles(panel, 'script', files);
  await choose(panel, { engine: 'scripted', model, why: 'a test chose it' });
}

/** What a page is given files by. */
export interface FilePage extends PanelPage {
  /** Gives the file of that path to `<input id="model-file">`. */
  give: (path: string) => Promise<void>;
}

/** Puts a GGUF file into the extension's store, by way of a file input, and chooses it as `entry`. */
export async function chooseFile(panel: FilePage, path: string, entry: ModelEntry): Promise<void> {
  const id = await giveFile(panel, path);
  await choose(panel, { engine: 'wllama', model: { ...entry, id }, why: 'a test chose it' });
}

/** Puts a GGUF file there and chooses it by the panel's own call, as what the file says of itself. @throws Error in words */
export async function useFile(panel: FilePage, path: string): Promise<void> {
  await useModel(panel, { engine: 'wllama', id: await giveFile(panel, path) });
}

/** Keeps the address of a server and chooses it, by the panel's own calls. @throws Error in words */
export async function useServer(panel: PanelPage, server: { address: string; model: string }): Promise<void> {
  await call(panel, 'setServer', { server });
  await useModel(panel, { engine: 'server', id: null });
}

/** Chooses what is here already, by the panel's own call. @throws Error in words */
export const useModel = (panel: PanelPage, use: { engine: EngineId; id: string | null }): Promise<void> =>
  call(panel, 'useModel', { use });

/** Writes a model into the store as one that is wanted and of which nothing is here; the next look at the models fetches it. */
export async function putModelRecord(panel: PanelPage, entry: ModelEntry): Promise<void> {
  const kept: ModelKept = { ...nothingOf(entry), wanted: true };
  await putFiles(panel, entry.id, { 'record.json': JSON.stringify(kept) });
}

/** Writes files into the store's folder of a model whose id is a plain word. */
async function putFiles(panel: PanelPage, id: string, files: Record<string, string>): Promise<void> {
  await panel.evaluate(`(async () => {
    const root = await navigator.storage.getDirectory();
    for (const [path, text] of Object.entries(${JSON.stringify(files)})) {
      let folder = root;
      const names = ['models', ${JSON.stringify(id)}, ...path.split('/')];
      for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
      const file = await folder.getFileHandle(names.at(-1), { create: true });
      const writable = await file.createWritable();
      await writable.write(text);
      await writable.close();
    }
    await chrome.storage.local.set({ engineAutomatic: false });
  })()`);
}

async function call(panel: PanelPage, name: string, input: object): Promise<void> {
  await panel.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ to: 'background', name, input })}).then((reply) => {
    if (!reply.ok) throw new Error(reply.error.message);
  })`);
}

/** As `sendFiles` of the panel does, so that the file is hashed and noted as every other. Resolves with the model's id. */
async function giveFile(panel: FilePage, path: string): Promise<string> {
  await panel.evaluate(`{
    const input = document.createElement('input');
    Object.assign(input, { type: 'file', id: 'model-file' });
    document.body.append(input);
  }`);
  await panel.give(path);
  const id = await panel.evaluate(`(async () => {
    const input = document.querySelector('#model-file');
    const ticket = crypto.randomUUID();
    const channel = new BroadcastChannel('files ' + ticket);
    const done = new Promise((resolve) => {
      channel.onmessage = ({ data }) => {
        if (data.kind === 'ready') channel.postMessage({ kind: 'files', files: [...input.files] });
        if (data.kind === 'done') resolve(data.result);
      };
    });
    await chrome.storage.local.set({ engineAutomatic: false });
    const begun = await chrome.runtime.sendMessage({ to: 'background', name: 'importModel', input: { id: null, ticket } });
    if (!begun.ok) throw new Error(begun.error.message);
    const result = await done;
    channel.close();
    input.remove();
    if (!result.ok) throw new Error(result.error.message);
    return result.value.id;
  })()`);
  return String(id);
}

/** Notes a speed, in tokens a second, as if calls of the chosen model had shown it. */
export async function writeSpeed(panel: PanelPage, speed: { prompt: number; answer: number }): Promise<void> {
  await panel.evaluate(`(async () => {
    const { engine } = await chrome.storage.local.get('engine');
    const id = engine.model?.id ?? [engine.engine, engine.served.host, engine.served.model].join(' ');
    const record = { speed: ${JSON.stringify(speed)}, taken: {} };
    await chrome.storage.local.set({ ['model ' + id]: record });
  })()`);
}
