/** What browser tests ask of the model by the background's own client. The build leaves it out of what ships. */
import type { ModelRequest } from '../flow';
import type { Port } from '../platform/browser';
import { fireAndForget, toResult } from '../platform/report';
import { kindOf } from '../platform/wire';
import type { EngineClient } from './engine';

type Asked =
  | { ask: 'complete'; request: ModelRequest }
  | { ask: 'embed'; texts: string[] }
  | { ask: 'load'; again?: boolean }
  | { ask: 'machine' }
  | { ask: 'unload' }
  | { ask: 'stop' };

/** Answers over a port of the panel named `test`: pieces as `{ piece }`, then `{ value }` or `{ error }`. */
export function hearTests(port: Port, engine: EngineClient): boolean {
  if (port.name !== 'test' || !port.sender || kindOf(port.sender) !== 'panel') return false;
  const stopped = new AbortController();
  port.onDisconnect.addListener(() => stopped.abort(new Error('The test went away.')));
  const answer = async (asked: Exclude<Asked, { ask: 'stop' }>): Promise<unknown> => {
    switch (asked.ask) {
      case 'load':
        return engine.load(asked.again);
      case 'machine':
        return engine.machine();
      case 'unload':
        return engine.unload();
      case 'embed':
        return (await engine.embed(asked.texts, stopped.signal)).map((vector) => [...vector]);
      case 'complete':
        return engine.complete(asked.request, (piece) => port.postMessage({ piece }), stopped.signal);
    }
  };
  port.onMessage.addListener((message: unknown) => {
    const asked = message as Asked;
    if (asked.ask === 'stop') {
      stopped.abort(new Error('The test stopped it.'));
      return;
    }
    const answering = answer(asked).then(
      (value) => port.postMessage({ value: value ?? null }),
      (error: unknown) => port.postMessage({ error: toResult(error, 'test').error }),
    );
    fireAndForget(answering, 'test');
  });
  return true;
}
