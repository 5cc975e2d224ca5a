import { expect, test } from './fixture';

/** Pages that are badly built or mean harm: the content script answers all the same. */
const CLOBBERED = [
  'firstChild',
  'nextSibling',
  'parentNode',
  'id',
  'className',
  'tagName',
  'localName',
  'getAttribute',
  'hasAttribute',
  'matches',
  'childNodes',
  'children',
  'shadowRoot',
  'nodeType',
  'method',
  'contains',
  'getRootNode',
  'isConnected',
  'getBoundingClientRect',
  'textContent',
  'form',
  'elements',
  'requestSubmit',
  'closest',
  'querySelectorAll',
  'getClientRects',
  'checkVisibility',
  'dispatchEvent',
  'childElementCount',
  'style',
  'scrollIntoView',
];

const pages: Record<string, string> = {
  'a form whose fields hide its properties': `<form>${CLOBBERED.map((name) => `<input name=${name} aria-label="${name}">`).join('')}<button type=button>ok</button></form>`,
  'images that hide the properties of the document': `${['body', 'documentElement', 'title', 'getElementById', 'activeElement', 'elementFromPoint', 'createRange'].map((name) => `<img name=${name}><form name=${name}></form>`).join('')}<button>ok</button>`,
  'everything unset': '<style>*{all:unset}</style><button>ok</button>',
  'everything important':
    '<style>*{position:fixed!important;z-index:99!important}</style><button>ok</button>',
  'cyclic labels':
    '<b id=a aria-labelledby=b>x</b><b id=b aria-labelledby=a>y</b><button aria-labelledby="a b">ok</button><button>ok</button>',
  'odd values':
    '<input type=checkbox aria-checked=undefined><select></select><svg><use href="#x"/></svg><table><td colspan=-1><input></table><button>ok</button>',
};

for (const [what, html] of Object.entries(pages))
  test(`hostile: ${what}`, async ({ open }) => {
    const stage = await open(html);
    const page = await stage.observe();
    expect(page.elements.map(({ name }) => name)).toContain('ok');
    await stage.read();
    const { found } = await stage.page.evaluate(
      (ref) => handlers.highlight({ marks: [{ ref }] }),
      page.elements[0]?.ref ?? '',
    );
    expect(found).toBe(1);
    expect(await stage.act('click', 'ok')).toHaveProperty('status');
  });

/** Big pages, and how many elements are seen of each at least; how long that takes, the observe exam measures. */
const big: [what: string, make: string, least: number][] = [
  [
    '2,000 deep',
    `let at = document.body; for (let i = 0; i < 2000; i++) at = at.appendChild(document.createElement('div')); at.innerHTML = '<button>ok</button> words'`,
    2,
  ],
  [
    'a table of 10,000 rows',
    `document.body.innerHTML = '<table>' + '<tr><td>Name<td><button>ok</button></tr>'.repeat(10000) + '</table>'`,
    4000,
  ],
  [
    'a list of 5,000 options',
    `document.body.innerHTML = '<select>' + '<option>Thing</option>'.repeat(5000) + '</select><button>ok</button>'`,
    2,
  ],
  [
    '1,000 nested shadow roots',
    `let at = document.body; for (let i = 0; i < 1000; i++) at = at.appendChild(document.createElement('div')).attachShadow({ mode: 'open' }); at.innerHTML = '<button>ok</button>'`,
    1,
  ],
  [
    '100,000 nodes',
    `document.body.innerHTML = ('<section>' + '<p>Some <b>words</b></p>'.repeat(99) + '<button>ok</button></section>').repeat(500)`,
    4000,
  ],
  [
    '500 nested lists of cards',
    `let html = ''; for (let i = 0; i < 500; i++) html += '<div class=card><p>a</p><button>ok</button>'; document.body.innerHTML = html`,
    500,
  ],
];

for (const [what, make, least] of big)
  test(`big: ${what}`, async ({ open }) => {
    const stage = await open('<body></body>');
    await stage.page.evaluate(make);
    const seen = await stage.page.evaluate(() => {
      const { elements, truncated } = handlers.observe();
      return { count: elements.length, truncated };
    });
    // A machine too slow to see so much in time says so; most of a big page is seen all the same.
    expect(seen.count).toBeGreaterThanOrEqual(seen.truncated === true && least > 1000 ? least / 4 : least);
  });

test('a page that never stops changing does not hold up an act', async ({ open }) => {
  const stage = await open(`<button onclick="this.textContent='Done'">Go</button><p id=p></p><script>
    setInterval(() => { p.textContent = Math.random(); for (let i = 0; i < 50; i++) document.body.append(document.createElement('i')); }, 1)</script>`);
  const start = Date.now();
  expect(await stage.act('click', 'Go')).toHaveProperty('status');
  expect(Date.now() - start).toBeLessThan(4000);
});
