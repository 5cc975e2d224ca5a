/** What a server refuses and why it can't be understood, for people: each cause with its own sentence. Pure. */

/** Who is asked for what; the key is never repeated, though a server may repeat it. */
export interface Asked {
  host: string;
  model: string;
  key?: string;
}

/** More than the model can read: another way of asking changes nothing about that. */
const TOO_LONG =
  /context (?:length|size|window)|maximum context|exceeds? the available context|too many tokens/i;

/** Whether a refusal is about the length of what was asked. */
export const isTooLong = (body: string): boolean => TOO_LONG.test(body);

/** A refusal by its status (RFC 9110) and what the server said with it. */
export function refusalWords(status: number, body: string, asked: Asked): string {
  const { host, model, key } = asked;
  const said = quoted(body, asked);
  if (isTooLong(body)) return 'That is more than the model can read at once. Ask about a smaller part of it.';
  if (status === 401 || (status === 403 && key !== undefined))
    return key === undefined
      ? `${host} wants a key. Type it under Models.${said}`
      : `${host} does not take the key. Type another under Models.${said}`;
  if (status === 403)
    return `${host} refuses. It may want a key, or not let extensions ask: for Ollama start it with OLLAMA_ORIGINS=chrome-extension://*,moz-extension://*.${said}`;
  if (status === 404)
    return /model/i.test(body)
      ? `${host} has no model “${model}”. Get it there, or type another name under Models.${said}`
      : `${host} has nothing that answers at this address. Check it under Models; it mostly ends in /v1.`;
  if (status === 429) return `${host} has too much to do, or you have used it up. Wait a while.${said}`;
  if (status === 503 && /loading/i.test(body))
    return `${host} is still loading the model. Ask again in a while.`;
  if (status >= 500)
    return `${host} has a fault of its own (${status}). Try again, or look at its log.${said}`;
  if (status >= 300 && status < 400)
    return `${host} sends me on to another address, where I send nothing. Type that one under Models.`;
  return `${host} does not understand what I ask (${status}).${said}`;
}

/** An error that came in the middle of an answer. */
export const brokeOff = (body: string, asked: Asked): string =>
  isTooLong(body)
    ? refusalWords(400, body, asked)
    : `${asked.host} broke off its answer.${quoted(body, asked)}`;

/** Nothing listens there, or no way leads there. */
export const unreachable = (host: string): string =>
  `I can’t reach ${host}. Is the program that answers there running, and is its address right?`;

/** It took the question, or had begun to answer, and sends nothing more. */
export const silent = (host: string, ms: number): string =>
  `${host} has said nothing for ${Math.round(ms / 1000)} seconds. It may be too busy, or the model too large for it. Ask again, or choose another model.`;

/** The connection ended before there was any answer. */
export const cutOff = (host: string): string =>
  `${host} ended the connection before it had answered. Ask again; if it stays, look at its log.`;

/** What came is no answer of a model. */
export const notUnderstood = (host: string): string =>
  `${host} answered with something that is no model’s answer. Check the address under Models; it mostly ends in /v1.`;

/** The server's own words, shortened, without the key and without what would break a line. */
function quoted(body: string, { key }: Asked): string {
  let words = messageIn(body);
  if (key !== undefined && key !== '') words = words.replaceAll(key, '…');
  words = words.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  if (words === '' || words.startsWith('<')) return '';
  return ` It says: “${words.length > 200 ? `${words.slice(0, 199)}…` : words}”`;
}

/** OpenAI, llama.cpp and vLLM: `error.message`; Ollama: `error`; FastAPI: `detail`; vLLM before 0.10: `message`. */
function messageIn(body: string): string {
  try {
    const { error, detail, message } = JSON.parse(body) as Record<string, unknown>;
    const inner = (error as { message?: unknown } | null | undefined)?.message;
    return [inner, error, message, detail].find((words) => typeof words === 'string') ?? '';
  } catch {
    return body;
  }
}
