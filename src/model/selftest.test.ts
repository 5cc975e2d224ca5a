import { describe, expect, it } from 'vitest';
import { loadScript, type ScriptLine } from './scripted';
import { repeats, selfTest } from './selftest';

const never = new AbortController().signal;
const test = (lines: ScriptLine[]) => selfTest(loadScript(lines), never);
const PICKS: ScriptLine = { has: ['red or blue'], answer: '"red"' };

describe('the known-answer test', () => {
  it('passes a model that knows one of two capitals and keeps to a form', async () => {
    expect(
      await test([PICKS, { has: ['France'], answer: 'It is Paris.' }, { answer: 'I do not know.' }]),
    ).toBeNull();
  });

  it.each([
    ['noise', 'zx quorum ## lamp'],
    ['one word for ever', 'Paris Paris Paris Paris Paris Rome'],
    ['one letter for ever', 'Paris Rome !!!!!!!!!!!!'],
    ['nothing', ''],
  ])('fails %s', async (_name, answer) => {
    expect(await test([PICKS, { answer }])).toMatch(/wrongly on this machine/);
  });

  it('fails an engine whose grammar does not hold', async () => {
    expect(await test([{ has: ['red or blue'], answer: 'red it is' }, { answer: 'Paris and Rome' }])).toMatch(
      /form of an answer/,
    );
  });

  it('stops with its signal', async () => {
    const stop = new AbortController();
    stop.abort(new Error('stopped'));
    await expect(selfTest(loadScript([{ answer: 'Paris' }]), stop.signal)).rejects.toThrow('stopped');
  });
});

describe('repeats', () => {
  it.each([
    ['The capital of France is Paris.', false],
    ['no, no, no, no: Paris', false],
    ['no, no, no, no, no: Paris', true],
    ['aaaaaaaa', true],
  ])('%s', (text, expected) => expect(repeats(text)).toBe(expected));
});
