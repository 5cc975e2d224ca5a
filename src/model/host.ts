/** Holds at most one loaded model and lets one call at a time at it. Free of where it runs: what it needs is passed in. */
import {
  Failure,
  modelNames,
  type Completion,
  type EngineId,
  type EngineState,
  type Machine,
  type ModelEntry,
  type ModelRequest,
  type ServerAccess,
} from '../flow';
import { Lost, type Engine, type Loaded, type OpenedFile } from './engine';
import { idle, type Clock } from './idle';
import { makeQueue } from './queue';
import type { Verdicts } from './verdicts';
import { whole } from './whole';

/** What the host stands on. */
export interface Surroundings {
  engines: Engine[];
  machine: () => Promise<Machine>;
  /** The checked files of a model that is here. @throws Failure when they are not */
  open: (model: ModelEntry) => Promise<OpenedFile[]>;
  /** Null for an engine that answers rightly, else a sentence. */
  test: (loaded: Loaded, signal: AbortSignal) => Promise<string | null>;
  /** What earlier tests found. */
  verdicts: Verdicts;
  clock: Clock;
  /** How long a model stays without being asked, in ms. */
  idleMs: number;
  /** It changed without being asked to. */
  changed: (state: EngineState | null) => void;
}

/** What is to be loaded. */
export interface Wanted {
  engine: EngineId;
  model: ModelEntry | null;
  server?: ServerAccess;
  again?: boolean;
}

/** The one place where models are loaded, asked and let go. */
export interface Host {
  /** Null where nothing is loaded and nothing went wrong. */
  state: () => EngineState | null;
  /** Loads, unless just that is loaded. Another call for the same model waits for the first. `onShare` gets 0..1. */
  load: (wanted: Wanted, onShare: (share: number) => void) => Promise<EngineState>;
  /** @throws Failure in words, also when no model is loaded */
  complete: (
    request: ModelRequest,
    onText: (piece: string) => void,
    signal: AbortSignal,
  ) => Promise<Completion>;
  /** Sentences to vectors by the model that is loaded. @throws Failure in words, also where it makes none */
  embed: (texts: readonly string[], signal: AbortSignal) => Promise<Float32Array[]>;
  /** Ends what runs and waits, and frees the memory. */
  unload: () => Promise<void>;
}

const NO_VECTORS = 'The model in use makes no vectors. Choose another one for that.';

/** Makes a host with nothing in it. */
export function makeHost(around: Surroundings): Host {
  const queue = makeQueue();
  let state: EngineState | null = null;
  let held: { loaded: Loaded; wanted: Wanted; state: EngineState } | null = null;
  let ending = new AbortController();
  const listeners = new Set<(share: number) => void>();
  const resting = idle(around.idleMs, around.clock, () => {
    if (held) void unload().then(() => around.changed(state));
  });

  const letGo = async (next: EngineState | null): Promise<void> => {
    resting.stop();
    const { loaded } = held ?? {};
    held = null;
    state = next;
    await loaded?.unload();
  };

  const unload = async (): Promise<void> => {
    ending.abort(new Failure('stopped', 'The model was put away.'));
    ending = new AbortController();
    await queue.run(() => letGo(null));
  };

  const share = (value: number): void => {
    if (state?.kind === 'loading') state = { ...state, share: value };
    listeners.forEach((tell) => tell(value));
  };

  const begin = async (wanted: Wanted, signal: AbortSignal): Promise<EngineState> => {
    if (held && isSame(held.wanted, wanted) && wanted.again !== true) return held.state;
    await letGo(null);
    const named = { engine: wanted.engine, ...modelNames({ ...wanted, ...served(wanted) }) };
    state = { kind: 'loading', ...named, share: 0 };
    let loaded: Loaded | null = null;
    try {
      const engine = around.engines.find(({ id }) => id === wanted.engine);
      if (!engine)
        throw new Failure('model', 'This build of Familiar has no such engine. Choose another model.');
      const machine = await around.machine();
      const why = engine.unavailable(machine);
      if (why !== null) throw new Failure('model', why);
      const key = around.verdicts.key(wanted);
      const known = wanted.again === true ? undefined : around.verdicts.get(key);
      if (typeof known === 'string') return (state = { kind: 'broken', ...named, why: known });
      const files = wanted.model ? await around.open(wanted.model) : [];
      const { model, server } = wanted;
      loaded = await engine.load({ model, files, machine, ...(server && { server }) }, share, signal);
      const wrong = known === null ? null : await around.test(loaded, signal);
      signal.throwIfAborted();
      around.verdicts.set(key, wrong);
      if (wrong !== null) {
        await loaded.unload();
        return (state = { kind: 'broken', ...named, why: wrong });
      }
      state = { kind: 'ready', ...named, why: loaded.how };
      held = { loaded, wanted, state };
      return state;
    } catch (error) {
      await loaded?.unload();
      const failure = error instanceof Lost ? new Failure('model', error.message) : error;
      state = {
        kind: 'none',
        why: failure instanceof Failure ? failure.message : 'The model could not be loaded.',
      };
      throw failure;
    }
  };

  const ask = async <T>(call: (loaded: Loaded) => Promise<T>): Promise<T> => {
    if (!held)
      throw new Failure('model', state?.kind === 'broken' ? state.why : 'No model is loaded. Ask again.');
    resting.begin();
    try {
      return await call(held.loaded);
    } catch (error) {
      if (!(error instanceof Lost)) throw error;
      await letGo(null);
      around.changed(state);
      throw new Failure('model', error.message);
    } finally {
      resting.end();
    }
  };

  return {
    state: () => state,
    load: async (wanted, onShare) => {
      listeners.add(onShare);
      const { signal } = ending;
      try {
        return await queue.run(() => begin(wanted, signal), signal);
      } finally {
        listeners.delete(onShare);
        if (held) {
          resting.begin();
          resting.end();
        }
      }
    },
    complete: (request, onText, signal) => {
      const both = AbortSignal.any([signal, ending.signal]);
      return queue.run(
        () => ask(async (loaded) => whole(await loaded.complete(request, onText, both), request)),
        both,
      );
    },
    embed: (texts, signal) => {
      const both = AbortSignal.any([signal, ending.signal]);
      const call = ({ embed, noVectors = NO_VECTORS }: Loaded): Promise<Float32Array[]> => {
        if (!embed) throw new Failure('model', noVectors);
        return embed(texts, both);
      };
      return queue.run(() => ask(async (loaded) => call(loaded)), both);
    },
    unload,
  };
}

const isSame = (a: Wanted, b: Wanted): boolean =>
  a.engine === b.engine &&
  a.model?.id === b.model?.id &&
  JSON.stringify(a.server) === JSON.stringify(b.server);

const served = ({ server }: Wanted) =>
  server && { served: { host: new URL(server.address).host, model: server.model } };
