import { describe, expect, it } from 'vitest';
import type { Task } from '../flow';
import { MAX_WORDS, said, tooLong, waiting, type Sent } from './sent';

const task = (id: string, words: string): Task => ({
  id,
  turn: { id, words, at: 0 },
  tabId: null,
  site: null,
  plan: [],
  at: 0,
  records: [],
  status: { state: 'running' },
  createdAt: 0,
  changedAt: 0,
});
const sent = (words: string, more: Partial<Sent> = {}): Sent => ({
  key: 1,
  words,
  known: new Set(),
  taskId: null,
  problem: null,
  ...more,
});

describe('waiting', () => {
  it('keeps an echo until its task is there', () => {
    const one = sent('scroll down');
    expect(waiting([one], [])).toEqual([one]);
    expect(waiting([one], [task('a', 'scroll down')])).toEqual([]);
  });
  it('does not take an older task with the same words for it', () => {
    const one = sent('scroll down', { known: new Set(['old']) });
    expect(waiting([one], [task('old', 'scroll down')])).toEqual([one]);
  });
  it('goes by the id once that is known', () => {
    const one = sent(' hello ', { taskId: 'b' });
    expect(waiting([one], [task('a', 'hello')])).toEqual([one]);
    expect(waiting([one], [task('b', 'something else')])).toEqual([]);
  });
  it('lets one task stand for one echo only', () => {
    const two = [sent('again'), sent('again', { key: 2 })];
    expect(waiting(two, [task('a', 'again')]).map((s) => s.key)).toEqual([2]);
  });
  it('keeps what could not be delivered', () => {
    const one = sent('x', { problem: { code: 'unexpected', message: 'm' } });
    expect(waiting([one], [task('a', 'x')])).toEqual([one]);
  });
  it('is the same list when nothing changed', () => {
    const list = [sent('x')];
    expect(waiting(list, [])).toBe(list);
  });
});

describe('words', () => {
  it('recalls newest first, without repeats beside each other', () => {
    const tasks = [task('1', 'a'), task('2', 'b'), task('3', 'b'), task('4', 'a')];
    expect(said(tasks)).toEqual(['a', 'b', 'a']);
  });
  it('says by how much words are too long', () => {
    expect(tooLong('x'.repeat(MAX_WORDS))).toBeNull();
    expect(tooLong('x'.repeat(MAX_WORDS + 1234))).toContain('1,234 more than the 10,000');
  });
});
