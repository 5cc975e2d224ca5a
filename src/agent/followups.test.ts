/** What is said after something else: "open it", "the same for …", "the other one", and what leads back. */
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
type Part = Partial<PageElement>;
const link = (name: string, more: Part = {}): Part => ({
  role: 'link',
  name,
  href: 'https://shop.test/x',
  ...more,
});

/** A list, and an answer that told of its second entry alone. */
async function told(): Promise<World> {
  const w = world(
    link('Linen shirt Linen shirt', { item: { index: 1, of: 2, text: 'Linen shirt €38' } }),
    link('Oxford shirt Oxford shirt', { item: { index: 2, of: 2, text: 'Oxford shirt €29' } }),
    { kind: 'text', role: 'text', tag: 'p', name: 'Oxford shirt is the lightest we make.' },
  );
  await turn(w, 'what is the lightest?');
  w.did.length = 0;
  return w;
}

describe('after an answer that told of one thing', () => {
  it.each(['open it', 'click it', 'öffne das', 'ouvre celui-là'])('%s', async (words) => {
    const w = await told();
    await turn(w, words);
    expect(w.did).toEqual(['Open “Oxford shirt”']);
  });

  it('puts that into the cart, by way of its own page', async () => {
    const w = await told();
    const task = await turn(w, 'put it in the cart');
    expect(w.did).toEqual(['Open “Oxford shirt”']);
    expect(task.plan.map(({ command }) => command.verb)).toEqual(['click', 'click']);
  });

  it('opens nothing by “it” where nothing was told of', async () => {
    const w = world(link('Linen shirt'), link('Oxford shirt'));
    await turn(w, 'open it');
    expect(w.did).toEqual([]);
  });
});

describe('the same for another', () => {
  const page = () =>
    world(
      { role: 'checkbox', name: 'Email notifications', checked: false },
      { role: 'checkbox', name: 'Push notifications', checked: false },
    );
  it.each([
    'the same for push notifications',
    'do that again for push notifications',
    'das gleiche für push notifications',
    'la même chose pour push notifications',
    'lo mismo para push notifications',
  ])('%s', async (words) => {
    const w = page();
    await turn(w, 'turn on email notifications');
    await turn(w, words);
    expect(w.did).toEqual(['Check “Email notifications”', 'Check “Push notifications”']);
  });
});

describe('what is meant for this very page', () => {
  it.each(['take me back to the results', 'back to the list', 'zurück zu den Suchergebnissen'])(
    '%s: goes back, and opens no result',
    async (words) => {
      const w = world(link('First', { item: { index: 1, of: 2, text: 'First' } }), link('Second'));
      await turn(w, words);
      expect(w.did).toEqual(['back']);
    },
  );

  it.each(['order it', 'I’ll take it', 'ich nehme es', 'je le prends', 'me lo llevo'])(
    '%s: the order, and never the way to the cart',
    async (words) => {
      const w = world(link('Cart 3'), { name: 'Place order' });
      const task = await turn(w, words);
      expect(task.status).toMatchObject({ state: 'confirming' });
      expect(w.did).toEqual([]);
      const none = world(link('Cart 3'), { name: 'Search' });
      await turn(none, words);
      expect(none.did).toEqual([]);
    },
  );

  it.each([
    ['Sprache auf Deutsch', 'Deutsch'],
    ['stelle die Sprache auf Deutsch', 'Deutsch'],
    ['change la langue en Français', 'Français'],
    ['cambia el idioma a Español', 'Español'],
  ])('%s', async (words, option) => {
    const options = ['English', 'Deutsch', 'Français', 'Español'].map((label) => ({ label }));
    const w = world({ role: 'combobox', name: 'Language', options });
    await turn(w, words);
    expect(w.did).toEqual([`Choose “${option}” in “Language”`]);
  });

  it.each([
    'turn off all notifications',
    'désactive toutes les notifications',
    'schalte alle Notifications aus',
  ])('%s', async (words) => {
    const w = world(
      { role: 'checkbox', name: 'Email notifications', checked: true },
      { role: 'checkbox', name: 'Push notifications', checked: true },
    );
    await turn(w, words);
    expect(w.did).toEqual(['Uncheck “Email notifications”', 'Uncheck “Push notifications”']);
  });
});

describe('what is searched for', () => {
  it.each([
    ['suche nach der Lieferung in die Schweiz', /^Lieferung in die Schweiz$/],
    ['suche nach dem ersten Band der Reihe', /^ersten Band der Reihe$/],
    ['cherche le premier tome', /^premier tome$/],
    ['busca el primer tomo', /^primer tomo$/],
  ])('%s: in the person’s own words', (words, query) => {
    const planned = plan(words);
    const command = planned.kind === 'plan' ? planned.steps[0]?.command : undefined;
    expect(command?.verb === 'search' ? command.query : '').toMatch(query);
  });
});
