import { expect, it } from 'vitest';
import type { Page, Target, Verb } from '../flow';
import { emptyQuery, queryOfTarget, type Query } from './query';
import { rank, type RankHints } from './rank';
import { samplePage } from './sample';
import { weights } from './weights';

const click = (target: Target, verb: Verb = 'click'): Query => queryOfTarget(verb, target);
const first = (page: Page, query: Query, hints?: RankHints): string | undefined =>
  rank(page, query, hints)[0]?.element.ref;

it('prefers the whole name over a longer one and over text', () => {
  const page = samplePage(
    { role: 'text', name: 'Settings' },
    { role: 'link', name: 'Account settings and privacy' },
    { role: 'link', name: 'Settings' },
  );
  expect(first(page, click({ words: 'settings' }))).toBe('e3');
});

it('keeps text leaves in the list, after the control around them', () => {
  const page = samplePage({ role: 'button', name: 'Send' }, { role: 'text', name: 'Send', inside: 'e1' });
  expect(rank(page, click({ words: 'Send' })).map((r) => r.element.ref)).toEqual(['e1', 'e2']);
});

it('finds a control by the visible text inside it when its name says more', () => {
  const page = samplePage(
    { role: 'button', name: 'Delete card ending 42' },
    { role: 'text', name: 'Delete', inside: 'e1' },
    { role: 'button', name: 'Edit card ending 42' },
    { role: 'text', name: 'Edit', inside: 'e3' },
  );
  expect(first(page, click({ words: 'edit' }))).toBe('e3');
});

it('knows other names for the same thing', () => {
  const page = samplePage(
    { role: 'link', name: 'About us' },
    { role: 'link', name: 'Sign in' },
    { role: 'link', name: 'Blog' },
  );
  expect(first(page, click({ words: 'log in' }))).toBe('e2');
});

it('takes a slip of the finger', () => {
  const page = samplePage({ role: 'link', name: 'Billing' }, { role: 'link', name: 'Notifications' });
  expect(first(page, click({ words: 'notifcations' }))).toBe('e2');
});

it('types into fields, not into their labels or same-named buttons', () => {
  const page = samplePage(
    { role: 'text', name: 'Email' },
    { role: 'textbox', name: '', near: 'Email', editable: true },
    { role: 'button', name: 'Email' },
  );
  expect(first(page, click({ words: 'email' }, 'type'))).toBe('e2');
  expect(first(page, click({ words: 'email' }))).toBe('e3');
});

it('uses the kind of field for a value without a description', () => {
  const page = samplePage(
    { role: 'searchbox', name: '', editable: true, inputType: 'search' },
    { role: 'textbox', name: '', editable: true, inputType: 'text' },
    { role: 'textbox', name: '', editable: true, inputType: 'email' },
  );
  expect(first(page, { ...emptyQuery('type'), values: ['ada@example.org'] })).toBe('e3');
  expect(first(page, { ...emptyQuery('type'), values: ['hello'] })).toBe('e2');
});

it('matches quoted names to the letter', () => {
  const page = samplePage(
    { role: 'link', name: 'in' },
    { role: 'link', name: 'In' },
    { role: 'link', name: 'Instead' },
  );
  expect(first(page, click({ words: 'In', exact: true }))).toBe('e2');
});

it('lets the role word decide between equals', () => {
  const page = samplePage(
    { role: 'link', name: 'Search' },
    { role: 'button', name: 'Search' },
    { role: 'searchbox', name: 'Search' },
  );
  expect(first(page, click({ words: 'search', role: 'button' }))).toBe('e2');
  expect(first(page, click({ words: 'search', role: 'link' }))).toBe('e1');
});

it('reads icon names and addresses', () => {
  const page = samplePage(
    { role: 'button', name: '', hints: 'icon bell', box: [20, 20, 24, 24] },
    { role: 'button', name: '', hints: 'icon gear', box: [60, 20, 24, 24] },
    { role: 'link', name: 'here', href: 'https://shop.example.org/returns' },
  );
  expect(first(page, click({ words: 'gear', role: 'icon' }))).toBe('e2');
  expect(first(page, click({ words: 'returns', role: 'link' }))).toBe('e3');
});

it('knows what a picture stands for', () => {
  const page = samplePage(
    { role: 'button', name: 'Inbox', box: [20, 20, 24, 24] },
    { role: 'button', name: 'Help', box: [60, 20, 24, 24] },
    { role: 'button', name: '', hints: 'fa fa envelope', box: [100, 20, 24, 24] },
  );
  expect(first(page, click({ words: 'question mark', role: 'icon' }))).toBe('e2');
  expect(first(page, click({ words: 'letter', role: 'icon' }))).toBe('e3');
  expect(first(page, click({ words: 'email' }))).toBe('e3');
});

it('breaks ties by what was used before', () => {
  const form = { name: 'Sign in', method: 'post' as const, submits: false, search: false, secret: false };
  const page = samplePage(
    { role: 'button', name: 'Continue' },
    { role: 'textbox', name: 'Name', editable: true, form },
    { role: 'button', name: 'Continue', form },
    { role: 'button', name: 'Page settings' },
    { role: 'button', name: 'Site settings' },
  );
  expect(first(page, click({ words: 'continue' }))).toBe('e1');
  expect(first(page, click({ words: 'continue' }), { recent: ['Name'] })).toBe('e3');
  expect(first(page, click({ words: 'settings' }))).toBe('e4');
  expect(first(page, click({ words: 'settings' }), { habits: new Map([['Site settings', 2]]) })).toBe('e5');
});

it('takes the small one for the icon', () => {
  const page = samplePage(
    { role: 'link', name: 'Ann', box: [1150, 10, 48, 48] },
    { role: 'button', name: 'Options', box: [1200, 20, 24, 24] },
  );
  const place: Target['place'] = [{ relation: 'corner', words: 'top right' }];
  expect(first(page, click({ words: 'chevron', role: 'icon', place }))).toBe('e2');
});

it('prefers the button that sends the form to a link of the same name', () => {
  const form = { name: '', method: 'post' as const, submits: true, search: false, secret: true };
  const page = samplePage({ role: 'button', name: 'Sign in' }, { role: 'button', name: 'Sign in', form });
  expect(first(page, click({ words: 'sign in' }))).toBe('e2');
});

it('guesses the button that agrees when none says the word', () => {
  const page = samplePage(
    { role: 'link', name: 'Learn more', dialog: 'Remove this card?' },
    { role: 'button', name: 'Cancel', dialog: 'Remove this card?' },
    { role: 'button', name: 'Remove', dialog: 'Remove this card?' },
  );
  expect(first(page, click({ words: 'OK' }))).toBe('e3');
});

it('finds the button that sends a form by what it does and says', () => {
  const form = { name: 'Account', method: 'post' as const, submits: true, search: false, secret: true };
  const page = samplePage(
    { role: 'button', name: 'Search', form: { ...form, name: '', search: true, secret: false } },
    { role: 'button', name: 'Close', box: [20, 60, 300, 60] },
    {
      role: 'button',
      name: 'Sign up with Example',
      form: { ...form, submits: false },
      box: [20, 130, 300, 60],
    },
    { role: 'button', name: 'Sign up', form },
  );
  expect(first(page, click({ words: 'submit', role: 'button' }, 'submit'))).toBe('e4');
});

it('does not take a name that shares a word and means another thing', () => {
  const page = samplePage(
    { role: 'link', name: 'Sign in' },
    { role: 'button', name: 'Create account' },
    { role: 'link', name: 'Imprint' },
  );
  expect(first(page, click({ words: 'sign up' }))).toBe('e2');
});

it('types nothing but a password into a password field', () => {
  const page = samplePage(
    { role: 'textbox', name: '', editable: true, inputType: 'password', secret: 'password' },
    { role: 'textbox', name: '', editable: true, inputType: 'text' },
  );
  expect(first(page, click({ words: 'nickname' }, 'type'))).toBe('e2');
  expect(first(page, click({ words: 'password' }, 'type'))).toBe('e1');
});

it('reads what is asked for in the words around a choice', () => {
  const page = samplePage(
    { role: 'button', name: 'Help' },
    { role: 'button', name: 'Brand awareness', heading: 'Choose an objective' },
  );
  expect(first(page, { ...emptyQuery('select'), words: 'goal', values: ['goal'] })).toBe('e2');
});

it('ranks by another table when given one', () => {
  const page = samplePage({ role: 'button', name: 'Save' }, { role: 'link', name: 'Imprint' });
  const flat = Object.fromEntries(Object.keys(weights).map((name) => [name, 0])) as typeof weights;
  expect(rank(page, click({ words: 'imprint' }), { table: flat })[0]?.element.ref).toBe('e1');
});

it('tells items apart by their text', () => {
  const page = samplePage(
    { role: 'button', name: 'Add to cart', item: { index: 1, of: 2, text: 'Red scarf 12 € Add to cart' } },
    { role: 'button', name: 'Add to cart', item: { index: 2, of: 2, text: 'Blue shirt 30 € Add to cart' } },
  );
  const target: Target = { words: 'Add to cart', place: [{ relation: 'of', words: 'blue shirt' }] };
  expect(first(page, click(target))).toBe('e2');
});

it('chooses the list that offers the value', () => {
  const page = samplePage(
    { role: 'combobox', name: 'Size', options: [{ label: 'S' }, { label: 'M' }] },
    { role: 'combobox', name: 'Country', options: [{ label: 'Chad' }, { label: 'Peru' }] },
  );
  expect(first(page, { ...emptyQuery('select'), values: ['Peru'] })).toBe('e2');
});

it('puts an open dialog before the page behind it', () => {
  const page = samplePage(
    { role: 'button', name: 'Close' },
    { role: 'button', name: 'Close', dialog: 'Cookies' },
  );
  expect(first(page, click({ words: 'close' }))).toBe('e2');
});

it('lets memory break ties and says which memory did', () => {
  const page = samplePage({ role: 'radio', name: 'Aisle seat' }, { role: 'radio', name: 'Window seat' });
  const memory = [{ memoryId: 'm1', wants: ['window'], avoids: [] }];
  const best = rank(page, click({ words: 'seat' }, 'select'), { memory })[0];
  expect(best?.element.ref).toBe('e2');
  expect(best?.memoryIds).toEqual(['m1']);
  expect(first(page, click({ words: 'aisle seat' }, 'select'), { memory })).toBe('e1');
});

it('copes with big pages', () => {
  const samples = Array.from({ length: 4000 }, (_, i) => ({
    role: i % 3 ? 'link' : 'text',
    name: `Entry number ${i} of the long list`,
    hints: `row cell link ${i % 50}`,
    item: { index: i + 1, of: 4000, text: `Entry number ${i} with more words beside it` },
  }));
  const page = samplePage(...samples);
  const query = click({ words: 'entry number 1234', place: [{ relation: 'near', words: 'number 1233' }] });
  expect(first(page, query)).toBeDefined();
});
