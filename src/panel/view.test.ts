import { describe, expect, it } from 'vitest';
import type { StepRecord, Task, TaskStatus } from '../flow';
import { confirmTone, isOpen, mayConfirm, siteLabel, viewStep, viewTask } from './view';

const now = new Date(2025, 10, 24, 14, 5).getTime();

const record = (more: Partial<StepRecord> = {}): StepRecord => ({
  id: 'r',
  at: now,
  step: 0,
  what: 'Click “Add to cart”',
  why: '',
  status: 'done',
  result: 'the cart holds 1 item',
  uses: [],
  ms: 5,
  ...more,
});
const undo = { kind: 'address', tabId: 1, url: 'https://example.org/' } as const;

const task = (status: TaskStatus, records: StepRecord[], plan: string[] = [], at = plan.length): Task => ({
  id: 't',
  turn: { id: 'u', words: 'add it', at: now },
  tabId: 1,
  site: 'example.org',
  plan: plan.map((words) => ({ command: { verb: 'help' }, words })),
  at,
  records,
  status,
  createdAt: now,
  changedAt: now,
});
const failed = (code: 'stale' | 'refused'): TaskStatus => ({
  state: 'failed',
  problem: { code, message: 'm' },
});

describe('viewStep', () => {
  it('offers undo only where there is one and the step is done', () => {
    expect(viewStep(record({ undo }), now).undoable).toBe(true);
    expect(viewStep(record(), now).undoable).toBe(false);
    expect(viewStep(record({ undo, status: 'undone' }), now).undoable).toBe(false);
  });
  it('says why, with the memory behind it', () => {
    const uses = [{ memoryId: 'm', words: 'I wear size M', at: now }];
    expect(viewStep(record({ uses }), now).reasons).toEqual([
      { memoryId: 'm', label: 'because you said “I wear size M” (today 14:05)' },
    ]);
  });
  it('names the model that wrote an answer or decided a step, with its host', () => {
    expect(viewStep(record({ say: 'Two days.', by: 'Tiny at llm.test' }), now).by).toBe(
      'Written by Tiny at llm.test',
    );
    expect(viewStep(record({ by: 'Tiny' }), now).by).toBe('Decided by Tiny');
    expect(viewStep(record(), now).by).toBeNull();
  });
  it('leaves the line out of a plain answer, but not out of one that used a memory', () => {
    const say = 'Two days.';
    expect(viewStep(record({ say }), now).showLine).toBe(false);
    expect(viewStep(record({ say, status: 'failed' }), now).showLine).toBe(true);
    const uses = [{ memoryId: 'm', words: 'w', at: now }];
    expect(viewStep(record({ say, uses }), now).showLine).toBe(true);
  });
});

describe('viewTask', () => {
  it('shows the step in progress and those to come while it runs', () => {
    const view = viewTask(task({ state: 'running' }, [record()], ['a', 'b', 'c'], 1), true, now);
    expect(view.current).toBe('b');
    expect(view.waiting).toEqual(['c']);
    expect(view.when).toBe('today 14:05');
  });
  it('shows the words themselves before there is a plan', () => {
    expect(viewTask(task({ state: 'running' }, []), true, now).current).toBe('add it');
  });
  it('tells what was not reached when it stopped, and nothing when it is done', () => {
    const stopped = task({ state: 'stopped', reason: 'you pressed Stop.' }, [], ['a', 'b', 'c'], 1);
    expect(viewTask(stopped, true, now)).toMatchObject({
      current: null,
      waiting: ['c'],
      ending: { tone: 'quiet', text: 'Stopped: you pressed Stop.' },
    });
    expect(viewTask(task({ state: 'done' }, [], ['a'], 0), true, now).waiting).toEqual([]);
  });
  it('joins neighbours that read the same, but never steps with an undo of their own', () => {
    const same = [record({ id: '1' }), record({ id: '2' }), record({ id: '3', result: 'other' })];
    const { steps } = viewTask(task({ state: 'done' }, same), true, now);
    expect(steps.map((step) => step.times)).toEqual([2, 1]);
    const own = viewTask(task({ state: 'done' }, [record({ undo }), record({ undo })]), true, now);
    expect(own.steps).toHaveLength(2);
  });
  it('folds a long finished task and never an open one', () => {
    const many = Array.from({ length: 12 }, (_, i) => record({ id: String(i), what: `Step ${i}` }));
    const done = viewTask(task({ state: 'done' }, many), true, now);
    expect([done.folded.length, done.steps.length]).toEqual([8, 4]);
    const running = viewTask(task({ state: 'running' }, many), true, now);
    expect([running.folded.length, running.steps.length]).toEqual([0, 12]);
  });
  it('tells that no rule reads it on the newest task only', () => {
    const unread: TaskStatus = {
      state: 'failed',
      problem: { code: 'not-understood', message: 'm', unread: true },
    };
    expect(viewTask(task(unread, []), true, now).unread).toBe(true);
    expect(viewTask(task(unread, []), false, now).unread).toBe(false);
    expect(viewTask(task(failed('stale'), []), true, now).unread).toBe(false);
  });

  it('offers another try and suggestions on the newest task only', () => {
    const list = [record({ suggestions: ['go on'] })];
    expect(viewTask(task(failed('stale'), list), true, now)).toMatchObject({
      canRetry: true,
      suggestions: ['go on'],
    });
    expect(viewTask(task(failed('stale'), list), false, now)).toMatchObject({
      canRetry: false,
      suggestions: [],
    });
  });
  it('offers no other try where the same words must fail again', () => {
    expect(viewTask(task(failed('refused'), []), true, now).canRetry).toBe(false);
  });
});

describe('confirmation', () => {
  const press = { armed: true, trusted: true, focused: true, spent: false };
  it('takes one trusted press on an armed button in a focused panel', () => {
    expect(mayConfirm(press)).toBe(true);
  });
  it.each([{ armed: false }, { trusted: false }, { focused: false }, { spent: true }])(
    'refuses %o',
    (flaw) => {
      expect(mayConfirm({ ...press, ...flaw })).toBe(false);
    },
  );
  it('warns by what the action would do', () => {
    expect(['K3', 'K4', 'K5'].map((k) => confirmTone(k as 'K3').tone)).toEqual(['plain', 'money', 'danger']);
  });
});

describe('states', () => {
  it('knows which tasks still want something', () => {
    expect(isOpen({ state: 'running' })).toBe(true);
    expect(isOpen({ state: 'needs-access', origins: [], text: '' })).toBe(true);
    expect(isOpen({ state: 'done' })).toBe(false);
    expect(isOpen({ state: 'stopped', reason: '' })).toBe(false);
  });
  it('names the page in every state', () => {
    expect(siteLabel(null)).toMatchObject({ name: 'Familiar', state: 'none' });
    expect(siteLabel({ kind: 'unknown' }).state).toBe('waiting');
    expect(siteLabel({ kind: 'ready', host: 'a.org', title: '', examples: [] })).toMatchObject({
      name: 'a.org',
      state: 'ready',
    });
  });
});
