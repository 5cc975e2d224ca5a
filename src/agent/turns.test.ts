/** Words in, what was done out: whole turns in the scripted world. */
import { describe, expect, it } from 'vitest';
import type { PageElement, Task } from '../flow';
import { carryOut } from './loop';
import { effectsOver, world, type World } from './scripted';
import { keepable, newTask, plan } from './turn';

async function turn(w: World, words: string): Promise<Task> {
  const task = newTask(`t${w.saved.length}`, { id: 'u', words, at: 0 }, 1, 'shop.test', plan(words));
  w.saved.push(task);
  return task.status.state === 'running'
    ? carryOut(task, effectsOver(w), new AbortController().signal)
    : task;
}
const said = (task: Task): string =>
  task.status.state === 'failed' ? task.status.problem.message : (task.records.at(-1)?.say ?? '');

const get = { name: '', method: 'get', submits: false, search: true, secret: false } as const;
const box: Partial<PageElement> = { role: 'searchbox', name: 'Search', form: get };
const size: Partial<PageElement> = {
  role: 'combobox',
  name: 'Size',
  options: [{ label: 'S' }, { label: 'M' }, { label: 'L' }],
};
const radio = (name: string, group: string): Partial<PageElement> => ({
  role: 'radio',
  tag: 'input',
  name,
  group,
  checked: false,
});
const text = (name: string): Partial<PageElement> => ({ kind: 'text', role: 'text', tag: 'p', name });

const did: [words: string, elements: Partial<PageElement>[], did: string[]][] = [
  ['search for blue shirts', [box], ['Type “blue shirts” into “Search”', 'Press Enter']],
  [
    'type “Ada, Countess” into the name field',
    [{ role: 'textbox', name: 'Name' }],
    ['Type “Ada, Countess” into “Name”'],
  ],
  ['choose M', [size], ['Choose “M” in “Size”']],
  ['choose Express', [radio('Standard', 'Delivery'), radio('Express', 'Delivery')], ['Check “Express”']],
  ['choose size L', [size], ['Choose “L” in “Size”']],
  [
    'choose express delivery',
    [radio('Standard', 'Delivery'), radio('Express', 'Delivery')],
    ['Check “Express”'],
  ],
  ['check Gift wrap', [{ role: 'checkbox', name: 'Gift wrap', checked: false }], ['Check “Gift wrap”']],
  ['clear the name field', [{ role: 'textbox', name: 'Name', value: 'x' }], ['Clear “Name”']],
  ['scroll down', [], ['Scroll down']],
  [
    'drag all circles to the tray',
    [
      text('Time left'),
      text('Last result'),
      { role: 'graphics-symbol', tag: 'circle', hints: 'circle red' },
      { role: 'graphics-symbol', tag: 'polygon', hints: 'triangle blue' },
      { role: 'region', name: 'Tray' },
    ],
    ['Drag the icon “circle red” to “Tray”'],
  ],
  [
    'drag the item down',
    [text('Time left'), { role: 'graphics-symbol', tag: 'circle', hints: 'circle red' }],
    ['Drag the icon “circle red” down'],
  ],
  ['drag Rent to Done', [text('Rent'), { role: 'heading', name: 'Done' }], ['Drag “Rent” to “Done”']],
  ['move Rent above Milk', [text('Milk'), text('Rent')], ['Drag “Rent” before “Milk”']],
  ['move Milk to the end of the list', [text('Milk'), text('Rent')], ['Drag “Milk” to the end']],
  [
    'drag Ann and Ben to Team',
    [text('Ann'), text('Ben'), text('Team')],
    ['Drag “Ann” to “Team”', 'Drag “Ben” to “Team”'],
  ],
  ['go back', [], ['back']],
  ['go to example.com', [], ['load']],
  ['open a new tab', [], ['tabcreate']],
  ['search the web for train times', [], ['web train times']],
  ['where is the menu button?', [{ name: 'Menu' }], ['mark e1']],
];

describe('a turn', () => {
  it.each(did)('%s', async (words, elements, expected) => {
    const w = world(...elements);
    const task = await turn(w, words);
    expect(task.status).toEqual({ state: 'done' });
    expect(w.did).toEqual(expected);
  });

  it('remembers, cites, tells and forgets', async () => {
    const w = world(size);
    await turn(w, 'I wear size M');
    const chosen = await turn(w, 'choose my size');
    expect(w.did).toEqual(['Choose “M” in “Size”']);
    expect(chosen.records[0]?.uses).toHaveLength(1);
    expect(said(await turn(w, 'what do you know about me?'))).toContain('I wear size M');
    await turn(w, 'forget my size');
    expect(w.memories).toEqual([]);
    expect(said(await turn(w, 'choose my size'))).toContain('I don’t know your size yet');
  });

  it('lets a preference decide between options and cites it even when it speaks against the other one', async () => {
    const w = world(radio('Paper invoice', 'Invoice'), radio('E-mail invoice', 'Invoice'));
    await turn(w, 'I never want paper invoices');
    const task = await turn(w, 'choose an invoice');
    expect(w.did).toEqual(['Check “E-mail invoice”']);
    expect(task.records[0]?.uses).toHaveLength(1);
  });

  it('asks which option when nothing decides', async () => {
    const w = world(radio('Paper invoice', 'Invoice'), radio('E-mail invoice', 'Invoice'));
    expect((await turn(w, 'choose an invoice')).status.state).toBe('asking');
    expect(w.did).toEqual([]);
  });

  it('asks, keeps and tells as freshly installed while memory is switched off', async () => {
    const w = world(radio('Paper invoice', 'Invoice'), radio('E-mail invoice', 'Invoice'));
    await turn(w, 'I never want paper invoices');
    w.forgetful = true;
    const task = await turn(w, 'choose an invoice');
    expect(task.status.state).toBe('asking');
    const fresh = world(radio('Paper invoice', 'Invoice'), radio('E-mail invoice', 'Invoice'));
    expect(said(task)).toBe(said(await turn(fresh, 'choose an invoice')));
    expect(said(await turn(w, 'I wear size M'))).toContain('Memory is switched off');
    expect(said(await turn(w, 'what do you know about me?'))).toContain('Memory is switched off');
    expect(w.memories).toHaveLength(1);
  });

  it('cites nothing that made no difference', async () => {
    const w = world(radio('Paper invoice', 'Invoice'), radio('E-mail invoice', 'Invoice'));
    await turn(w, 'I never want paper invoices');
    const task = await turn(w, 'choose “E-mail invoice”');
    expect(task.records[0]?.uses).toEqual([]);
  });

  it('keeps a statement with its scope and its very words', async () => {
    const w = world();
    const task = await turn(w, 'On this site, always choose express delivery');
    expect(w.memories[0]?.scope).toEqual({ kind: 'site', domain: 'shop.test' });
    expect(task.records[0]?.result).toBe('on shop.test');
  });

  it('asks before it keeps what is sensitive', async () => {
    const w = world();
    const task = await turn(w, 'remember that I am allergic to peanuts');
    expect(task.status.state).toBe('asking');
    expect(w.memories).toEqual([]);
  });

  it('keeps no secret, neither as a memory nor in the conversation', async () => {
    const w = world();
    const words = 'my password is hunter22';
    expect(said(await turn(w, words))).toContain('never');
    expect(keepable(words)).not.toContain('hunter22');
    expect(w.memories).toEqual([]);
  });

  it('answers with the page’s own sentence and marks it', async () => {
    const w = world(text('We are open from nine to five.'), text('Returns cost €4.50 within 30 days.'));
    const task = await turn(w, 'how much do returns cost?');
    expect(task.records[0]?.passages?.[0]?.text).toBe('Returns cost €4.50 within 30 days.');
    expect(w.did).toEqual(['mark Returns cost €4.50 within 30 days.']);
  });

  it('looks behind folded sections for what is named', async () => {
    const w = world({ name: 'More', expanded: false });
    w.react = ({ what }) => {
      const hidden = world({ name: 'More', expanded: true }, { name: 'Delivery times' });
      if (what === 'Click “More”') w.page = hidden.page;
      return { status: 'done', change: 'shown' };
    };
    await turn(w, 'click “Delivery times”');
    expect(w.did).toEqual(['Click “More”', 'Click “Delivery times”']);
  });

  it('takes back the last thing that can be taken back', async () => {
    const w = world({ role: 'checkbox', name: 'Gift wrap', checked: false });
    w.react = () => ({
      status: 'done',
      change: 'checked',
      undo: { kind: 'page', tabId: 1, docId: 'doc', frameId: 0, token: 'u1' },
    });
    await turn(w, 'check Gift wrap');
    await turn(w, 'undo');
    expect(w.did.slice(1, 2)).toEqual(['undo page']);
    expect(said(await turn(world(), 'undo'))).toBe('There is nothing to undo.');
  });

  it('takes back a step of the same request', async () => {
    const w = world({ role: 'checkbox', name: 'Gift wrap', checked: false });
    w.react = () => ({
      status: 'done',
      change: 'checked',
      undo: { kind: 'page', tabId: 1, docId: 'doc', frameId: 0, token: 'u1' },
    });
    const task = await turn(w, 'check Gift wrap and undo');
    expect(task.records.map((r) => r.status)).toEqual(['undone', 'done']);
  });

  it('explains what it did and why', async () => {
    const w = world({ name: 'Menu' });
    await turn(w, 'click Menu');
    expect(said(await turn(w, 'why did you do that?'))).toMatch(/Click “Menu”, because/);
  });

  it.each([
    ['', /Type what I should do/],
    ['x'.repeat(10_001), /10,001 characters/],
    ['flurb the wug', /./],
    ['open the cheapest shirt', /no prices here that I could compare/],
    ['set the quantity to 3', /can’t find “quantity”/],
    ['fill in my name', /don’t know your name/],
  ])('says what it cannot read (%#)', async (words, says) => {
    const w = world({ name: 'Menu' });
    const task = await turn(w, words);
    expect(task.status.state).toBe('failed');
    expect(said(task)).toMatch(says);
    expect(w.did).toEqual([]);
  });
});

describe('what is not shown now', () => {
  it('is said to be there, and left alone', async () => {
    const w = { ...world({ name: 'Search' }), hidden: [{ role: 'link', name: 'Log out' }] };
    expect(said(await turn(w, 'click log out'))).toMatch(/“Log out” is on this page but not shown now/);
    expect(said(await turn(w, 'where is “Log out”?'))).toMatch(/not shown now/);
    expect(w.did).toEqual([]);
  });

  it('is not guessed at', async () => {
    const w = { ...world({ name: 'Search' }), hidden: [{ role: 'link', name: 'Log out of all devices' }] };
    expect(said(await turn(w, 'click log out'))).toMatch(/can’t find/);
  });
});

it.each([
  ['flurble the wotsit with great vim', true],
  ['draw a cat', undefined],
  ['', undefined],
  ['?!', undefined],
  ['my card is 4111 1111 1111 1111', undefined],
])('tells of %j whether a model might read it: %s', (words, unread) => {
  const planned = plan(words);
  if (planned.kind !== 'no-plan') throw new Error('it was understood');
  expect(planned.problem.unread).toBe(unread);
});
