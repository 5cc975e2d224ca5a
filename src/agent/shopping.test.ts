/** What people say in shops and calendars, in the scripted world: numbers, carts, days, pages, and forms to be cleared. */
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

type Part = Partial<PageElement>;
const link = (name: string, more: Part = {}): Part => ({
  role: 'link',
  name,
  href: `https://shop.test/${name.replace(/\W+/g, '-')}`,
  ...more,
});

describe('pages of a list', () => {
  const pager = [link('1'), link('2'), link('7'), link('Next')];
  it.each(['last page', 'go to the last page', 'letzte Seite', 'dernière page', 'última página'])(
    '%s: the greatest number of the pager',
    async (words) => {
      const w = world(...pager);
      await turn(w, words);
      expect(w.did).toEqual(['Open “7”']);
    },
  );

  it('takes the entry that is called so before any number', async () => {
    const w = world(...pager, link('Last »'));
    await turn(w, 'last page');
    expect(w.did).toEqual(['Open “Last »”']);
  });

  it('says that it is there already, and asks before it goes back where nothing has pages', async () => {
    const at = world(link('1'), link('2'), { name: 'Next', disabled: true }, link('Previous'));
    expect(said(await turn(at, 'last page'))).toContain('the last page already');
    const none = world({ name: 'Search' });
    expect(said(await turn(none, 'last page'))).toMatch(/Shall I go back .* Go back/);
    expect([...at.did, ...none.did]).toEqual([]);
  });

  it('leaves “back to the last page” to the history', async () => {
    const w = world(...pager);
    await turn(w, 'go back to the last page');
    expect(w.did).toEqual(['back']);
  });
});

describe('carts', () => {
  const shirts = ['Linen shirt', 'Oxford shirt'].map((name, i) =>
    link(name, { item: { index: i + 1, of: 2, text: name } }),
  );
  it.each(['put it in the cart', 'add it to my basket', 'leg es in den Warenkorb', 'ponlo en la cesta'])(
    '%s: asks which, and does not open the cart instead',
    async (words) => {
      const w = world(link('Cart 0'), ...shirts);
      const task = await turn(w, words);
      expect(said(task)).toMatch(/Which one shall I put into the cart\?.*“Linen shirt” “Oxford shirt”/);
      expect(w.did).toEqual([]);
    },
  );

  it.each(['empty my cart', 'leere den Warenkorb', 'vide mon panier', 'vacía el carrito'])(
    '%s: line by line, each with a yes',
    async (words) => {
      const w = world({ role: 'heading', tag: 'h1', kind: 'text', name: 'Your cart' }, { name: 'Remove Iris' }, { name: 'Remove Fjord' }); // prettier-ignore
      const task = await turn(w, words);
      expect(task.status.state).toBe('confirming');
      expect(w.did).toEqual([]);
      expect(task.plan.map(({ command }) => command)).toEqual([
        { verb: 'empty', removes: true },
        { verb: 'empty', left: 2 },
      ]);
    },
  );

  it('opens the cart to empty it, unless there is nothing in it', async () => {
    const w = world(link('Cart 2'));
    expect(said(await turn(w, 'empty my cart'))).toContain('I see no cart here');
    expect(w.did).toEqual(['Open “Cart 2”']);
    expect(said(await turn(world(link('Cart 0')), 'empty my cart'))).toContain('Nothing is in it');
  });

  it('goes to the checkout by way of the cart, and offers nothing else', async () => {
    const alike = () => new Map([['Account', 0.9], ['Search', 0.9]]); // prettier-ignore
    const names = [link('Account'), { name: 'Search' }];
    const empty = { ...world(link('Cart 0'), ...names), alike };
    expect(said(await turn(empty, 'go to checkout'))).toContain('nothing to pay for yet');
    const w = { ...world(link('Cart 2'), ...names), alike };
    const task = await turn(w, 'zur Kasse');
    expect(w.did).toEqual(['Open “Cart 2”']);
    expect(said(task)).toContain('can’t find “checkout”');
    const bare = { ...world(...names), alike };
    expect((await turn(bare, 'check out')).status.state).toBe('failed');
  });
});

describe('how many', () => {
  const number = (value: string, name = 'Quantity'): Part => ({
    role: 'combobox',
    name,
    value,
    options: ['1', '2', '3'].map((label) => ({ label })),
  });
  it.each([
    ['make that two', '2'],
    ['actually make that three', '3'],
    ['three instead', '3'],
    ['lieber zwei', '2'],
    ['mach daraus drei', '3'],
    ['mets-en deux', '2'],
    ['mejor tres', '3'],
    ['one more', '3'],
    ['take one out again', '1'],
    ['nimm eins wieder raus', '1'],
    ['uno más', '3'],
  ])('%s', async (words, count) => {
    const w = world(number('2'));
    await turn(w, words);
    expect(w.did).toEqual([`Choose “${count}” in “Quantity”`]);
  });

  it('asks of which, says what is offered, and takes a thing out with its last one', async () => {
    const two = world(number('1', 'Quantity of Iris'), number('2', 'Quantity of Fjord'));
    expect(said(await turn(two, 'make that two'))).toContain('Of which one');
    expect(said(await turn(world(number('1')), 'make it 9'))).toContain('offers 1, 2, 3 and no 9');
    const last = world(number('1', 'Quantity of Iris'), { name: 'Remove Iris' });
    expect((await turn(last, 'take one out again')).status.state).toBe('confirming');
    expect([...two.did, ...last.did]).toEqual([]);
  });

  it('puts right the number that was chosen just before, whatever it counts', async () => {
    const w = world({ ...number('2', 'Guests'), options: ['1', '2', '3', '4'].map((label) => ({ label })) });
    await turn(w, 'choose 4 guests');
    await turn(w, 'three instead');
    expect(w.did.at(-1)).toBe('Choose “3” in “Guests”');
  });
});

describe('days', () => {
  const cells = [2, 3, 4, 5, 9, 10, 11, 12].map((day): Part => ({ name: String(day), disabled: day === 11 }));
  const month = () => world({ kind: 'text', role: 'text', name: 'March 2027' }, ...cells);
  it.each(['take the 12th', 'book me in for Friday the 12th', 'nimm den 12.', 'prends le 12', 'elige el 12'])(
    '%s',
    async (words) => {
      const w = month();
      await turn(w, words);
      expect(w.did).toEqual(['Click “12”']);
    },
  );
  it.each([
    ['is Friday the 12th free?', 'Yes: 12 March 2027 can be chosen here.'],
    ['is Monday the 12th free?', '12 March 2027 is a Friday, not a Monday. It can be chosen here.'],
    ['is the 11th free?', 'No: 11 March 2027 can’t be chosen here.'],
    ['ist der 12. frei?', 'Yes: 12 March 2027 can be chosen here.'],
    ['le 11 est-il libre ?', 'No: 11 March 2027 can’t be chosen here.'],
    ['¿está libre el 12?', 'Yes: 12 March 2027 can be chosen here.'],
    ['what days are free?', 'These days can be chosen in March 2027: 2, 3, 4, 5, 9, 10, 12.'],
    ['is the 20th free?', 'I see no 20 among the days here (March 2027).'],
  ])('%s', async (words, says) => expect(said(await turn(month(), words))).toBe(says));

  it('takes no day that is shut or misnamed, and the 2nd of a list where there is no calendar', async () => {
    const w = month();
    expect(said(await turn(w, 'take the 11th'))).toContain('can’t be chosen here');
    expect(said(await turn(w, 'take Monday the 12th'))).toContain('is a Friday, not a Monday');
    expect(w.did).toEqual([]);
    const list = world(
      ...['A', 'B'].map((name, i) => link(name, { item: { index: i + 1, of: 2, text: name } })),
    );
    await turn(list, 'take the 2nd');
    expect(list.did).toEqual(['Open “B”']);
  });
});

describe('clearing a form', () => {
  const field = (name: string, value: string): Part => ({ role: 'textbox', name, value });
  it.each([
    'clear the form',
    'reset the form',
    'leere das Formular',
    'vide le formulaire',
    'borra el formulario',
  ])('%s', async (words) => {
    const w = world(field('Name', 'Ada'), field('Note', ''), field('City', 'Porto'), { name: 'Send' });
    await turn(w, words);
    expect(w.did).toHaveLength(2);
    expect(w.did.join(' ')).toMatch(/“Name”.*“City”/);
  });
  it('says where nothing is typed, and leaves secrets alone', async () => {
    const w = world({ ...field('Password', 'x'), secret: 'password' }, field('Name', ''));
    expect(said(await turn(w, 'clear the form'))).toBe('Nothing is typed in here.');
    expect(w.did).toEqual([]);
  });
});

describe('names in another language than the page', () => {
  const page = () => world({ role: 'switch', name: 'Dark mode', checked: false }, { name: 'Search' });
  it.each([
    'Dunkelmodus einschalten',
    'active le mode sombre',
    'activa el modo oscuro',
    'turn on night mode',
  ])('%s', async (words) => {
    const w = page();
    await turn(w, words);
    expect(w.did).toEqual(['Check “Dark mode”']);
  });
  it('the other way round too', async () => {
    const w = world({ role: 'switch', name: 'Dunkles Design', checked: false }, { name: 'Suche' });
    await turn(w, 'turn on dark mode');
    expect(w.did).toEqual(['Check “Dunkles Design”']);
  });
});

describe('a change of mind before a request', () => {
  it.each([
    'On second thought, click Save',
    'actually, click Save',
    'actually, no, click Save',
    'eigentlich klick auf Save',
    'finalement, clique sur Save',
    'pensándolo bien, haz clic en Save',
  ])('%s', async (words) => {
    const w = world({ name: 'Save' }, { name: 'Second' });
    await turn(w, words);
    expect(w.did).toEqual(['Click “Save”']);
  });
});
