/** Everyday requests in the scripted world: about oneself, about switches and carts, and to change or turn something. */
import { describe, expect, it } from 'vitest';
import type { PageElement, Task } from '../flow';
import { carryOut } from './loop';
import { effectsOver, world, type World } from './scripted';
import { newTask, plan } from './turn';

async function turn(w: World, words: string): Promise<Task> {
  const task = newTask(`t${w.saved.length}`, { id: 'u', words, at: 0 }, 1, 'shop.test', plan(words));
  w.saved.push(task);
  const { state } = task.status;
  return state === 'running' ? carryOut(task, effectsOver(w), new AbortController().signal) : task;
}
const said = ({ status, records }: Task): string =>
  status.state === 'failed'
    ? status.problem.message
    : status.state === 'asking'
      ? [status.question.text, ...status.question.options.map(({ label }) => label)].join(' ')
      : (records.at(-1)?.say ?? '');
const text = (name: string): Partial<PageElement> => ({ kind: 'text', role: 'text', tag: 'p', name });

describe('what the person told', () => {
  it.each([
    ['what is my size?', 'M'],
    ['what size do I wear?', 'M'],
    ['was ist meine Größe?', 'M'],
    ['quelle est ma taille ?', 'M'],
    ['¿cuál es mi talla?', 'M'],
  ])('%s', async (words, value) => {
    const w = world(text('Size'));
    await turn(w, 'I wear size M');
    const task = await turn(w, words);
    expect(said(task)).toBe(`${value}, as you told me: “I wear size M”.`);
    expect(task.records[0]?.uses).toHaveLength(1);
  });

  it('says that it was not told, and takes no label for an answer', async () => {
    const task = await turn(world(text('Size')), 'what is my size?');
    expect(said(task)).toMatch(/^You have not told me, and this page does not seem to say/);
    expect(task.records[0]?.passages ?? []).toEqual([]);
  });

  it('leaves to the page what only the page can know', async () =>
    expect(
      (await turn(world(text('Your balance is €12.50.')), 'what is my balance?')).records[0]?.passages,
    ).toEqual([{ text: 'Your balance is €12.50.' }]));
});

describe('switches and carts', () => {
  const dark = { role: 'switch', name: 'Dark mode', checked: true };
  it.each([
    ['is dark mode on?', 'on'],
    ['is the dark mode off?', 'on'],
    ['is the newsletter checked?', 'off'],
  ])('%s', async (words, how) => {
    const w = world(dark, { role: 'checkbox', name: 'Newsletter', checked: false });
    expect(said(await turn(w, words))).toContain(`is ${how}.`);
    expect(w.did.every((did) => did.startsWith('mark'))).toBe(true);
  });

  it('says nothing of two that stand differently', async () => {
    const w = world(
      { role: 'checkbox', name: 'Email updates', checked: true },
      { role: 'checkbox', name: 'Push updates', checked: false },
    );
    expect(said(await turn(w, 'are the updates on?'))).not.toMatch(/is (?:on|off)\./);
  });

  it.each([
    ['how many are in my basket?', 'Cart 2', '2 things, as “Cart 2” says here.'],
    ['how many items are in my cart?', 'Basket (1)', '1 thing, as “Basket (1)” says here.'],
    ['wie viele Artikel sind im Warenkorb?', 'Cart 0', 'Nothing, as “Cart 0” says here.'],
  ])('%s', async (words, name, says) =>
    expect(said(await turn(world({ role: 'link', name }), words))).toBe(says),
  );
});

describe('changing and turning', () => {
  it('never turns a box round that only bears the word, nor saves what nobody changed', async () => {
    const w = world(
      { role: 'checkbox', name: 'Email notifications', checked: true },
      { name: 'Save changes' },
    );
    for (const words of ['change my email', 'change my password'])
      expect(said(await turn(w, words))).toContain('can’t find');
    expect(w.did).toEqual([]);
  });

  it('presses what bears it, and offers the account where nothing does', async () => {
    const w = world(
      { role: 'link', name: 'Change email', href: 'https://shop.test/email' },
      { name: 'Save changes' },
    );
    await turn(w, 'change my email');
    expect(w.did).toEqual(['Open “Change email”']);
    const other = world(
      { role: 'link', name: 'Your account', href: 'https://shop.test/account' },
      { name: 'Save changes' },
    );
    expect(said(await turn(other, 'change my email'))).toMatch(/lets you “change my email”.* “Your account”/);
  });

  it.each([
    ['next page', [{ role: 'link', name: 'Next' }], ['Open “Next”']],
    [
      'página siguiente',
      [
        { role: 'link', name: '2 ›' },
        { role: 'link', name: '›', href: 'https://shop.test/?page=2' },
      ],
      ['Open “›”'],
    ],
    ['previous page', [{ role: 'link', name: 'Previous' }], ['Open “Previous”']],
    ['previous page', [{ name: 'Search' }], ['back']],
    ['next page', [{ name: 'Search' }, { name: 'Next month' }], []],
    ['next page', [{ name: 'Next', disabled: true }], []],
  ])('%s (%#)', async (words, elements, did) => {
    const w = world(...elements);
    await turn(w, words);
    expect(w.did).toEqual(did);
  });

  it.each([
    [{ name: 'Search' }, /no next page here/],
    [{ name: 'Next', disabled: true }, /seems to be the last page/],
  ])('says why it turns none', async (element, says) =>
    expect(said(await turn(world(element), 'next page'))).toMatch(says),
  );

  it.each([
    [
      'go to page 3',
      [
        { role: 'link', name: '3', href: 'https://shop.test/?p=3' },
        { role: 'link', name: 'Next' },
      ],
      ['Open “3”'],
    ],
    ['page 3', [{ name: '3' }, { name: 'Add' }], []],
    ['page 9', [{ role: 'link', name: 'Next' }], []],
  ])('%s: only where pages are turned (%#)', async (words, elements, did) => {
    const w = world(...elements);
    const task = await turn(w, words);
    expect(w.did).toEqual(did);
    if (did.length === 0) expect(said(task)).toMatch(/I see no page/);
  });

  it('does again what was asked for just before, and takes nothing back or keeps it twice', async () => {
    const w = world({ name: 'Menu' });
    await turn(w, 'scroll down');
    await turn(w, 'thanks');
    await turn(w, 'once more');
    expect(w.did).toEqual(['Scroll down', 'Scroll down']);
    await turn(w, 'I wear size M');
    expect(said(await turn(w, 'again'))).toMatch(/nothing that I could do once more/);
    expect(said(await turn(world(), 'noch einmal'))).toMatch(/nothing that I could do once more/);
  });

  it('asks again before it sends again', async () => {
    const w = world({ name: 'Place order' });
    await turn(w, 'click Place order');
    expect((await turn(w, 'do it again')).status.state).toBe('confirming');
    expect(w.did).toEqual([]);
  });

  it('makes writing larger by the page’s own button, else tells how the browser does it', async () => {
    const w = world({ name: 'A+' });
    await turn(w, 'make the text bigger');
    expect(w.did).toEqual(['Click “A+”']);
    expect(said(await turn(world({ name: 'Search' }), 'agrandis le texte'))).toContain('Ctrl and +');
  });

  it('asks rather than type a whole wish into one field of several', async () => {
    const form = {
      name: 'Rooms',
      method: 'get',
      submits: false,
      search: true,
      secret: false,
      key: 1,
    } as const;
    const field = (name: string): Partial<PageElement> => ({ role: 'textbox', name, form, editable: true });
    const date = (name: string) => ({ ...field(name), inputType: 'date' });
    const w = world(field('Where to?'), date('Check-in'), date('Check-out'));
    expect(said(await turn(w, 'find me a hotel in Porto'))).toMatch(
      /asks for Where to\?, Check-in, Check-out/,
    );
    expect(w.did).toEqual([]);
  });

  it.each(['I want a beard trim', 'I’d like a beard trim'])(
    '%s: chooses it where it is offered',
    async (words) => {
      const w = world(
        { role: 'radio', name: 'Cut', group: 'Service', checked: false },
        { role: 'radio', name: 'Beard trim', group: 'Service', checked: false },
      );
      await turn(w, words);
      expect(w.did).toEqual(['Check “Beard trim”']);
    },
  );
});
