import { describe, expect, it } from 'vitest';
import type { Action, PageElement, PageForm } from '../flow';
import { gate } from './gate';
import { totalShown } from './total';

const element = (role: string, name: string, more: Partial<PageElement> = {}): PageElement => ({
  ref: 'e1',
  kind: 'control',
  role,
  tag: role === 'link' ? 'a' : role,
  name,
  box: [0, 0, 80, 20],
  signature: 's',
  ...more,
});
const form = (more: Partial<PageForm>): PageForm => ({
  name: '',
  method: 'post',
  submits: true,
  search: false,
  secret: false,
  ...more,
});
const click: Action = { kind: 'click', ref: 'e1' };
const judge = (action: Action, e: PageElement | null, words = '', target = '') =>
  gate({ action, element: e, pageUrl: 'https://shop.test/cart', words, target });

const classes: [string, Action, PageElement | null, string, string][] = [
  ['scrolling', { kind: 'scroll', ref: null, to: 'down' }, null, '', 'K0 allow'],
  ['typing text', { kind: 'textinput', ref: 'e1', text: 'x' }, element('textbox', 'Name'), '', 'K1 allow'],
  [
    'typing a password',
    { kind: 'textinput', ref: 'e1', text: 'x' },
    element('textbox', 'Password', { secret: 'password' }),
    '',
    'K6 refuse',
  ],
  [
    'copying a card number',
    { kind: 'copy', ref: 'e1' },
    element('textbox', 'Card', { secret: 'card' }),
    '',
    'K6 refuse',
  ],
  [
    'pasting a code',
    { kind: 'paste', ref: 'e1', text: '1' },
    element('textbox', 'Code', { secret: 'code' }),
    '',
    'K6 refuse',
  ],
  [
    'clicking into a password field',
    { kind: 'focus', ref: 'e1' },
    element('textbox', 'Password', { secret: 'password' }),
    '',
    'K1 allow',
  ],
  ['picking a file', click, element('button', 'Photo', { inputType: 'file' }), 'click photo', 'K6 refuse'],
  ['a tab', click, element('tab', 'Reviews'), '', 'K1 allow'],
  ['an option called order', click, element('option', 'Order date'), '', 'K1 allow'],
  ['a link', click, element('link', 'Blue shirt', { href: 'https://shop.test/1' }), '', 'K2 allow'],
  [
    'a link to a router',
    click,
    element('link', 'Blue shirt', { href: 'http://192.168.0.1/reboot' }),
    'click blue shirt',
    'K6 refuse',
  ],
  [
    'a link that says delete',
    click,
    element('link', 'Delete account', { href: 'https://shop.test/x' }),
    '',
    'K5 ask',
  ],
  [
    'an article on deleting',
    click,
    element('link', 'How we decided to delete nothing at all in ten years', { href: 'https://shop.test/x' }),
    '',
    'K2 allow',
  ],
  ['a script link nobody named', click, element('link', 'Go', { href: 'javascript:go()' }), '', 'K3 ask'],
  [
    'a search form',
    click,
    element('button', 'Search', { form: form({ method: 'get', search: true }) }),
    '',
    'K2 allow',
  ],
  [
    'Apply on a form that filters',
    click,
    element('button', 'Apply', { form: form({ method: 'get', name: 'Filter results' }) }),
    '',
    'K2 allow',
  ],
  [
    'Apply on a form that says nothing of filters',
    click,
    element('button', 'Apply', { form: form({ method: 'get', name: 'Senior gardener' }) }),
    '',
    'K3 ask',
  ],
  [
    'Apply on a filter that is posted',
    click,
    element('button', 'Apply', { form: form({ name: 'Filter' }) }),
    '',
    'K3 ask',
  ],
  ['a post form', click, element('button', 'OK', { form: form({}) }), 'click ok', 'K3 ask'],
  [
    'Enter in a post form',
    { kind: 'key', ref: null, key: 'Enter' },
    element('textbox', 'Name', { form: form({ submits: false }) }),
    '',
    'K3 ask',
  ],
  ['Enter nobody knows', { kind: 'key', ref: null, key: 'Enter' }, null, '', 'K3 ask'],
  ['Escape', { kind: 'key', ref: null, key: 'Escape' }, null, '', 'K1 allow'],
  [
    'a login form',
    click,
    element('button', 'Go', { form: form({ method: 'get', secret: true }) }),
    '',
    'K3 ask',
  ],
  ['a button the person named', click, element('button', 'Show more'), 'click show more', 'K1 allow'],
  ['a button nobody named', click, element('button', 'Show more'), 'click the second button', 'K3 ask'],
  ['a menu button', click, element('button', 'Sort', { haspopup: true }), '', 'K1 allow'],
  ['a menu button that says delete', click, element('button', 'Delete', { haspopup: true }), '', 'K5 ask'],
  [
    'an icon that deletes',
    click,
    element('generic', '', { hints: 'row action icon svg fa trash right side button of the list' }),
    'click the trash icon',
    'K5 ask',
  ],
  [
    'placing an order',
    click,
    element('button', 'Place order', { form: form({}) }),
    'click place order',
    'K4 ask',
  ],
  [
    'paying in German',
    click,
    element('button', 'Kostenpflichtig bestellen'),
    'klick kostenpflichtig bestellen',
    'K4 ask',
  ],
  ['sending', click, element('button', 'Send'), 'click send', 'K3 ask'],
  ['removing a token', click, element('button', 'Revoke token'), 'click revoke token', 'K5 ask'],
  ['opening a page', { kind: 'load', url: 'https://other.test/' }, null, 'go to other.test', 'K2 allow'],
  [
    'opening a script',
    { kind: 'load', url: 'javascript:alert(1)' },
    null,
    'go to javascript:alert(1)',
    'K6 refuse',
  ],
  [
    'a private address the person typed',
    { kind: 'load', url: 'http://localhost:8080/' },
    null,
    'go to localhost:8080',
    'K2 allow',
  ],
  [
    'a private address they did not type',
    { kind: 'load', url: 'http://10.0.0.1/' },
    null,
    'open the printer',
    'K6 refuse',
  ],
];

describe('gate', () => {
  it.each(classes)('%s', (_name, action, e, words, expected) => {
    const verdict = judge(action, e, words);
    expect(`${verdict.class} ${verdict.decision}`).toBe(expected);
  });

  it('takes a description in the element’s own words as naming it', () => {
    expect(
      judge(click, element('button', 'Show all 24 reviews'), 'click the reviews button', 'reviews').class,
    ).toBe('K1');
    expect(
      judge(click, element('generic', '', { hints: 'icon star' }), 'click the star icon', 'star').class,
    ).toBe('K1');
  });

  it('never lets a caption lower a class', () => {
    const harmless = element('button', 'Just looking, nothing is sent', { form: form({}) });
    expect(judge(click, harmless, '').class).toBe('K3');
  });

  it('words the question from the action, with the host, the form and the total', () => {
    const pay = element('button', 'Place order', { form: form({ name: 'Checkout' }) });
    const verdict = gate(
      { action: click, element: pay, pageUrl: 'https://shop.test/cart', words: '', target: '' },
      '€ 40.00',
    );
    expect(verdict.text).toBe(
      'Click “Place order” on shop.test? This may order or pay for something. It belongs to the form “Checkout”. The page shows a total of € 40.00.',
    );
  });

  it('says a doubled name once', () => {
    const card = element('link', 'Blue shirt Blue shirt', { href: 'https://shop.test/1' });
    expect(judge(click, card).text).toBe('Open “Blue shirt”');
  });

  it('cleans and cuts the page’s words', () => {
    const trick = element('button', `Cancel\u202E\u200B\n${'x'.repeat(200)}`, { form: form({}) });
    const { text } = judge(click, trick);
    expect(text).not.toMatch(/[\u202E\u200B\n]/);
    expect(text.length).toBeLessThan(200);
  });
});

describe('totalShown', () => {
  const text = (name: string, near?: string) =>
    element('text', name, { kind: 'text', ...(near === undefined ? {} : { near }) });
  const page = (...elements: PageElement[]) => ({
    url: '',
    title: '',
    lang: '',
    docId: '',
    viewport: [1, 1] as [number, number],
    elements,
  });
  it('finds the amount in the next cell and not the subtotal', () => {
    expect(totalShown(page(text('Subtotal'), text('$35.00'), text('Total'), text('$40.00')))).toBe('$40.00');
    expect(totalShown(page(text('Total: 12,50 €')))).toBe('12,50 €');
    expect(totalShown(page(text('No sums here')))).toBeNull();
  });
});
