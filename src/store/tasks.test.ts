import { beforeEach, describe, expect, it } from 'vitest';
import type { Task } from '../flow';
import { fixture, problem, type Fixture } from './fixture';
import { journal } from './journal';
import { taskStore } from './tasks';

let f: Fixture;
beforeEach(async () => {
  f = await fixture();
});

const task = (id: string, createdAt: number, status: Task['status']): Task => ({
  id, turn: { id: `turn-${id}`, words: 'click 👍', at: createdAt }, tabId: 1, site: null, plan: [], at: 0,
  records: [], status, createdAt, changedAt: createdAt,
}); // prettier-ignore

describe('tasks', () => {
  it('lists the newest in order and finds what is not over', async () => {
    const tasks = taskStore(f.db);
    await tasks.save(task('a', 1, { state: 'done' }));
    await tasks.save(task('b', 2, { state: 'asking', question: { id: 'q', text: '?', options: [] } }));
    await tasks.save(task('c', 3, { state: 'running' }));
    expect(await tasks.get('a')).toEqual(task('a', 1, { state: 'done' }));
    expect((await tasks.list(2)).map(({ id }) => id)).toEqual(['b', 'c']);
    expect((await tasks.open()).map(({ id }) => id)).toEqual(['b', 'c']);
    await tasks.save(task('c', 3, { state: 'stopped', reason: 'you said so' }));
    await tasks.clear();
    expect((await tasks.list()).map(({ id }) => id)).toEqual(['b']);
    expect(await f.db.turns.count()).toBe(1);
  });
});

describe('journal', () => {
  const entry = {
    taskId: 't',
    step: 0,
    action: { kind: 'click', ref: 'e1' },
    what: 'Click “OK”',
    class: 'K1',
    at: 1,
  } as const;

  it('remembers what was not observed', async () => {
    const log = journal(f.db);
    await log.intend({ ...entry, id: 'j2', idem: 't/1', step: 1 });
    await log.intend({ ...entry, id: 'j1', idem: 't/0' });
    await log.mark('j1', 'dispatched');
    expect((await log.unfinished('t')).map(({ id, status }) => [id, status])).toEqual([
      ['j1', 'dispatched'],
      ['j2', 'intended'],
    ]);
    await log.mark('j1', 'observed');
    expect((await log.unfinished('t')).map(({ id }) => id)).toEqual(['j2']);
    expect((await problem(log.mark('j9', 'observed'))).code).toBe('storage');
  });

  it('lets no action be intended twice', async () => {
    const log = journal(f.db);
    await log.intend({ ...entry, id: 'j1', idem: 't/0' });
    expect((await problem(log.intend({ ...entry, id: 'j2', idem: 't/0' }))).code).toBe('unexpected');
    expect(await f.db.journal.count()).toBe(1);
  });
});
