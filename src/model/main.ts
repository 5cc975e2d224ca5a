/** The document that runs language models: offscreen in Chrome, in a frame of the background in Firefox. */
import type { EngineState } from '../flow';
import { browser } from '../platform/browser';
import { fireAndForget } from '../platform/report';
import { handleEngine, newsCaller } from '../platform/wire';
import { fileAnswers } from './answers';
import { engines } from './engines';
import { makeHost } from './host';
import { probeMachine } from './machine';
import { run, type RunPort } from './runs';
import { selfTest } from './selftest';
import { verdictsIn } from './verdicts';

const IDLE_MS = 5 * 60_000;

const tellNews = newsCaller();
const verdicts = verdictsIn(localStorage, navigator.userAgent);
const tell = (state: EngineState | null): void => fireAndForget(tellNews('changed', { state }), 'news');
const { files, answers } = fileAnswers({
  failed: (engine, model) => verdicts.get(verdicts.key({ engine, model })) ?? null,
  state: () => host.state(),
  stocked: () => fireAndForget(tellNews('stocked', {}), 'stocked'),
  idle: () => tell(null),
});
const host = makeHost({
  engines,
  machine: probeMachine,
  open: ({ id }) => files.open(id),
  test: selfTest,
  verdicts,
  clock: { set: (act, ms) => setTimeout(act, ms), clear: (timer) => clearTimeout(timer as number) },
  idleMs: IDLE_MS,
  changed: tell,
});

handleEngine({
  ...answers,
  machine: probeMachine,
  state: host.state,
  load: ({ run: id, ...wanted }) => {
    const loading = run(portOf(id), async (_signal, tell) => {
      const state = await host.load(wanted, (share) => tell({ type: 'share', share }));
      return { type: 'loaded', state };
    });
    fireAndForget(loading, 'load');
    return null;
  },
  complete: ({ run: id, request }) => {
    const answering = run(portOf(id), async (signal, tell) => {
      const onText = (piece: string): void => tell({ type: 'text', piece });
      return { type: 'completed', completion: await host.complete(request, onText, signal) };
    });
    fireAndForget(answering, 'complete');
    return null;
  },
  embed: ({ run: id, texts }) => {
    const making = run(portOf(id), async (signal) => {
      const vectors = await host.embed(texts, signal);
      return { type: 'embedded', vectors: vectors.map((vector) => [...vector]) };
    });
    fireAndForget(making, 'embed');
    return null;
  },
  unload: async () => {
    await host.unload();
    return null;
  },
});

/** A port to the background. (Were it opened there, panels' ports would reach this document too, and never close.) */
function portOf(id: string): RunPort {
  const port = browser.runtime.connect({ name: `engine/${id}` });
  return {
    post: (message) => port.postMessage(message),
    onStop: (listener) =>
      port.onMessage.addListener((message: unknown) => {
        if (message === 'stop') listener();
      }),
    onClosed: (listener) => port.onDisconnect.addListener(listener),
  };
}
