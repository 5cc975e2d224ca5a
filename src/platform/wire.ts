/** Calls between contexts: `{ to, name, input }` out, a `Result` back. Unknown names and wrong inputs don't compile. */
import { Failure, fail, ok, type Result } from '../flow';
import type { EngineCalls, EngineNews, PageCalls, PanelCalls } from '../messages';
import { browser, ownOrigin, type Sender } from './browser';
import { lasting } from './lasting';
import { unparcelling } from './parcel';
import { toResult } from './report';
import { pageSchemas, panelSchemas } from './schema';
import { engineSchemas, newsSchemas } from './schema-engine';
import { senderKind, type SenderFacts, type SenderKind } from './sender';
import type { Shape } from '../flow/shape';

type Input<C> = C extends (input: infer I) => unknown ? I : never;
type Output<C> = C extends (input: never) => infer O ? O : never;

/** One async handler a call. */
export type Handlers<Calls> = {
  [K in keyof Calls]: (input: Input<Calls[K]>) => Promise<Output<Calls[K]>> | Output<Calls[K]>;
};
type Destination = 'background' | 'page' | 'engine' | 'news';

/** Makes a typed `call(name, input)` out of a function that sends one message and answers its reply. */
export function caller<Calls>(to: Destination, send: (message: unknown) => Promise<unknown>) {
  return async <K extends keyof Calls & string>(
    name: K,
    input: Input<Calls[K]>,
  ): Promise<Result<Output<Calls[K]>>> => {
    const reply = await send({ to, name, input });
    if (isResult(reply)) return reply as Result<Output<Calls[K]>>;
    return fail('bad-message', 'Familiar got no answer from its other half. Reload the page and try again.');
  };
}

function isResult(value: unknown): value is Result<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';
}

/** Who a runtime sender is, by our own id and origin. */
export function kindOf(sender: Sender): SenderKind {
  const { id, url, frameId, tab } = sender;
  const { origin } = sender as { origin?: string }; // the polyfill's types lag behind both browsers
  const facts: SenderFacts = { id, url, frameId, origin, hasTab: tab !== undefined };
  return senderKind(facts, { id: browser.runtime.id, origin: ownOrigin() });
}

function serve<Calls>(
  to: Destination,
  allowed: (kind: SenderKind) => boolean,
  schemas: Record<keyof Calls & string, Shape<never>>,
  handlers: Handlers<Calls>,
  wrapped: (answer: (message: unknown) => Promise<unknown>) => (message: unknown) => Promise<unknown> = (
    answer,
  ) => answer,
  guard?: (name: keyof Calls & string, from: number | null) => Promise<void>,
): void {
  const answer = wrapped((message) => {
    const { name, input, from } = message as { name?: unknown; input?: unknown; from?: unknown };
    if (typeof name !== 'string' || !Object.hasOwn(handlers, name) || !Object.hasOwn(schemas, name)) {
      return Promise.resolve(fail('bad-message', 'Unknown request.'));
    }
    const known = name as keyof Calls & string;
    const shape = schemas[known] as unknown as Shape<unknown>;
    if (!shape(input)) return Promise.resolve(fail('bad-message', 'That request was malformed or too long.'));
    const handle = handlers[known] as (input: unknown) => unknown;
    return Promise.resolve(guard?.(known, typeof from === 'number' ? from : null))
      .then(() => handle(input))
      .then((value) => ok(value))
      .catch((error: unknown) => toResult(error, `${to}.${known}`));
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender): Promise<unknown> | undefined => {
    const { to: target } = (message ?? {}) as { to?: unknown };
    // Not for this context: answering nothing leaves the message to the one it is for.
    if (target !== to) return undefined;
    if (!allowed(kindOf(sender)))
      return Promise.resolve(fail('bad-message', 'Only Familiar’s own panel may ask for that.'));
    return answer(message);
  });
}

/**
 * Background: answers the panel. Pages and other extensions can't reach these. `guard` rejects what the panel of that
 * window may not ask.
 */
export function handlePanel(
  handlers: Handlers<PanelCalls>,
  guard: (name: keyof PanelCalls, from: number | null) => Promise<void>,
): void {
  const isPanel = (kind: SenderKind): boolean => kind === 'panel';
  const wrapped: Parameters<typeof serve>[4] = (answer) => lasting(unparcelling(answer));
  serve<PanelCalls>('background', isPanel, panelSchemas as never, handlers, wrapped, guard);
}

/** Content script: answers our own background and nobody else. */
export function handlePage(handlers: Handlers<PageCalls>): void {
  serve<PageCalls>(
    'page',
    (kind) => kind === 'background' || kind === 'panel',
    pageSchemas as never,
    handlers,
  );
}

/** The engine document: answers our own background and nobody else, the panel neither. */
export function handleEngine(handlers: Handlers<EngineCalls>): void {
  serve<EngineCalls>('engine', (kind) => kind === 'background', engineSchemas as never, handlers);
}

/** Background: hears the engine document. */
export function handleNews(handlers: Handlers<EngineNews>): void {
  serve<EngineNews>('news', (kind) => kind === 'engine', newsSchemas as never, handlers);
}

/** Background → the engine document, which must be there. */
export const engineCaller = () =>
  caller<EngineCalls>('engine', (message) => browser.runtime.sendMessage(message));

/** The engine document → background. */
export const newsCaller = () => caller<EngineNews>('news', (message) => browser.runtime.sendMessage(message));

/** Background → one frame of a tab. A frame that cannot be reached rejects, so that nobody mistakes silence for success. */
export function pageCaller(tabId: number, frameId: number) {
  return caller<PageCalls>('page', (message) => browser.tabs.sendMessage(tabId, message, { frameId }));
}

/** A named failure from a thrown messaging error. */
export const unreachable = (): Failure =>
  new Failure('page-gone', 'The page went away before I could finish. Tell me again once it has loaded.');
