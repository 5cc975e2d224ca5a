import { describe, expect, it } from 'vitest';
import { Failure, type Step, type Task } from '../flow';
import { learn } from '../memory/learn';
import { carryOut } from './loop';
import { effectsOver, world, type World } from './scripted';

const task = (...plan: Step[]): Task => ({
  id: 't1',
  turn: { id: 'u1', words: plan.map((s) => s.words).join(' and '), at: 0 },
  tabId: 1,
  site: 'shop.test',
  plan,
  at: 0,
  records: [],
  status: { state: 'running' },
  createdAt: 0,
  changedAt: 0,
});
const click = (words: string, more = {}): Step => ({
  words: `click ${words}`,
  command: { verb: 'click', target: { words, ...more } },
});
const run = (w: World, t: Task, ...rest: [given?: Parameters<typeof carryOut>[3]]) =>
  carryOut(t, effectsOver(w), new AbortController().signal, ...rest);

describe('carryOut', () => {
  it('does the steps in order and saves after each', async () => {
    const w = world({ name: 'Menu' }, { name: 'Filters' });
    const end = await run(w, task(click('Filters'), click('Menu')));
    expect(w.did).toEqual(['Click “Filters”', 'Click “Menu”']);
    expect(end.status.state).toBe('done');
    expect(w.saved.map((t) => [t.at, t.status.state])).toEqual([
      [1, 'running'],
      [2, 'done'],
    ]);
  });

  it('asks before anything that sends, does nothing meanwhile, and does just that after a yes', async () => {
    const w = world({
      name: 'Place order',
      form: { name: 'Checkout', method: 'post', submits: true, search: false, secret: false },
    });
    const asked = await run(w, task(click('Place order')));
    expect(asked.status.state).toBe('confirming');
    expect(w.did).toEqual([]);
    const [pending] = w.held.values();
    if (!pending) throw new Error('nothing was held');
    w.page = { ...w.page, elements: [] }; // what was approved is done as it was shown, without looking again
    const end = await run(w, asked, { kind: 'approved', pending });
    expect(w.did).toEqual(['Click “Place order”']);
    expect(end.status.state).toBe('done');
  });

  it('asks what is meant now when the element changed before the act, and acts on the answer only', async () => {
    const w = world({ name: 'Save draft' }, { name: 'Print' });
    w.react = () => {
      w.page = {
        ...w.page,
        elements: w.page.elements.map((e) => (e.ref === 'e1' ? { ...e, ref: 'e9' } : e)),
      };
      w.react = () => ({ status: 'done', change: 'saved' });
      throw new Failure(
        'stale',
        "'Save draft' is no longer on the page. Say it again and I will look at the page afresh.",
      );
    };
    const asked = await run(w, task(click('Save draft')));
    if (asked.status.state !== 'asking') throw new Error(JSON.stringify(asked.status));
    expect(asked.status.question.text).toBe(
      "'Save draft' is no longer on the page. Which one do you mean now?",
    );
    expect(asked.status.question.options.map((o) => o.ref)).toEqual(['e9']);
    const end = await run(w, asked, { kind: 'option', index: 0, ref: 'e9' });
    expect(end.status.state).toBe('done');
    expect(end.records.at(-1)?.result).toBe('saved');
  });

  it('asks which one when two fit, and takes the one picked', async () => {
    const w = world({ name: 'Sign in', landmark: 'banner' }, { name: 'Sign in', landmark: 'main' });
    const asked = await run(w, task(click('Sign in')));
    if (asked.status.state !== 'asking') throw new Error(asked.status.state);
    expect(asked.status.question.options.map((o) => o.ref).sort()).toEqual(['e1', 'e2']);
    await run(w, asked, { kind: 'option', index: 1, ref: 'e2' }).catch(() => null);
    expect(w.held.size + w.did.length).toBe(1);
  });

  it('says what it could not do and what it left', async () => {
    const w = world({ name: 'Menu' });
    const end = await run(w, task(click('Grow wings'), click('Menu')));
    if (end.status.state !== 'failed') throw new Error(end.status.state);
    expect(end.status.problem.code).toBe('not-found');
    expect(end.status.problem.message).toContain('I did not go on to: click Menu.');
    expect(w.did).toEqual([]);
  });

  it('refuses to type into password fields, whoever asks', async () => {
    const w = world({ role: 'textbox', name: 'Password', secret: 'password' });
    const typing: Step = {
      words: 'type hunter2 into the password field',
      command: {
        verb: 'type',
        value: { kind: 'literal', text: 'hunter2' },
        target: { words: 'password', role: 'textbox' },
      },
    };
    const end = await run(w, task(typing));
    if (end.status.state !== 'failed') throw new Error(end.status.state);
    expect(end.status.problem.code).toBe('refused');
    expect(JSON.stringify(end)).not.toContain('hunter2');
    expect(w.did).toEqual([]);
  });

  it('follows a standing instruction whose condition the request meets, and cites it', async () => {
    const words = 'when I book a flight, choose an aisle seat';
    const draft = learn(words, 0, null);
    if (!draft) throw new Error('not learned');
    const choosing: Step = {
      words: 'choose a seat',
      command: { verb: 'select', values: [{ kind: 'literal', text: 'a seat' }], target: null },
    };
    const request = (said: string): Task => ({
      ...task(choosing),
      turn: { id: 'u1', words: said, at: 0 },
    });
    const w = world(
      { role: 'radio', name: 'Window seat', checked: false },
      { role: 'radio', name: 'Aisle seat', checked: false },
    );
    const fx = effectsOver(w);
    await fx.keep(draft, words, false);
    const end = await run(w, request('search for a flight to Rome and choose a seat'));
    expect(w.did).toEqual(['Check “Aisle seat”']);
    expect(end.records[0]?.uses.map((u) => u.memoryId)).toEqual(['m1']);
    const other = await run(w, request('search for a train to Rome and choose a seat'));
    expect(other.status.state).toBe('asking');
  });

  it('fills in what the memory holds and cites the words', async () => {
    const w = world({ role: 'textbox', name: 'E-mail address' });
    const draft = learn('my email is ada@example.org', 0, null);
    if (!draft) throw new Error('not learned');
    const fx = effectsOver(w);
    await fx.keep(draft, 'my email is ada@example.org', false);
    const filling: Step = {
      words: 'fill in my email',
      command: { verb: 'type', value: { kind: 'mine', words: 'email' }, target: null },
    };
    const end = await run(w, task(filling));
    expect(w.did).toEqual(['Type “ada@example.org” into “E-mail address”']);
    expect(end.records[0]?.uses.map((u) => u.memoryId)).toEqual(['m1']);
  });

  it('reports an act without effect as such', async () => {
    const w = world({ name: 'Menu' });
    w.react = () => ({ status: 'no-effect', change: 'no change' });
    const end = await run(w, task(click('Menu')));
    expect(end.records[0]?.status).toBe('no-effect');
  });

  it('stops at once when told to, and says so', async () => {
    const w = world({ name: 'Menu' });
    const stopper = new AbortController();
    w.react = () => {
      stopper.abort('You stopped me.');
      return { status: 'done', change: '' };
    };
    const end = await carryOut(task(click('Menu'), click('Menu')), effectsOver(w), stopper.signal);
    expect(end.status).toEqual({ state: 'stopped', reason: 'You stopped me.' });
    expect(w.did).toHaveLength(1);
  });

  it('turns a page that went away into a sentence and does not try again', async () => {
    const w = world({ name: 'Menu' });
    w.react = () => {
      throw new Failure('page-gone', 'The page went away.');
    };
    const end = await run(w, task(click('Menu')));
    expect(end.status.state).toBe('failed');
    expect(w.did).toHaveLength(1);
  });

  it('explains errors nobody expected without losing the task', async () => {
    const w = world({ name: 'Menu' });
    w.react = () => {
      throw new TypeError('boom');
    };
    const end = await run(w, task(click('Menu')));
    if (end.status.state !== 'failed') throw new Error(end.status.state);
    expect(end.status.problem.code).toBe('unexpected');
  });
});
