/** Tables and lists as admin pages have them: sorted by their headings, sized, searched, counted. */
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
    ['sort by age, oldest first', 'Age', 'descending', 2],
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
