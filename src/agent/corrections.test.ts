/** "No, I meant …" right after something was kept or done. */
import { describe, expect, it } from 'vitest';
import type { Outcome, PageElement, Task } from '../flow';
import type { Given } from '../skills/skill';
import { carryOut } from './loop';
import { effectsOver, world, type World } from './scripted';
import { newTask, plan } from './turn';

let turns = 0;
async function turn(w: World, words: string, given?: Given): Promise<Task> {
  turns += 1;
  const task = newTask(`t${turns}`, { id: `u${turns}`, words, at: turns }, 1, 'shop.test', plan(words));
  if (task.status.state !== 'running') return task;
  const fx = effectsOver(w);
  const end = await carryOut(task, fx, new AbortController().signal);
  return given && end.status.state === 'asking'
    ? carryOut({ ...end, status: { state: 'running' } }, fx, new AbortController().signal, given)
    : end;
}
const undoable = (): Outcome => ({
  status: 'done',
  change: 'changed',
  undo: { kind: 'page', tabId: 1, docId: 'doc', frameId: 0, token: 'u1' },
});
const radio = (name: string, group: string): Partial<PageElement> => ({
  role: 'radio',
  tag: 'input',
  name,
  group,
  checked: false,
});
const colours = (): World => {
  const w = world(...['Red', 'Blue', 'Green'].map((name) => radio(name, 'Colour')), radio('S', 'Size'));
  w.react = undoable;
  return w;
};
const said = (task: Task): string =>
  task.status.state === 'failed' ? task.status.problem.message : (task.records.at(-1)?.say ?? '');

describe('a correction of what was just kept', () => {
  it.each([
    ['I prefer black tea', 'No, I meant green tea', 'I prefer green tea'],
    ['I prefer black tea', 'no, green tea', 'I prefer green tea'],
    ['I prefer black tea', 'I meant green tea, not black tea', 'I prefer green tea'],
    ['I prefer black tea', 'No, I prefer coffee', 'I prefer coffee'],
    ['I wear size M', 'no, L', 'I wear size L'],
    ['I wear size M', 'No, I meant size L', 'I wear size L'],
    ['I prefer window seats', 'sorry, aisle', 'I prefer aisle seats'],
    ['Ich bevorzuge schwarzen Tee', 'Nein, ich meinte grünen Tee', 'Ich bevorzuge grünen Tee'],
    ['Ich trage Größe M', 'nein, L', 'Ich trage Größe L'],
    ['Je préfère le thé noir', 'Non, je voulais dire du thé vert', 'Je préfère le thé vert'],
    ['Prefiero el té negro', 'No, quería decir té verde', 'Prefiero el té verde'],
  ])('%s; %s', async (first, second, says) => {
    const w = world();
    await turn(w, first);
    const task = await turn(w, second);
    expect(w.memories.map(({ text }) => text)).toEqual([says]);
    expect(task.records.at(-1)).toMatchObject({
      what: `Change “${first}” to “${says}”`,
      result: `it said “${first}” before`,
      memoryId: 'm1',
      undo: { kind: 'memory' },
    });
  });

  it('is asked about where it may mean two things', async () => {
    const w = world();
    await turn(w, 'I prefer black tea');
    const asked = await turn(w, 'no, coffee');
    if (asked.status.state !== 'asking') throw new Error(JSON.stringify(asked.status));
    expect(asked.status.question.options.map(({ label }) => label)).toEqual([
      '“I prefer coffee tea”',
      '“I prefer coffee”',
      'Leave it as it is',
    ]);
    expect(w.memories[0]?.text).toBe('I prefer black tea');
    await turn(w, 'I prefer black bread');
    await turn(w, 'no, coffee', { kind: 'option', index: 2 });
    expect(w.memories.map(({ text }) => text)).toEqual(['I prefer black tea', 'I prefer black bread']);
  });

  it('says so where nothing in it answers the words', async () => {
    const w = world();
    await turn(w, 'I prefer black tea');
    expect(said(await turn(w, 'no, it is what I hate the most about them, honestly'))).toContain(
      'Say the whole sentence',
    );
    expect(w.memories[0]?.text).toBe('I prefer black tea');
  });

  it('is none when something else was done since: then it is kept like any statement', async () => {
    const w = colours();
    await turn(w, 'I prefer black tea');
    await turn(w, 'choose Red');
    await turn(w, 'No, I prefer green tea');
    expect(w.memories.map(({ text }) => text)).toEqual(['I prefer black tea', 'I prefer green tea']);
  });

  it('leaves a memory alone when the no is a request of its own', async () => {
    const w = world({ name: 'Menu' });
    await turn(w, 'I prefer black tea');
    await turn(w, 'no, click Menu');
    expect(w.did).toEqual(['Click “Menu”']);
    expect(w.memories[0]?.text).toBe('I prefer black tea');
  });
});

describe('a correction of what was just done', () => {
  it.each([
    ['choose Red', 'no, the blue one'],
    ['choose Red', 'no, Blue'],
    ['choose Red', 'not that one, the second'],
    ['choose Red', 'not the red one, the blue one'],
    ['check Red', 'nein, den zweiten'],
    ['choose Red', 'non, le deuxième'],
    ['choose Red', 'no, el segundo'],
    ['choose Green', 'oops, I meant blue'],
    ['choose Red', 'no, choose Blue'],
  ])('%s; %s', async (first, second) => {
    const w = colours();
    await turn(w, first);
    const task = await turn(w, second);
    expect(w.did.filter((act) => !act.startsWith('undone')).slice(1)).toEqual(['undo page', 'Check “Blue”']);
    expect(task.status).toEqual({ state: 'done' });
  });

  it('asks which one where several are left, and does the one picked', async () => {
    const w = colours();
    await turn(w, 'choose Red');
    const asked = await turn(w, 'not that one');
    if (asked.status.state !== 'asking') throw new Error(JSON.stringify(asked.status));
    expect(asked.status.question.options.map(({ label }) => label)).toEqual(['“Blue”', '“Green”']);
    expect(w.did.at(-1)).not.toContain('Check');
    await carryOut(asked, effectsOver(w), new AbortController().signal, {
      kind: 'option',
      index: 1,
      ref: 'e3',
    });
    expect(w.did.at(-1)).toBe('Check “Green”');
  });

  it('takes the other of two', async () => {
    const w = world(radio('Paper', 'Invoice'), radio('E-mail', 'Invoice'));
    w.react = undoable;
    await turn(w, 'choose Paper');
    await turn(w, 'nein, das andere');
    expect(w.did.at(-1)).toBe('Check “E-mail”');
  });

  it('tells two of one name apart by where they stand', async () => {
    const w = world(
      { name: 'Details', item: { index: 1, of: 3, text: 'Red shirt' }, expanded: false },
      { name: 'Details', item: { index: 2, of: 3, text: 'Blue shirt' }, expanded: false },
      { name: 'Details', item: { index: 3, of: 3, text: 'Green shirt' }, expanded: false },
    );
    const pressed: string[] = [];
    w.react = ({ element }) => {
      pressed.push(element?.item?.text ?? '');
      return { status: 'done', change: 'shown' };
    };
    await turn(w, 'click the first Details');
    await turn(w, 'no, the blue one');
    await turn(w, 'no, the last one');
    expect(pressed).toEqual(['Red shirt', 'Blue shirt', 'Green shirt']);
  });

  it('changes the option of a list, the text in a field, the words of a search', async () => {
    const size: Partial<PageElement> = {
      role: 'combobox',
      name: 'Size',
      options: ['S', 'M', 'L'].map((label) => ({ label })),
    };
    const get = { name: '', method: 'get', submits: false, search: true, secret: false } as const;
    const w = world(
      size,
      { role: 'textbox', name: 'City' },
      { role: 'searchbox', name: 'Search', form: get },
    );
    w.react = undoable;
    await turn(w, 'choose M');
    await turn(w, 'no, L');
    await turn(w, 'type Rome into the city field');
    await turn(w, 'no, Milan');
    await turn(w, 'search for red shirts');
    await turn(w, 'I meant blue shirts');
    expect(w.did.filter((act) => /^(?:Choose|Type)/.test(act))).toEqual([
      'Choose “M” in “Size”',
      'Choose “L” in “Size”',
      'Type “Rome” into “City”',
      'Type “Milan” into “City”',
      'Type “red shirts” into “Search”',
      'Type “blue shirts” into “Search”',
    ]);
  });

  it('never repeats what sends something without its question, and says what stays', async () => {
    const send = { name: 'Order', method: 'post', submits: true, search: false, secret: false } as const;
    const w = world({ name: 'Order by post', form: send }, { name: 'Order by courier', form: send });
    const asked = await turn(w, 'click Order by post');
    expect(asked.status.state).toBe('confirming');
    const [pending] = w.held.values();
    if (!pending) throw new Error('nothing was held');
    await carryOut(asked, effectsOver(w), new AbortController().signal, { kind: 'approved', pending });
    const other = await turn(w, 'no, the other one');
    expect(other.status.state).toBe('confirming');
    expect(other.records[0]?.say).toContain('can’t be taken back');
    expect(w.did).toEqual(['Click “Order by post”']);
  });

  it('puts right what only asked or failed, with nothing to undo', async () => {
    const w = world({ name: 'Print' }, { name: 'Preview' });
    await turn(w, 'click Banana');
    await turn(w, 'sorry, I meant Preview');
    expect(w.did).toEqual(['Click “Preview”']);
  });

  it('needs something to put right', async () => {
    expect(said(await turn(world({ name: 'Menu' }), 'no, the blue one'))).toContain('what to put right');
  });

  it.each(['no', 'no thanks', 'No, thank you!', 'not now'])('leaves “%s” alone', (words) => {
    const planned = plan(words);
    const verbs = planned.kind === 'plan' ? planned.steps.map(({ command }) => command.verb) : [];
    expect(verbs).not.toContain('correct');
  });

  it.each([
    ['no, stop', 'stop'],
    ['no, undo that', 'undo'],
  ])('reads talk behind a no: %s', (words, verb) => {
    const planned = plan(words);
    expect(planned.kind === 'plan' ? planned.steps[0]?.command.verb : planned.kind).toBe(verb);
  });
});
