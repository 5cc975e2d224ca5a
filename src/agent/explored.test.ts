/** Looking behind what is closed, for something that is nowhere. */
import { expect, it } from 'vitest';
import { carryOut } from './loop';
import { effectsOver, world } from './scripted';
import { newTask, plan } from './turn';

it('closes again what it opened in vain', async () => {
  const w = world({ name: 'More', expanded: false }, { role: 'tab', name: 'Sizes', selected: false });
  w.react = ({ what }) => {
    const open = world(
      { name: 'More', expanded: true },
      { role: 'tab', name: 'Sizes', selected: what.includes('Sizes') },
    );
    w.page = open.page;
    const token = what.includes('Sizes') ? 'u2' : 'u1';
    return {
      status: 'done',
      change: 'shown',
      undo: { kind: 'page', tabId: 1, docId: 'doc', frameId: 0, token },
    };
  };
  const task = newTask(
    't',
    { id: 'u', words: 'click “Delivery times”', at: 0 },
    1,
    'shop.test',
    plan('click “Delivery times”'),
  );
  w.saved.push(task);
  await carryOut(task, effectsOver(w), new AbortController().signal);
  expect(w.did).toEqual(['Click “More”', 'Click “Sizes”', 'undo page', 'undo page']);
});
