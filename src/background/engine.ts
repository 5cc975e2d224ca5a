/** The background's line to the language model: makes its document when it is needed, loads what was chosen, and asks. */
import {
  Failure,
  modelNames,
  unwrap,
  type Chosen,
  type EngineState,
  type Machine,
  type ServerAccess,
} from '../flow';
import { browser } from '../platform/browser';
import { readChosen } from '../platform/chosen';
import { closeEngineDocument, hasEngineDocument, openEngineDocument } from '../platform/engine-document';
import { fireAndForget } from '../platform/report';
import { readServer } from '../platform/server';
import { engineCaller, handleNews } from '../platform/wire';
import type { Models } from './asked';
import { runs, type Runs } from './engine-runs';

/** What the rest of the background asks of models. */
export interface EngineClient extends Models {
  /** What answers now. Loads nothing and makes no document. */
  state: () => Promise<EngineState>;
  /** Loads what was chosen, if it is not loaded. `again` tests anew what was found to answer wrongly. */
  load: (again?: boolean) => Promise<EngineState>;
  /**
   * Sentences, 64 at most, to vectors by the model in use, where it makes such. Memories keep to the encoder of the package.
   * @throws Failure in words, also where it makes none; the signal's reason when it aborts
   */
  embed: (texts: readonly string[], signal: AbortSignal) => Promise<Float32Array[]>;
  unload: () => Promise<void>;
  machine: () => Promise<Machine>;
  /** Takes the port of a run that this life of the background began; other ports are not touched. */
  accept: Runs['accept'];
}

const NONE = { kind: 'none', why: 'No language model is chosen. I work by rules.' } as const;

/**
 * Makes the client and hears the document's news. `changed` is called when `state` has changed, `stocked` when other models
 * are here than before.
 */
export function engineClient(changed: () => void, stocked: () => Promise<void>): EngineClient {
  const call = engineCaller();
  const running = runs(() => {
    told = undefined;
    changed();
  });
  /** What the document last said; undefined in a new life of the background, which has to ask. */
  let told: EngineState | null | undefined;
  const tell = (state: EngineState | null): void => {
    told = state;
    changed();
  };

  /** A document that still fetches files stays. */
  const close = async (): Promise<void> => {
    const busy = (await hasEngineDocument()) && (await call('busy', {}));
    if (busy === false || !busy.ok || !busy.value) await closeEngineDocument();
    tell(null);
  };
  handleNews({
    changed: ({ state }) => {
      tell(state);
      if (state === null) fireAndForget(close(), 'close');
      return null;
    },
    stocked: () => {
      fireAndForget(stocked(), 'stocked');
      return null;
    },
  });

  const current = async (): Promise<EngineState | null> => {
    if (told === undefined) told = (await hasEngineDocument()) ? unwrap(await call('state', {})) : null;
    return told;
  };

  const stateOf = async (chosen: Chosen | null): Promise<EngineState> => {
    const now = await current();
    if (!chosen) return NONE;
    if (now === null) return { kind: 'asleep', ...named(chosen), why: chosen.why };
    // One that was chosen meanwhile is not loaded yet.
    if (now.kind !== 'none' && !isOf(now, chosen))
      return { kind: 'asleep', ...named(chosen), why: chosen.why };
    return now;
  };

  const load = async (again = false): Promise<EngineState> => {
    const chosen = await readChosen();
    if (!chosen) throw new Failure('model', NONE.why);
    const server = chosen.engine === 'server' ? await accessOf(chosen) : null;
    await openEngineDocument();
    let last = 0;
    tell({ kind: 'loading', ...named(chosen), share: 0 });
    const { engine, model } = chosen;
    try {
      const message = await running.begin(
        async (run) => {
          unwrap(
            await call('load', { run, engine, model, ...(server && { server }), ...(again && { again }) }),
          );
        },
        (news) => {
          if (news.type !== 'share' || news.share < last + 0.05) return;
          last = news.share;
          tell({ kind: 'loading', ...named(chosen), share: last });
        },
      );
      if (message.type !== 'loaded') throw new Failure('model', 'The model did not load. Try again.');
      tell(message.state);
      return message.state;
    } catch (error) {
      // Nothing is in it; the next life of the background tries again.
      await closeEngineDocument();
      tell(error instanceof Failure ? { kind: 'none', why: error.message } : null);
      throw error;
    }
  };

  /** Loads what was chosen where it is not loaded. @throws Failure in words */
  const ready = async (): Promise<void> => {
    const chosen = await readChosen();
    if (chosen?.served) await mayAsk(chosen);
    const now = await current();
    if (now?.kind === 'ready' && chosen && isOf(now, chosen)) return;
    const loaded = await load();
    if (loaded.kind === 'broken') throw new Failure('model', loaded.why);
  };

  return {
    state: async () => stateOf(await readChosen()),
    load,
    inUse: async () => {
      const chosen = await readChosen();
      const { kind } = await stateOf(chosen);
      if (!chosen || kind === 'none' || kind === 'broken') return null;
      const { model: label, host } = modelNames(chosen);
      const id = chosen.model?.id ?? [chosen.engine, ...(host === undefined ? [] : [host, label])].join(' ');
      const context = chosen.model?.context ?? 4096;
      const millions = chosen.model?.millions ?? null;
      return { id, label, ...(host !== undefined && { host }), context, millions, awake: kind === 'ready' };
    },
    complete: async (request, onText, signal) => {
      await ready();
      return running.complete(
        async (run) => {
          unwrap(await call('complete', { run, request }));
        },
        onText,
        signal,
      );
    },
    embed: async (texts, signal) => {
      await ready();
      const message = await running.begin(
        async (run) => {
          unwrap(await call('embed', { run, texts: [...texts] }));
        },
        () => undefined,
        signal,
      );
      signal.throwIfAborted();
      if (message.type !== 'embedded') throw new Failure('model', 'The model made no vectors. Try again.');
      return message.vectors.map((vector) => Float32Array.from(vector));
    },
    unload: async () => {
      if (await hasEngineDocument()) unwrap(await call('unload', {}));
      await close();
    },
    machine: async () => {
      await openEngineDocument();
      return unwrap(await call('machine', {}));
    },
    accept: running.accept,
  };
}

const named = (chosen: Chosen) => ({ engine: chosen.engine, ...modelNames(chosen) });

/** What was allowed when the server was first asked may have been taken back since. @throws Failure */
async function mayAsk(chosen: Chosen): Promise<void> {
  const { protocol, hostname, host } = new URL((await accessOf(chosen)).address);
  if (!(await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] })))
    throw new Failure('refused', `I may not ask ${host} any more. Allow it again under Models.`);
}

/** What the server's engine needs to ask it. @throws Failure when the address is not the one that was chosen */
async function accessOf({ served }: Chosen): Promise<ServerAccess> {
  const kept = await readServer();
  if (!kept || new URL(kept.address).host !== served?.host || kept.model !== served.model)
    throw new Failure('model', 'The address of that computer is not here any more. Type it under Models.');
  return { ...kept, granted: (await browser.permissions.getAll()).origins ?? [] };
}

const isOf = (state: Exclude<EngineState, { kind: 'none' }>, chosen: Chosen): boolean =>
  state.engine === chosen.engine && state.model === named(chosen).model && state.host === named(chosen).host;
