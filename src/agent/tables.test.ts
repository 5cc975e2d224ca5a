/** Tables and lists as admin pages have them: sorted by their headings, sized, searched, their lines selected and acted on. */
import { describe, expect, it } from 'vitest';
import type { PageElement, Task } from '../flow';
import { carryOut } from './loop';
import { effectsOver, world, type World } from './scripted';
import { newTask, plan } from './turn';

async function turn(w: World, words: string): Promise<Task> {
  const task = newTask('t', { id: 'u', words, at: 0 }, 1, 'shop.test', plan(words));
  return task.status.state === 'running'
    ? carryOut(task, effectsOver(w), new AbortController().signal)
    : task;
}
const item = (index: number, text: string): Partial<PageElement> => ({ item: { index, of: 2, text } });
const icon = (hints: string, more: Partial<PageElement> = {}): Partial<PageElement> => ({ hints, ...more });

describe('the order of a table', () => {
  const heading = (name: string): Partial<PageElement> => ({ role: 'columnheader', tag: 'th', name });
  /** Headings that turn from one order to the other at each press. */
  function table(...names: string[]): World {
    const w = world(...names.map(heading));
    w.react = ({ element }) => {
      for (const e of w.page.elements) {
        if (e.ref !== element?.ref) delete e.sorted;
        else e.sorted = e.sorted === 'ascending' ? 'descending' : 'ascending';
      }
      return { status: 'done', change: 'the page changed' };
    };
    return w;
  }
  it.each([
    ['sort by age', 'Age', 'ascending', 1],
    ['sort by age descending', 'Age', 'descending', 2],
    ['sort the table by salary, highest first', 'Salary', 'descending', 2],
    ['order by name z to a', 'Name', 'descending', 2],
    ['sort by salary from low to high', 'Salary', 'ascending', 1],
  ])('%s', async (words, name, order, presses) => {
    const w = table('Name Name: Activate to sort', 'Age Age: Activate to sort', 'Salary');
    const task = await turn(w, words);
    expect(task.records.at(-1)?.result).toBe(`the table is sorted by “${name}” now, ${order}`);
    expect(w.did).toHaveLength(presses);
  });

  it('presses once where the page does not tell its order, and nothing that is in order already', async () => {
    const plain = world(heading('Age'));
    await turn(plain, 'sort by age descending');
    expect(plain.did).toEqual(['Click “Age”']);
    const sorted = world({ ...heading('Age'), sorted: 'descending' });
    await turn(sorted, 'sort by age descending');
    expect(sorted.did).toEqual([]);
  });

  it('opens a menu that sorts, and picks what it then shows', async () => {
    const w = world({ name: 'Sort by', expanded: false });
    w.react = ({ what }) => {
      if (what === 'Click “Sort by”')
        w.page.elements.push({ ...(w.page.elements[0] as PageElement), ref: 'e9', name: 'Price' });
      return { status: 'done', change: 'changed' };
    };
    await turn(w, 'sort by price');
    expect(w.did).toEqual(['Click “Sort by”', 'Click “Price”']);
  });
});

describe('how much stands on a page', () => {
  const sizes = (name: string, ...labels: string[]): Partial<PageElement> => ({
    role: 'combobox',
    name,
    options: labels.map((label) => ({ label })),
  });
  it.each([
    ['show 25 entries', 'Choose “25” in “entries”'],
    ['50 per page', 'Choose “50” in “entries”'],
    ['show all rows', 'Choose “All” in “entries”'],
  ])('%s', async (words, did) => {
    const w = world(sizes('Month', '1', '2', '25', '50'), sizes('entries', '10', '25', '50', 'All'));
    await turn(w, words);
    expect(w.did).toEqual([did]);
  });

  it('takes no list of other things', async () => {
    const w = world(sizes('Country', 'France', '25 others'));
    const task = await turn(w, 'show 25 entries');
    expect([w.did, task.status.state]).toEqual([[], 'failed']);
  });
});

describe('which box searches', () => {
  const boxes = (): World =>
    world(
      { role: 'searchbox', name: 'Search', landmark: 'navigation', editable: true },
      { role: 'textbox', name: '', placeholder: 'Search Mail', editable: true },
      { role: 'searchbox', name: 'Search:', editable: true },
    );
  it.each([
    ['search mail for invoice', 'Type “invoice” into “Search Mail”'],
    ['search for Ann in the table', 'Type “Ann” into “Search Mail”'],
  ])('%s', async (words, did) => {
    const w = boxes();
    await turn(w, words);
    expect(w.did[0]).toBe(did);
  });

  it('is none where nothing is called so: it is a part of what is searched for', async () => {
    const w = world({ role: 'searchbox', name: 'Search', editable: true });
    await turn(w, 'search jobs for nurses');
    expect(w.did[0]).toBe('Type “jobs for nurses” into “Search”');
  });
});

describe('lines with a checkbox each', () => {
  const box = (index: number, text: string, checked = false): Partial<PageElement> => ({
    role: 'checkbox',
    checked,
    ...item(index, text),
  });
  const mails = (...more: Partial<PageElement>[]): World =>
    world(box(1, 'Ann Lunch'), box(2, 'Ben Invoice'), ...more);
  it.each([
    ['select the second mail', ['Select “Ben Invoice”']],
    ['mark the first row', ['Select “Ann Lunch”']],
    ['select the mail from Ann', ['Select “Ann Lunch”']],
  ])('%s', async (words, whats) => {
    const task = await turn(mails(), words);
    expect(task.records.map(({ what }) => what)).toEqual(whats);
  });

  it('selects all by the box above them, or one by one', async () => {
    const above = world({ role: 'checkbox', name: '', checked: false }, box(1, 'Ann'), box(2, 'Ben'));
    expect((await turn(above, 'select all')).records.map(({ what }) => what)).toEqual(['Select “all”']);
    const alone = mails({ kind: 'text', role: 'text', name: '© All rights reserved.' });
    await turn(alone, 'select all');
    expect(alone.did).toHaveLength(2);
  });

  it('selects that line alone before what stands above all is pressed', async () => {
    const w = world(icon('fa fa-trash'), box(1, 'Ann Lunch', true), box(2, 'Ben Invoice'));
    w.react = ({ element, action }) => {
      if (element && action.kind === 'check') element.checked = action.on;
      return { status: 'done', change: 'changed' };
    };
    const task = await turn(w, 'delete the second mail');
    expect(task.records.map(({ what }) => what)).toHaveLength(2);
    expect(w.page.elements.map(({ checked }) => checked)).toEqual([undefined, false, true]);
    expect(task.status.state).toBe('confirming');
  });
});

describe('icons', () => {
  const rows = (): World =>
    world(
      { name: 'Edit profile' },
      icon('btn fa fa-pencil', item(1, 'Ada London')),
      icon('btn fa fa-trash', item(1, 'Ada London')),
      icon('btn fa fa-pencil', item(2, 'Linus Helsinki')),
      icon('btn fa fa-trash', item(2, 'Linus Helsinki')),
    );
  it.each([
    ['edit the row of Linus', 'done', 'e4'],
    ['delete Ada', 'confirming', 'e3'],
    ['delete the second row', 'confirming', 'e5'],
  ])('%s', async (words, state, ref) => {
    const { status, records } = await turn(rows(), words);
    const meant = status.state === 'confirming' ? status.confirm.ref : records.at(-1)?.on?.ref;
    expect([status.state, meant]).toEqual([state, ref]);
  });

  it('of a menu are three bars and no class that says where it stands', async () => {
    const w = world(icon('btn sidebar fa search'), icon('nav link fas fa bars'), {
      role: 'link',
      name: '15',
      hints: 'far fa bell',
    });
    expect((await turn(w, 'collapse the sidebar')).records.at(-1)?.on?.ref).toBe('e2');
    expect((await turn(w, 'open the notifications')).records.at(-1)?.on?.ref).toBe('e3');
  });

  it('that may send something ask, whatever they were asked for', async () => {
    const { status } = await turn(world(icon('fa fa-paper-plane')), 'click send');
    expect(status.state).toBe('confirming');
  });
});

describe('trees', () => {
  function tree(expanded: boolean): World {
    const w = world({ role: 'treeitem', name: 'Reports', expanded });
    w.react = ({ action, element }) => {
      if (element && action.kind === 'key') element.expanded = action.key === 'ArrowRight';
      return { status: 'done', change: 'changed' };
    };
    return w;
  }
  it.each([
    ['expand Reports', false, ['Press ArrowRight']],
    ['open Reports', false, ['Press ArrowRight']],
    ['collapse Reports', true, ['Press ArrowLeft']],
    ['expand Reports', true, []],
    ['collapse Reports', false, []],
  ])('%s where it is open: %s', async (words, expanded, did) => {
    const w = tree(expanded);
    await turn(w, words);
    expect(w.did).toEqual(did);
  });

  it('are opened on the way to what is in them, and nothing on the way is chosen', async () => {
    const w = tree(false);
    const { react } = w;
    w.react = (pending) => {
      const outcome = react(pending);
      if (w.page.elements.length === 1)
        w.page.elements.push({ ...(w.page.elements[0] as PageElement), ref: 'e2', name: '2026.pdf' });
      return outcome;
    };
    await turn(w, 'click 2026.pdf');
    expect(w.did).toEqual(['Press ArrowRight', 'Click “2026.pdf”']);
  });
});

describe('words that no rule reads', () => {
  it('press what is called just that', async () => {
    const w = world({ name: 'Try it out' }, { name: 'Frobnicate' });
    await turn(w, 'frobnicate!');
    await turn(w, 'try it out');
    expect(w.did).toEqual(['Click “Frobnicate”', 'Click “Try it out”']);
  });

  it('are refused as ever where nothing is', async () => {
    const { status, records } = await turn(world({ name: 'Save' }), 'frobnicate');
    expect(status).toMatchObject({ state: 'failed', problem: { code: 'not-understood', unread: true } });
    expect(records[0]?.suggestions?.length).toBeGreaterThan(0);
  });

  it('“open the dialog” is what the button says that opens it', async () => {
    const w = world({ name: 'Open dialog' }, { name: 'Section one', expanded: false });
    await turn(w, 'open the dialog');
    expect(w.did).toEqual(['Click “Open dialog”']);
  });
});

describe('figures', () => {
  const text = (
    name: string,
    x: number,
    y: number,
    more: Partial<PageElement> = {},
  ): Partial<PageElement> => ({
    kind: 'text',
    role: 'text',
    tag: 'p',
    name,
    box: [x, y, 100, 20],
    ...more,
  });
  const board = (): World =>
    world(
      text('150', 10, 10),
      text('New Orders', 10, 32),
      text('53%', 210, 10),
      text('Bounce Rate', 210, 32),
      text('Earnings (Monthly)', 410, 10),
      text('$40,000', 410, 32),
      text('Age', 10, 100, { tag: 'th' }),
      text('36', 10, 122, { tag: 'td' }),
    );
  const said = async (w: World, words: string): Promise<string> =>
    (await turn(w, words)).records.at(-1)?.say ?? '';
  it.each([
    ['how many new orders are there?', 'New Orders: 150'],
    ['what is the bounce rate?', 'Bounce Rate: 53%'],
    ['what are our monthly earnings?', 'Earnings (Monthly): $40,000'],
  ])('%s', async (words, answer) => {
    expect(await said(board(), words)).toBe(answer);
  });

  it('are told of by nothing in a cell, and by none that two names share', async () => {
    expect(await said(board(), 'what is the age?')).not.toContain('36');
    const shared = world(text('Visits', 10, 10), text('12', 10, 32), text('Sales', 10, 54));
    expect(await said(shared, 'how many bounces are there?')).not.toContain('12');
  });

  it('of a list on several pages are what the page says of it', async () => {
    const w = world(text('Showing 1 to 10 of 30 entries', 10, 10, { heading: 'Employees' }));
    for (const words of ['how many employees are there?', 'how many entries are there?'])
      expect(await said(w, words)).toBe('The page says: Showing 1 to 10 of 30 entries.');
  });
});
