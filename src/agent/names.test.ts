/** The person's own names for things, given once and used in later requests. */
import { describe, expect, it } from 'vitest';
import type { PageElement, Task } from '../flow';
import { carryOut } from './loop';
import { effectsOver, world, type World } from './scripted';
import { newTask, plan } from './turn';

const search: Partial<PageElement> = {
  role: 'searchbox',
  name: 'Search',
  form: { name: '', method: 'get', submits: false, search: true, secret: false },
};
const address: Partial<PageElement> = { role: 'textbox', name: 'Delivery address' };

async function turn(w: World, words: string): Promise<Task> {
  const task = newTask(`t${w.saved.length}`, { id: 'u', words, at: 0 }, 1, 'shop.test', plan(words));
  if (task.status.state !== 'running') return task;
  const fx = effectsOver(w);
  const end = await carryOut(task, fx, new AbortController().signal);
  // An address is sensitive: it needs its own yes, the first option.
  return end.status.state === 'asking' && words.match(/^(?:call|nenn|appelle|llama)/i)
    ? carryOut({ ...end, status: { state: 'running' } }, fx, new AbortController().signal, {
        kind: 'option',
        index: 0,
      })
    : end;
}

const HOME = 'call 12 High Street home';
const COFFEE = 'my usual coffee is oat flat white';

describe('own names', () => {
  it.each([
    [HOME, 'type home into the address field', address, 'Type “12 High Street” into “Delivery address”'],
    [HOME, 'type my home into the address field', address, 'Type “12 High Street” into “Delivery address”'],
    [
      HOME,
      'enter my home address in the address field',
      address,
      'Type “12 High Street” into “Delivery address”',
    ],
    [
      HOME,
      'search for restaurants near home',
      search,
      'Type “restaurants near 12 High Street” into “Search”',
    ],
    [COFFEE, 'search for my usual coffee', search, 'Type “oat flat white” into “Search”'],
    [COFFEE, 'search for my usual', search, 'Type “oat flat white” into “Search”'],
    [COFFEE, 'type my usual coffee into the search box', search, 'Type “oat flat white” into “Search”'],
    [
      'by "the usual" I mean a margherita with olives',
      'search for the usual',
      search,
      'Type “margherita with olives” into “Search”',
    ],
  ])('%s → %s', async (given, words, element, did) => {
    const w = world(element);
    await turn(w, given);
    expect(w.memories).toHaveLength(1);
    const end = await turn(w, words);
    expect(w.did).toContain(did);
    expect(end.records.flatMap((r) => r.uses)).not.toEqual([]);
  });

  it('leave other things that bear the word alone', async () => {
    const w = world(search);
    await turn(w, HOME);
    await turn(w, 'search for home insurance');
    await turn(w, 'search for the way to homebase');
    expect(w.did.filter((act) => act.startsWith('Type'))).toEqual([
      'Type “home insurance” into “Search”',
      'Type “way to homebase” into “Search”',
    ]);
  });

  it('change nothing where none was given, or where the word is quoted', async () => {
    const w = world(address);
    await turn(w, 'type home into the address field');
    await turn(w, HOME);
    await turn(w, 'type "home" into the address field');
    expect(w.did).toEqual(['Type “home” into “Delivery address”', 'Type “home” into “Delivery address”']);
  });
});
