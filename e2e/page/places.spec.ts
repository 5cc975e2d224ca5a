import { expect, test } from './fixture';
import type { PageElement } from '../../src/flow';

/** Where a thing stands. */
const places: [what: string, html: string, name: string, expected: Partial<PageElement>][] = [
  [
    'a heading cell',
    '<table><tr><td>Email</td><td><input aria-label=x></td></tr></table>',
    'x',
    { near: 'Email' },
  ],
  ['a paragraph before', '<p>Email</p><input aria-label=x>', 'x', { near: 'Email' }],
  [
    'the words after a radio button',
    '<p>Size</p><input type=radio aria-label=x> Large <input type=radio> Small',
    'x',
    { near: 'Large' },
  ],
  [
    'the column of a table',
    '<table><tr><th>Item<th>Amount</tr><tr><td></td><td><input aria-label=x></td></tr></table>',
    'x',
    { near: 'Amount' },
  ],
  [
    'the heading before',
    '<h2>Billing</h2><div><p>words</p><button>x</button></div>',
    'x',
    { heading: 'Billing' },
  ],
  [
    'not the heading of another article',
    '<article><h2>One</h2></article><article><h2>Two</h2><button>x</button></article>',
    'x',
    { heading: 'Two' },
  ],
  ['a landmark', '<nav aria-label=Main><a href=/a>x</a></nav>', 'x', { landmark: 'navigation Main' }],
  [
    'a group',
    '<fieldset><legend>Shipping</legend><input type=radio aria-label=x></fieldset>',
    'x',
    { group: 'Shipping' },
  ],
  ['a dialog', '<div role=dialog><h2>Cart</h2><button>x</button></div>', 'x', { dialog: 'Cart' }],
  [
    'a fixed layer over the page',
    '<div style="position:fixed;inset:0;z-index:9;background:#fff"><h1>Cookies</h1><button>x</button></div>',
    'x',
    { dialog: 'Cookies' },
  ],
  [
    'a list item',
    '<ul><li>One</li><li>Two <button>x</button></li></ul>',
    'x',
    { item: { index: 2, of: 2, text: 'Two x' } },
  ],
  [
    'a table row, headings aside',
    '<table><tr><th>Item</tr><tr><td>Shirt</td></tr><tr><td>Hat <button>x</button></td></tr></table>',
    'x',
    { item: { index: 2, of: 2, text: 'Hat x' } },
  ],
  [
    'a card of three',
    '<div class="card">A</div><div class="card on">B <button>x</button></div><div class=card>C</div>',
    'x',
    { item: { index: 2, of: 3, text: 'B x' } },
  ],
  [
    'a search form',
    '<form role=search method=get><input type=search aria-label=x></form>',
    'x',
    { form: { name: '', method: 'get', submits: false, search: true, secret: false } },
  ],
  [
    'a form with a password',
    '<form name=login method=post><input type=password><button>x</button></form>',
    'x',
    { form: { name: 'login', method: 'post', submits: true, search: false, secret: true } },
  ],
  ['text inside a control', '<a href=/a><b>x</b></a>', 'x', { role: 'link' }],
  [
    'a box behind its label',
    '<label style="padding:9px"><input type=checkbox style="position:absolute;opacity:0;width:1px;height:1px">x</label>',
    'x',
    { role: 'checkbox', checked: false },
  ],
  [
    'a box not shown at all',
    '<input type=checkbox id=c style="display:none"><label for=c>x</label>',
    'x',
    { role: 'checkbox' },
  ],
  [
    'out of the screen, not out of reach',
    '<div style="height:3000px"></div><button style="width:50px">x</button>',
    'x',
    { box: [8, 3008, 50, 21] },
  ],
];

/** Rows of icons, with what stands beside each of them. */
const ICON = '<i style="display:inline-block;width:16px;height:16px;background:teal"></i>';
const BUTTON = '<button><svg width=9 height=9></svg></button>';
const rows: [what: string, html: string, beside: (string | undefined)[]][] = [
  ['each followed by its caption', `<p>Mail</p><div>${ICON}reply ${ICON}forward</div>`, ['reply', 'forward']],
  [
    'each with its caption in a box',
    `<p>Mail</p><span>${ICON}<b>reply</b></span><span>${ICON}<b>forward</b></span>`,
    ['reply', 'forward'],
  ],
  ['each after its caption', `<div>reply ${ICON} forward ${ICON}</div>`, ['reply', 'forward']],
  [
    'buttons, the last without a caption',
    `<div>${BUTTON}reply ${BUTTON}forward ${BUTTON}</div>`,
    ['reply', 'forward', undefined],
  ],
  ['before a long text', `<p>Mail</p><div>${ICON}${'words that go on and on '.repeat(4)}</div>`, ['Mail']],
  ['between a box and its words', `<div><input type=checkbox>${ICON} Teal</div>`, ['Teal', undefined]],
];

for (const [what, html, beside] of rows)
  test(`beside icons: ${what}`, async ({ open }) => {
    const { elements } = await (await open(html)).observe();
    expect(elements.filter(({ kind }) => kind === 'control').map(({ near }) => near)).toEqual(beside);
  });

for (const [what, html, name, expected] of places)
  test(`place: ${what}`, async ({ open }) => {
    const found = await (await open(html)).find(name);
    expect(found).toMatchObject(expected);
  });
