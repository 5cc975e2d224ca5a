import { describe, expect, it } from 'vitest';
import type { Task, TaskStatus } from '../flow';
import { recover, type JournalEntry } from './recover';

const step = (words: string) => ({ words, command: { verb: 'click', target: { words } } }) as const;
const task = (status: TaskStatus): Task => ({
  id: 't',
  turn: { id: 'u', words: 'a', at: 0 },
  tabId: 1,
  site: null,
  plan: [step('click A'), step('click B')],
  at: 0,
  records: [],
  status,
  createdAt: 0,
  changedAt: 0,
});
const entry = (kind: string, status: JournalEntry['status'], at = 0): JournalEntry => ({
  taskId: 't',
  step: at,
  what: 'Click “A”',
  class: 'K3',
  kind,
  status,
});
const running = task({ state: 'running' });

describe('recover', () => {
  it('goes on when nothing of the step was begun', () => {
    expect(recover(running, [], 9).kind).toBe('go-on');
    expect(recover(running, [entry('click', 'intended')], 9).kind).toBe('go-on');
    expect(recover(running, [entry('click', 'observed', 1)], 9).kind).toBe('go-on');
  });

  it('starts over what gives the same state when done again', () => {
    expect(recover(running, [entry('textinput', 'dispatched')], 9).kind).toBe('go-on');
  });

  it('never repeats a click that may have happened, says so, and offers the rest', () => {
    const result = recover(running, [entry('click', 'dispatched')], 9);
    if (result.kind !== 'settle' || result.task.status.state !== 'stopped') throw new Error(result.kind);
    expect(result.task.status.reason).toContain('Click “A”');
    expect(result.task.status.reason).toContain('can’t tell');
    expect(result.task.records[0]?.suggestions).toEqual(['click B']);
  });

  it('says that an observed act was done', () => {
    const result = recover(running, [entry('click', 'observed')], 9);
    if (result.kind !== 'settle' || result.task.status.state !== 'stopped') throw new Error(result.kind);
    expect(result.task.status.reason).toContain('It was done');
  });

  it('takes an open confirmation for a no', () => {
    const confirm = { nonce: 'n', text: '', class: 'K3', holdMs: 700, uses: [] } as const;
    const result = recover(task({ state: 'confirming', confirm: { ...confirm, uses: [] } }), [], 9);
    if (result.kind !== 'settle') throw new Error(result.kind);
    expect(result.task.status.state).toBe('stopped');
  });

  it('keeps open questions and finished tasks as they are', () => {
    expect(recover(task({ state: 'asking', question: { id: 'q', text: '', options: [] } }), [], 9).kind).toBe(
      'keep',
    );
    expect(recover(task({ state: 'done' }), [entry('click', 'dispatched')], 9).kind).toBe('keep');
  });
});
