import { describe, expect, it } from 'vitest';
import type { ModelRequest } from '../flow';
import { answer, type Chunk } from './wllama-answer';

const request = (form: ModelRequest['form']): ModelRequest => ({
  ...{ role: 'picker', messages: [{ role: 'user', content: 'which?' }], form, maxTokens: 5 },
});
const never = new AbortController().signal;
const said = (content: string, finish_reason: string | null = null): Chunk => ({
  choices: [{ delta: { content }, finish_reason }],
});

/** A llama.cpp that streams these parts, each when it is told to go on. */
function llama(parts: Chunk[], onParams: (params: Record<string, unknown>) => void = () => undefined) {
  let go: () => void = () => undefined;
  const createChatCompletion = async (params: object): Promise<unknown> => {
    onParams(params as Record<string, unknown>);
    const { onData, abortSignal } = params as { onData: (part: Chunk) => void; abortSignal: AbortSignal };
    for (const part of parts) {
      await new Promise<void>((resolve) => (go = resolve));
      if (abortSignal.aborted) throw new Error('Operation aborted');
      onData(part);
    }
    return null;
  };
  const step = async (): Promise<void> => {
    go();
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { createChatCompletion, step };
}

describe('an answer of llama.cpp', () => {
  it('streams, and tells what was reused', async () => {
    let params: Record<string, unknown> = {};
    const model = llama(
      [
        said('Pa'),
        said('ris'),
        { ...said('', 'stop'), timings: { cache_n: 170, prompt_n: 12, predicted_n: 3 } },
      ],
      (given) => (params = given),
    );
    const pieces: string[] = [];
    const { answered } = answer(model, request({ kind: 'text' }), (piece) => pieces.push(piece), never);
    for (let i = 0; i < 3; i += 1) await model.step();
    expect(await answered).toMatchObject({
      text: 'Paris',
      end: 'stop',
      tokens: { prompt: 182, reused: 170, answer: 3 },
    });
    expect(pieces).toEqual(['Pa', 'ris']);
    expect(params).toMatchObject({ temperature: 0, max_tokens: 5 });
    expect(params).not.toHaveProperty('response_format');
  });

  it('binds a decision to its schema', async () => {
    let params: Record<string, unknown> = {};
    const model = llama([said('"A"', 'length')], (given) => (params = given));
    const { answered } = answer(
      model,
      request({ kind: 'json', schema: '{"enum":["A"]}' }),
      () => undefined,
      never,
    );
    await model.step();
    expect((await answered).end).toBe('length');
    expect(params['response_format']).toEqual({
      ...{ type: 'json_schema', json_schema: { name: 'answer', schema: { enum: ['A'] } } },
    });
  });

  it('is over for whoever stopped it while the engine still works on its last step', async () => {
    const model = llama([said('one'), said('two')]);
    const stop = new AbortController();
    const { answered, ended } = answer(model, request({ kind: 'text' }), () => undefined, stop.signal);
    await model.step();
    stop.abort();
    expect(await answered).toMatchObject({ text: 'one', end: 'stopped' });
    let free = false;
    void ended.then(() => (free = true));
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(free).toBe(false);
    await model.step();
    expect(free).toBe(true);
  });
});
