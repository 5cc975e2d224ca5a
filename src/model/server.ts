/** A server with an OpenAI-compatible interface that the person chose: Ollama, llama.cpp, vLLM. Asked through one door. */
import { Failure, isLocal, type ModelRequest, type ServerAccess } from '../flow';
import type { Engine, Loaded } from './engine';
import { doorTo, type Door } from './net';
import { answerFrom } from './server-answer';
import { bodyOf, dialectsFor } from './server-body';
import { PATIENCE, silence } from './server-silence';
import { vectorsOf } from './vectors';
import { isTooLong, refusalWords, unreachable, type Asked } from './server-words';

/** Where the server does not say: what Ollama gives a model unless told otherwise. */
const CONTEXT = 4096;
/** Statuses of a server that does not know a part of the request. */
const OTHER_WORDS = new Set([400, 422]);

/** The engine. Loading asks which models there are, so that a wrong address or key is told before anything of a page goes there. */
export const server: Engine = {
  id: 'server',
  unavailable: () => null,
  load: async ({ server: access }, onShare, signal): Promise<Loaded> => {
    if (!access) throw new Failure('model', 'No address is here to ask. Type one under Models.');
    const base = baseOf(access);
    const post = poster(base, access);
    const { host } = base;
    const quiet = silence(host, PATIENCE.list);
    const context = await contextOf(post, access, AbortSignal.any([signal, quiet.signal])).finally(
      quiet.over,
    );
    onShare(1);
    const asked: Asked = { host, model: access.model, ...(access.key !== undefined && { key: access.key }) };
    const ask = asker(post, access.model, asked);
    return {
      context,
      how: `Answered by ${host}.`,
      complete: (request, onText, stop) => answerFrom((both) => ask(request, both), asked, onText, stop),
      embed: (texts, stop) => embed(post, asked, texts, stop),
      unload: () => Promise.resolve(),
    };
  },
};

/** @throws Failure: the server's refusal, or no vectors */
async function embed(
  post: Post,
  asked: Asked,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<Float32Array[]> {
  const quiet = silence(asked.host, PATIENCE.list);
  const both = AbortSignal.any([signal, quiet.signal]);
  try {
    const body = JSON.stringify({ model: asked.model, input: texts, encoding_format: 'float' });
    const response = await post('embeddings', both, body);
    const text = await response.text();
    if (!response.ok) throw new Failure('model', refusalWords(response.status, text, asked));
    return vectorsOf(jsonOf(text), texts.length);
  } catch (error) {
    both.throwIfAborted();
    throw error;
  } finally {
    quiet.over();
  }
}

/** Null for what is no JSON: `vectorsOf` says so. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** The folder of the interface, with `v1` where the person left it out. @throws Failure for an address that is not asked */
function baseOf({ address, plain }: ServerAccess): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw new Failure(
      'refused',
      'That address is none that I ask: it has to begin with http:// or https://.',
    );
  if (url.username !== '' || url.password !== '')
    throw new Failure('refused', 'There is a name or password in the address. Type a key in its own field.');
  if (url.protocol === 'http:' && plain !== true && !isLocal(url.hostname))
    throw new Failure(
      'refused',
      `What is sent to ${url.host} could be read on its way, and you have not agreed to that. Use an address with https://, or save this one again under Models.`,
    );
  const path = url.pathname.replace(/\/+$/u, '').replace(/\/chat\/completions$/u, '');
  return new URL(`${url.origin}${/\/v\d[^/]*(?:\/openai)?$/u.test(path) ? path : `${path}/v1`}/`);
}

type Post = (path: string, signal: AbortSignal, body?: string) => Promise<Response>;

function poster(base: URL, { key, granted }: ServerAccess): Post {
  const door: Door = doorTo([`${base.protocol}//${base.hostname}/*`], granted);
  const headers = {
    'Content-Type': 'application/json',
    ...(key !== undefined && key !== '' && { Authorization: `Bearer ${key}` }),
  };
  return (path, signal, body) =>
    door(new URL(path, base).href, {
      ...{ headers, signal },
      // A host that sends on would have what was asked sent along.
      redirect: 'manual',
      ...(body !== undefined && { method: 'POST', body }),
    }).catch((error: unknown) => {
      const gone = error instanceof Failure && error.problem.code === 'timeout';
      throw gone ? new Failure('model', unreachable(base.host)) : error;
    });
}

/** What vLLM says of the context; a server that lists no models is asked all the same. @throws Failure: not reachable, or the key */
async function contextOf(
  post: Post,
  { model, address, key }: ServerAccess,
  signal: AbortSignal,
): Promise<number> {
  const response = await post('models', signal);
  const text = await response.text().catch(() => ''); // a list that breaks off is no list
  signal.throwIfAborted();
  if (response.status === 401 || response.status === 403) {
    const asked = { host: new URL(address).host, model, ...(key !== undefined && { key }) };
    throw new Failure('model', refusalWords(response.status, text, asked));
  }
  try {
    const { data } = JSON.parse(text) as { data?: { id?: unknown; max_model_len?: unknown }[] };
    const length = data?.find(({ id }) => id === model)?.max_model_len;
    return typeof length === 'number' && length > 0 ? length : CONTEXT;
  } catch {
    return CONTEXT; // not every server has such a list
  }
}

/** Asks in the best dialect that the server took before, and remembers while it is loaded which one that was. */
function asker(post: Post, model: string, asked: Asked) {
  const taken = { text: 0, json: 0 };
  return async (request: ModelRequest, signal: AbortSignal): Promise<Response> => {
    const { kind } = request.form;
    let first: Failure | null = null;
    for (const [i, dialect] of dialectsFor(request).entries()) {
      if (i < taken[kind]) continue;
      const response = await post('chat/completions', signal, bodyOf(request, model, dialect));
      if (response.ok) {
        taken[kind] = i;
        return response;
      }
      const body = await response.text().catch(() => ''); // its status says enough
      signal.throwIfAborted();
      // In an extension a redirect that is not followed has no status.
      const status = response.type === 'opaqueredirect' ? 302 : response.status;
      first ??= new Failure('model', refusalWords(status, body, asked));
      if (!OTHER_WORDS.has(status) || isTooLong(body))
        throw new Failure('model', refusalWords(status, body, asked));
    }
    throw first ?? new Failure('model', refusalWords(400, '', asked));
  };
}
