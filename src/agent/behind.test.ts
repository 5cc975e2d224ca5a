/** What is not on the screen yet: on another page of a list, or behind an unlabeled sign. */
import { describe, expect, it } from 'vitest';
import type { PageElement, Task } from '../flow';
import { carryOut } from './loop';
import { effectsOver, world, type World } from './scripted';
import { newTask, plan } from './turn';

const turn = (w: World, words: string): Promise<Task> =>
  carryOut(
    newTask('t', { id: 'u', words, at: 0 }, 1, 'shop.test', plan(words)),
    effectsOver(w),
    new AbortController().signal,
  );

const hit = (name: string, index: number, of: number): Partial<PageElement> => ({
  role: 'link',
  name,
  href: `https://shop.test/${name}`,
  landmark: 'main',
  item: { index, of, text: name },
});

/** A list shown three at a time; pressing ">" shows the next three. */
function book(...names: string[]): World {
  const at = (page: number): World => {
    const shown = names.slice(page * 3, page * 3 + 3);
    return world(...shown.map((name, i) => hit(name, i + 1, shown.length)), {
      name: '>',
      hints: 'page next',
    });
  };
  const w = at(0);
  let page = 0;
  w.react = ({ what }) => {
    if (what === 'Click “>”') {
      page = Math.min(page + 1, Math.ceil(names.length / 3) - 1);
      w.page = at(page).page;
    }
    return { status: 'done', change: 'changed' };
  };
  return w;
}

describe('over several requests', () => {
  it('pastes what an earlier request copied', async () => {
    const w = world(
      { kind: 'text', role: 'text', name: 'Order number 4711' },
      { role: 'textbox', name: 'Reference' },
    );
    w.react = ({ action }) => ({
      status: 'done',
      change: 'changed',
      ...(action.kind === 'copy' && { copied: 'Order number 4711' }),
    });
    await turn(w, 'copy the order number');
    await turn(w, 'paste it into the reference field');
    expect(w.did.at(-1)).toBe('Paste “Order number 4711” into “Reference”');
  });

  it('asks for a file, and goes on with its name', async () => {
    const w = world({ name: 'CV', inputType: 'file', tag: 'input' }, { name: 'Send' });
    const asked = await turn(w, 'upload my CV');
    expect(asked.status).toMatchObject({ state: 'asking', question: { awaits: 'file' } });
    expect(w.did).toEqual(['mark e1']);
    const [field] = w.page.elements;
    if (field) field.value = 'ada.pdf';
    const given = { kind: 'option', index: 0, ref: 'e1' } as const;
    const done = await carryOut(asked, effectsOver(w), new AbortController().signal, given);
    expect(done.status).toEqual({ state: 'done' });
    expect(done.records.at(-1)?.result).toBe('“ada.pdf” is picked');
  });
});

describe('behind what is seen', () => {
  it('turns pages until the nth result shows', async () => {
    const w = book('Ann', 'Ben', 'Cleo', 'Dan', 'Eve');
    const task = await turn(w, 'open the 5th result');
    expect(task.status).toEqual({ state: 'done' });
    expect(w.did).toEqual(['Click “>”', 'Open “Eve”']);
  });

  it('turns nothing when the result is here', async () => {
    const w = book('Ann', 'Ben', 'Cleo', 'Dan');
    await turn(w, 'open the 2nd result');
    expect(w.did).toEqual(['Open “Ben”']);
  });

  it('gives up truly on a name that no page shows, though the sign goes on for ever', async () => {
    const w = book('Ann', 'Ben', 'Cleo', 'Dan');
    const task = await turn(w, 'click the address of Zoe');
    expect(task.status.state).toBe('failed');
    expect(w.did.length).toBeLessThan(4);
  });

  it('opens a sign without words to find what is named', async () => {
    const w = world({ name: '', hints: 'hit area expandable' }, { name: 'Music' });
    w.react = ({ what }) => {
      if (what !== 'Click “Lists”') w.page = world({ name: 'Music' }, { name: 'Lists' }).page;
      return { status: 'done', change: 'changed' };
    };
    const task = await turn(w, 'click Lists');
    expect(task.status).toEqual({ state: 'done' });
    expect(w.did.at(-1)).toBe('Click “Lists”');
  });
});
