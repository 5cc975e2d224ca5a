/** Lines of lists as admin pages have them: selected, and acted on by icons; trees, and words that are a control's name. */
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
