import { expect, line, test } from './fixture';
import type { PageElement } from '../../src/flow';

/** What a page says → controls as lines. */
const controls: [what: string, html: string, fields: (keyof PageElement)[], lines: string[]][] = [
  ['a button is named by its text', '<button>Save</button>', [], ['button "Save"']],
  [
    'words of parts are joined as they look',
    '<button><span>Add</span> <b>to</b><i> cart</i><br>now</button>',
    [],
    ['button "Add to cart now"'],
  ],
  ['aria-label wins over text', '<button aria-label="Close">×</button>', [], ['button "Close"']],
  [
    'aria-labelledby wins over all',
    '<b id=a>Sort</b><b id=c>by</b><button aria-label=X aria-labelledby="a c">Y</button>',
    [],
    ['button "Sort by"'],
  ],
  ['a label names its field', '<label>Name <input></label>', [], ['textbox "Name"']],
  ['a label by for, after the field', '<input id=x><label for=x>Name</label>', [], ['textbox "Name"']],
  [
    'a link needs an address',
    '<a href="/x">Go</a><a>no</a>',
    ['href'],
    ['link "Go" href="http://site.test/x"'],
  ],
  ['pictures name buttons', '<button><img alt="Cart" src="x.png"></button>', [], ['button "Cart"']],
  [
    'svg titles name buttons',
    '<button><svg width=16 height=16><title>Menu</title></svg></button>',
    [],
    ['button "Menu"'],
  ],
  [
    'icons give hints',
    '<button class="btn-primary" style="background:#fff"><i class="fa fa-trash"></i></button>',
    ['hints'],
    ['button "" hints="btn primary fa trash white"'],
  ],
  [
    'submit inputs',
    '<input type=submit><input type=button value=Go>',
    [],
    ['button "Submit"', 'button "Go"'],
  ],
  [
    'placeholder as the last resort',
    '<input placeholder="Search here">',
    ['placeholder'],
    ['textbox "Search here" placeholder="Search here"'],
  ],
  ['hidden inputs are none', '<input type=hidden value=1>', [], []],
  [
    'states',
    '<input type=checkbox checked aria-label=A><button aria-expanded=false disabled>B</button>',
    ['checked', 'expanded', 'disabled'],
    ['checkbox "A" checked=true', 'button "B" expanded=false disabled=true'],
  ],
  [
    'required, readonly, editable',
    '<input required aria-label=A><textarea readonly aria-label=B></textarea>',
    ['required', 'readonly', 'editable'],
    ['textbox "A" required=true editable=true', 'textbox "B" readonly=true'],
  ],
  [
    'options of a list',
    '<select aria-label=C><option>Red<option selected>Blue<option disabled>Green</select>',
    ['value', 'options'],
    [
      'combobox "C" value="Blue" options=[{"label":"Red"},{"label":"Blue","selected":true},{"label":"Green","disabled":true}]',
    ],
  ],
  [
    'a button that opens options is a list with a value, where something else names it',
    '<b id=a>City</b><button id=b aria-haspopup=listbox aria-labelledby="b a"><i>Rome</i></button><button aria-haspopup=listbox>Sort</button>',
    ['value'],
    ['combobox "City" value="Rome"', 'button "Sort"'],
  ],
  [
    'a field that opens options is a list',
    '<input readonly aria-haspopup=listbox aria-label=C>',
    ['readonly'],
    ['combobox "C" readonly=true'],
  ],
  [
    'a field of a list, of a few pixels, beside the choice that is shown',
    '<div style="display:grid;width:200px"><span>Rome</span><input role=combobox aria-label=C style="width:2px;padding:0;border:0"></div>',
    ['value'],
    ['combobox "C" value="Rome"'],
  ],
  [
    'fields cut away or see-through within what is drawn for them',
    '<div style="width:200px"><span>Rome</span><div style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)"><input role=combobox aria-label=C></div></div><div style="width:200px;cursor:pointer">Oslo<div style="opacity:0"><input role=combobox aria-label=D></div></div><div style="width:20px;height:20px;background:blue"><div style="width:1px;height:1px;overflow:hidden;clip-path:inset(50%)"><input type=range aria-label=S></div></div>',
    ['value', 'editable', 'box'],
    [
      'combobox "C" value="Rome" box=[8,8,200,18]',
      'combobox "D" value="Oslo" box=[8,26,200,39]',
      'slider "S" value="50" box=[8,65,20,20]',
    ],
  ],
  [
    'a nameless list around a named one is the same list',
    '<div role=combobox aria-haspopup=listbox>Rome<input role=combobox aria-label=C></div>',
    [],
    ['combobox "C"'],
  ],
  [
    'a datalist',
    '<input list=d aria-label=C><datalist id=d><option>One<option>Two</datalist>',
    ['options'],
    ['combobox "C" options=[{"label":"One"},{"label":"Two"}]'],
  ],
  [
    'the hand cursor begins a control',
    '<div style="cursor:pointer">Open <span>this</span></div>',
    [],
    ['generic "Open this"'],
  ],
  ['but not inside a button', '<button><span style="cursor:pointer">Go</span></button>', [], ['button "Go"']],
  [
    'tabindex, onclick, draggable',
    '<div tabindex=0>A</div><div onclick="">B</div><p draggable=true>C</p><p tabindex=-1>D</p>',
    [],
    ['generic "A"', 'generic "B"', 'generic "C"'],
  ],
  [
    'editable regions',
    '<div contenteditable aria-label=Note>old words</div>',
    ['value', 'editable'],
    ['textbox "Note" value="old words" editable=true'],
  ],
  [
    'disclosures',
    '<details><summary>More</summary><button>inside</button></details>',
    ['expanded'],
    ['button "More" expanded=false'],
  ],
  [
    'roles',
    '<div role=switch aria-checked=true>Wi-Fi</div><div role=tab aria-selected=false>One</div>',
    ['checked', 'selected'],
    ['switch "Wi-Fi" checked=true', 'tab "One" selected=false'],
  ],
  [
    'open shadow roots and slots',
    '<x-box><button>Light</button></x-box><script>const r=document.querySelector("x-box").attachShadow({mode:"open"});r.innerHTML="<button>Dark</button><slot></slot>"</script>',
    [],
    ['button "Dark"', 'button "Light"'],
  ],
  [
    'shapes of a drawing',
    '<svg width=100 height=100><rect width=20 height=20 fill=red /><circle cx=50 cy=50 r=10 fill="#00f"><title>Sun</title></circle><text x=10 y=90>Key</text></svg>',
    ['hints'],
    [
      'graphics-symbol "" hints="rectangle rect red"',
      'graphics-symbol "Sun" hints="circle blue"',
      'text "Key" hints="letter black"',
    ],
  ],
  [
    'small and large shapes',
    '<svg width=100 height=100><circle cx=20 cy=20 r=5 fill=red /><circle cx=60 cy=60 r=15 fill=red /></svg>',
    ['hints'],
    ['graphics-symbol "" hints="small circle red"', 'graphics-symbol "" hints="large circle red"'],
  ],
  [
    'coloured blocks',
    '<div style="width:20px;height:20px;background:navy"></div>',
    ['hints'],
    ['graphics-symbol "" hints="navy blue"'],
  ],
];

for (const [what, html, fields, lines] of controls)
  test(what, async ({ open }) => {
    const { elements } = await (await open(html)).observe();
    expect(elements.filter(({ kind }) => kind === 'control').map((el) => line(el, fields))).toEqual(lines);
  });

test('a password has no value and is marked', async ({ open }) => {
  const { elements } = await (
    await open(
      '<input type=password value=s3cret aria-label=P><input autocomplete=cc-number value=4111 aria-label=C>',
    )
  ).observe();
  expect(elements.map((el) => line(el, ['secret', 'value']))).toEqual([
    'textbox "P" secret="password"',
    'textbox "C" secret="card"',
  ]);
});

test('a wrapper with the hand cursor gives way to the control in it', async ({ open }) => {
  const { elements } = await (
    await open(
      '<ul><li style="cursor:pointer"><a href=/a>One</a></li></ul><div role=tab><a href=#t tabindex=-1>Two</a></div>',
    )
  ).observe();
  expect(elements.map((el) => `${el.kind} ${line(el)}`)).toEqual([
    'control link "One"',
    'control tab "Two"',
    'text text "Two"',
  ]);
});

test('overlays come first', async ({ open }) => {
  const { elements } = await (
    await open('<button>A</button><dialog open><button>B</button></dialog>')
  ).observe();
  expect(elements.map((el) => el.name)).toEqual(['B', 'A']);
});

test('text leaves carry their words, whole, and the control around them', async ({ open }) => {
  const stage = await open('<p>Pay <b>now</b> or <a href=/l>later</a>.</p>');
  const { elements } = await stage.observe();
  expect(elements.map((el) => `${el.kind} ${line(el)}`)).toEqual([
    'text text "Pay now or later."',
    'text text "now"',
    'control link "later"',
  ]);
});

test('a name keeps its ref, a new name gets a new one', async ({ open }) => {
  const stage = await open('<button>Follow</button>');
  const first = await stage.find('Follow');
  expect((await stage.find('Follow')).ref).toBe(first.ref);
  await stage.page.evaluate(`document.querySelector('button').textContent = 'Following'`);
  const now = await stage.find('Following');
  expect(now.ref).not.toBe(first.ref);
  expect(now.signature).not.toBe(first.signature);
});

test('what lies under something else is told', async ({ open }) => {
  const stage = await open(
    '<button>x</button><div style="position:fixed;inset:0;background:#fff">over</div>',
  );
  expect(await stage.find('x')).toMatchObject({ covered: true });
});

test('locate gives paths that find the element, through shadow roots', async ({ open }) => {
  const stage = await open(
    '<p>a</p><x-box></x-box><script>document.querySelector("x-box").attachShadow({mode:"open"}).innerHTML="<p>b</p><button>Dark</button>"</script>',
  );
  const { ref } = await stage.find('Dark');
  const [place] = await stage.page.evaluate((ref) => handlers.locate({ refs: [ref, 'e999'] }), ref);
  expect(place?.path).toBe('html > body > x-box:nth-child(2) >>> button:nth-child(2)');
});
