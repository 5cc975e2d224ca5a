import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Failure, type Machine, type ModelRequest, type ServerAccess } from '../flow';
import type { Loaded } from './engine';
import { event, scriptedServer, stream, type Script } from './scripted-server';
import { server } from './server';

const MACHINE: Machine = {
  gpu: { kind: 'none', why: '' },
  ...{ threads: 1, isolated: false, memory: null, free: null, builtIn: 'none' },
};
const never = new AbortController().signal;
const ignore = (): void => undefined;
const KEY = 'sk-very-secret';
const GRANTED = ['http://127.0.0.1/*'];
const text: ModelRequest = {
  role: 'answerer',
  messages: [{ role: 'user', content: 'Which one?' }],
  ...{ form: { kind: 'text' }, maxTokens: 16 },
};
const json: ModelRequest = { ...text, form: { kind: 'json', schema: '{"type":"object"}' } };

let there: Awaited<ReturnType<typeof scriptedServer>>;
beforeAll(async () => (there = await scriptedServer()));
afterAll(() => there.close());

const load = (more: Partial<ServerAccess> = {}): Promise<Loaded> => {
  const access = {
    address: `http://${there.host}/v1`,
    model: 'tiny:1b',
    key: KEY,
    granted: GRANTED,
    ...more,
  };
  return server.load({ model: null, files: [], machine: MACHINE, server: access }, ignore, never);
};
const wrong = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'nothing is wrong',
    (error: unknown) => (error instanceof Failure ? error.message : `no Failure: ${String(error)}`),
  );
const refuse =
  (status: number, body: string): Script =>
  (response) =>
    void response.writeHead(status, { 'Content-Type': 'application/json' }).end(body);
const played = async (script: Script, request = text, onText: (piece: string) => void = ignore) => {
  there.play(script);
  const loaded = await load();
  return loaded.complete(request, onText, never);
};

describe('asking', () => {
  it('sends the call as OpenAI’s interface has it, the key in its header alone, and says who answers', async () => {
    there.play((response) => stream(response, event('Paris', 'stop'), 'data: [DONE]\n\n'));
    const loaded = await load();
    expect(loaded.how).toBe(`Answered by ${there.host}.`);
    expect((await loaded.complete(text, ignore, never)).text).toBe('Paris');
    expect(there.heard.map(({ path }) => path)).toEqual(['/v1/models', '/v1/chat/completions']);
    expect(there.heard[1]?.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(there.heard[1]?.body).toEqual({
      ...{ model: 'tiny:1b', messages: text.messages, stream: true, temperature: 0, max_tokens: 16 },
      stream_options: { include_usage: true },
      chat_template_kwargs: { enable_thinking: false },
    });
    const besides = there.heard.map(({ path, body, headers }) => ({
      path,
      body,
      ...headers,
      authorization: '',
    }));
    expect(JSON.stringify(besides)).not.toContain(KEY);
  });

  it.each(['', '/', '/v1', '/v1/', '/v1/chat/completions'])('finds the interface at “%s”', async (path) => {
    there.play((response) => stream(response, event('x', 'stop')));
    const loaded = await load({ address: `http://${there.host}${path}` });
    await loaded.complete(text, ignore, never);
    expect(there.heard[1]?.path).toBe('/v1/chat/completions');
  });

  it('takes the length of the context from the list of models, where that tells it', async () => {
    there.play(ignore, refuse(200, '{"data":[{"id":"tiny:1b","max_model_len":32768}]}'));
    expect((await load()).context).toBe(32768);
    there.play(ignore, refuse(200, 'no JSON'));
    expect((await load()).context).toBe(4096);
  });

  it('asks for a schema, then in the words that the server knows, and remembers them', async () => {
    const knows = (body: Record<string, unknown>): boolean =>
      JSON.stringify(body['response_format']) === '{"type":"json_object"}' && !('stream_options' in body);
    there.play((response, body) =>
      knows(body)
        ? stream(response, event('{}', 'stop'))
        : refuse(400, '{"error":"unknown field"}')(response, body),
    );
    const loaded = await load();
    expect((await loaded.complete(json, ignore, never)).text).toBe('{}');
    const schema = { type: 'object' };
    const response_format = { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema } };
    expect(there.asked()).toMatchObject([
      { response_format },
      { guided_json: schema },
      { response_format },
      { messages: [{ content: expect.stringContaining('{"type":"object"}') as string }] },
    ]);
    await loaded.complete(json, ignore, never);
    expect(there.asked()).toHaveLength(5);
  });

  it('tells the first refusal when none of its words is known, and does not ask again what is too long', async () => {
    let count = 0;
    const many: Script = (response, body) => refuse(422, `{"detail":"no ${(count += 1)}"}`)(response, body);
    expect(await wrong(played(many, json))).toContain('“no 1”');
    expect(there.asked()).toHaveLength(4);
    const long = '{"error":{"message":"This model\'s maximum context length is 2048 tokens"}}';
    expect(await wrong(played(refuse(400, long), json))).toContain('more than the model can read');
    expect(there.asked()).toHaveLength(1);
  });
});

describe('the answer', () => {
  it('is read however it is cut: lines in the middle, CRLF, comments, letters of several bytes, a line separator', async () => {
    const whole = [
      ': hello\n\n',
      event('Straße').replaceAll('\n', '\r\n'),
      `data: {"choices":[{"delta":{"content":"\u2028🙂"}}]}\r\n\r\n`,
      event('.', 'length'),
      'data: {"choices":[],"usage":{"prompt_tokens":9,"completion_tokens":4,"prompt_tokens_details":{"cached_tokens":5}}}\n\n',
      'data: [DONE]\n\n',
    ].join('');
    const bytes = [...new TextEncoder().encode(whole)].map((byte) => Uint8Array.of(byte));
    const pieces: string[] = [];
    const completion = await played(
      (response) => stream(response, ...bytes),
      text,
      (piece) => pieces.push(piece),
    );
    expect(pieces).toEqual(['Straße', '\u2028🙂', '.']);
    expect(completion).toMatchObject({ text: 'Straße\u2028🙂.', end: 'length' });
    expect(completion.tokens).toEqual({ prompt: 9, reused: 5, answer: 4 });
  });

  it('may come whole', async () => {
    const whole = '{"choices":[{"message":{"content":"Paris"},"finish_reason":"stop"}]}';
    expect(await played(refuse(200, whole))).toMatchObject({ text: 'Paris', end: 'stop' });
  });

  it('stopped, is what there was', async () => {
    there.play((response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      response.write(event('one '));
    });
    const loaded = await load();
    const stop = new AbortController();
    const completion = await loaded.complete(text, () => stop.abort(), stop.signal);
    expect(completion).toMatchObject({ text: 'one ', end: 'stopped' });
    const before = await loaded.complete(text, ignore, AbortSignal.abort());
    expect(before).toMatchObject({ text: '', end: 'stopped' });
    expect(there.asked()).toHaveLength(1);
    const silent = new AbortController();
    there.play(() => silent.abort());
    expect((await loaded.complete(text, ignore, silent.signal)).end).toBe('stopped');
  });

  it.each<[string, Script]>([
    ['ended', (response) => stream(response, event('half '))],
    [
      'torn',
      (response) =>
        void response.writeHead(200).write(event('half '), () => setTimeout(() => response.destroy(), 50)),
    ],
  ])('whose connection is %s in the middle is told as cut', async (_how, script) => {
    expect(await played(script)).toMatchObject({ text: 'half ', end: 'cut' });
  });
});

describe('what goes wrong', () => {
  it('has its own sentence for each cause', async () => {
    const causes: [Script, RegExp][] = [
      [refuse(401, '{"error":{"message":"Incorrect key"}}'), /does not take the key.*“Incorrect key”/],
      [refuse(403, ''), /does not take the key/],
      [
        refuse(404, '{"error":{"message":"model \\"tiny:1b\\" not found, try pulling it first"}}'),
        /has no model “tiny:1b”/,
      ],
      [refuse(404, 'page not found'), /nothing that answers at this address/],
      [refuse(429, ''), /too much to do/],
      [refuse(500, '<html>'), /fault of its own \(500\)\. Try again, or look at its log\.$/],
      [refuse(503, '{"error":{"message":"Loading model"}}'), /still loading/],
      [
        (response) => void response.writeHead(307, { Location: 'http://elsewhere.test/' }).end(),
        /sends me on/,
      ],
      [
        (response) => void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>'),
        /no model’s answer/,
      ],
      [(response) => stream(response, 'data: hello\n\n'), /no model’s answer/],
      [
        (response) => stream(response, event('a'), 'data: {"error":{"message":"CUDA"}}\n\n'),
        /broke off.*“CUDA”/,
      ],
      [(response) => stream(response, 'error: {"code":500,"message":"slot"}\n\n'), /broke off.*“slot”/],
      [(response) => stream(response, ''), /ended the connection before/],
      [(response) => void response.destroy(), /can’t reach/],
    ];
    const told: string[] = [];
    for (const [script, words] of causes) {
      const message = await wrong(played(script));
      expect(message).toMatch(words);
      told.push(message);
    }
    // A page and an event that is no JSON are one cause.
    expect(new Set(told).size).toBe(causes.length - 1);
  });

  it('never repeats the key, though the server does', async () => {
    const message = await wrong(played(refuse(401, `{"error":"no such key: ${KEY}"}`)));
    expect(message).toContain('no such key: …');
    expect(message).not.toContain(KEY);
  });

  it('is told while loading, before anything of a page goes there', async () => {
    there.play(ignore, refuse(401, ''));
    expect(await wrong(load())).toContain('does not take the key');
    const access = { address: `http://${there.host}`, model: 'x', granted: GRANTED };
    const loading = server.load({ model: null, files: [], machine: MACHINE, server: access }, ignore, never);
    expect(await wrong(loading)).toContain('wants a key');
    expect(await wrong(load({ address: 'http://127.0.0.1:1' }))).toContain('can’t reach 127.0.0.1:1');
  });

  it('asks no address that the person has not allowed, or that would be read on its way', async () => {
    there.play(ignore);
    expect(await wrong(load({ granted: [] }))).toContain('you have not allowed it');
    expect(await wrong(load({ address: 'http://example.test', granted: ['http://*/*'] }))).toContain(
      'read on its way',
    );
    expect(await wrong(load({ address: 'ftp://127.0.0.1' }))).toContain('http:// or https://');
    expect(await wrong(load({ address: `http://me:word@${there.host}` }))).toContain('name or password');
    expect(await wrong(load({ address: 'http://example.test', plain: true, granted: [] }))).toContain(
      'not allowed',
    );
    expect(there.heard).toEqual([]);
  });
});
