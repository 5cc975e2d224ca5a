import { expect, test, type Stage } from './fixture';

/** Logs the events that an element gets, as one line. */
const LOG = `<script>
  const log = [];
  const watch = (el, types) => types.split(' ').forEach((t) => el.addEventListener(t, (e) => log.push(e.key && t.startsWith('key') ? t + ':' + e.key : t)));
</script>`;

const said = (stage: Stage, expression: string): Promise<unknown> => stage.page.evaluate(expression);

test('a click goes through the whole order of events, once', async ({ open }) => {
  const stage = await open(`${LOG}<button onclick="this.textContent='Done'">Go</button><script>
    watch(document.querySelector('button'), 'pointerover pointerenter mouseover mouseenter pointermove mousemove pointerdown mousedown focus pointerup mouseup click')</script>`);
  expect(await stage.act('click', 'Go')).toMatchObject({ status: 'done' });
  expect(await said(stage, 'log.join(" ")')).toBe(
    'pointerover mouseover pointerenter mouseenter pointermove mousemove pointerdown mousedown focus pointerup mouseup click',
  );
});

/** Clicks: page, what is clicked → what the person is told. */
const clicks: [what: string, html: string, name: string, outcome: Record<string, unknown>][] = [
  [
    'a dialog that opens',
    `<button onclick="document.body.insertAdjacentHTML('beforeend','<div role=dialog aria-label=Cart>3 things</div>')">Add</button>`,
    'Add',
    { status: 'done', change: "dialog 'Cart' opened" },
  ],
  [
    'a dialog that was there',
    '<dialog id=d><h2>Sizes</h2></dialog><button onclick="d.showModal()">Sizes guide</button>',
    'Sizes guide',
    { change: "dialog 'Sizes' opened" },
  ],
  [
    'something added',
    `<button onclick="document.body.append(Object.assign(document.createElement('p'),{textContent:'Blue shirt'}))">Add</button>`,
    'Add',
    { change: "'Blue shirt' was added" },
  ],
  [
    'something removed',
    '<p id=p>Old news</p><button onclick="p.remove()">Clear</button>',
    'Clear',
    { change: "'Old news' was removed" },
  ],
  [
    'something opened',
    `<button aria-expanded=false onclick="this.setAttribute('aria-expanded',this.getAttribute('aria-expanded')!=='true')">Menu</button>`,
    'Menu',
    { status: 'done', change: "'Menu' opened" },
  ],
  [
    'a new address',
    `<button onclick="history.pushState(0,'','/next')">Next</button>`,
    'Next',
    { change: 'the page address changed' },
  ],
  [
    'nothing',
    '<button onmousedown="event.preventDefault()">Dead</button>',
    'Dead',
    { status: 'no-effect', change: 'no change' },
  ],
  ['a link', '<a href="/away">Away</a>', 'Away', { status: 'navigated' }],
  [
    'a link within the page',
    '<a href="#x">Down</a><div style="height:2000px"></div><p id=x>here</p>',
    'Down',
    { status: 'done', change: 'the page address changed' },
  ],
  [
    'a box',
    '<label><input type=checkbox> Gift</label>',
    'Gift',
    { status: 'done', change: "'Gift' is checked now" },
  ],
  [
    'a disclosure',
    '<details><summary>More</summary>words</details>',
    'More',
    { status: 'done', change: "'More' opened" },
  ],
  [
    'a wrong field in a form',
    '<form><input required aria-label=Name><button>Send</button></form>',
    'Send',
    { status: 'no-effect', change: 'the page says: Please fill out this field.' },
  ],
  ['a form that goes', '<form action="/sent"><button>Send</button></form>', 'Send', { status: 'navigated' }],
  [
    'switched off',
    '<button disabled>Pay</button>',
    'Pay',
    { code: 'no-effect', message: "'Pay' is switched off on the page right now." },
  ],
  [
    'covered',
    '<button>Pay</button><div style="position:fixed;inset:0;background:#fff">We value your privacy</div>',
    'Pay',
    {
      code: 'no-effect',
      message: "'Pay' is covered by 'We value your privacy'. Close that first, then say it again.",
    },
  ],
  [
    'out of view',
    '<div style="height:3000px"></div><button onclick="this.remove()">Far</button>',
    'Far',
    { status: 'done', change: "'Far' was removed" },
  ],
];

for (const [what, html, name, outcome] of clicks)
  test(`click: ${what}`, async ({ open }) => {
    const stage = await open(html);
    expect(await stage.act('click', name)).toMatchObject(outcome);
    if (outcome['status'] === 'navigated') await stage.page.waitForURL(/away|sent/);
  });

test('a target that changed, left or hid is refused, never replaced by another', async ({ open }) => {
  const stage = await open('<button>Save</button><button>Delete</button>');
  const save = await stage.find('Save');
  await said(stage, `document.querySelector('button').textContent = 'Delete all'`);
  expect(await stage.actOn('click', save)).toMatchObject({
    code: 'stale',
    message: expect.stringContaining("has become 'Delete all'"),
  });
  const remove = await stage.find('Delete');
  await said(stage, `document.querySelectorAll('button')[1].style.display = 'none'`);
  expect(await stage.actOn('click', remove)).toMatchObject({
    code: 'stale',
    message: expect.stringContaining('cannot be seen'),
  });
  await said(stage, `document.querySelectorAll('button')[1].remove()`);
  expect(await stage.actOn('click', remove)).toMatchObject({
    code: 'stale',
    message: expect.stringContaining('no longer on the page'),
  });
  expect(await stage.actOn('click', remove, {}, 'other')).toMatchObject({ code: 'page-gone' });
});

test('typing goes key by key, and setters put on the field do not see it', async ({ open }) => {
  const stage = await open(`${LOG}<input aria-label=Name value=Old><script>
    watch(document.querySelector('input'), 'keydown keypress beforeinput input keyup change')</script>`);
  expect(await stage.act('textinput', 'Name', { text: 'Al' })).toMatchObject({
    status: 'done',
    change: "value is now 'Al'",
  });
  expect(await said(stage, 'log.join(" ")')).toBe(
    'keydown:A keypress:A beforeinput input keyup:A keydown:l keypress:l beforeinput input keyup:l change',
  );
});

test('a field watched the way React watches it notices', async ({ open }) => {
  // React keeps the last value it knows on the instance and ignores input events that change nothing.
  const stage = await open(`<input aria-label=Name><script>
    const field = document.querySelector('input'); let known = '', told = [];
    const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    Object.defineProperty(field, 'value', { get() { return own.get.call(this) }, set(v) { known = v; own.set.call(this, v) } });
    field.addEventListener('input', () => { const now = own.get.call(field); if (now !== known) { known = now; told.push(now) } })</script>`);
  await stage.act('textinput', 'Name', { text: 'Ada' });
  expect(await said(stage, 'told.join()')).toBe('A,Ad,Ada');
});

/** Typing: field, text → value or refusal. */
const typed: [field: string, text: string, result: string | Record<string, unknown>][] = [
  ['<input aria-label=x value=old>', 'new', 'new'],
  ['<input aria-label=x value=old>', '', ''],
  ['<textarea aria-label=x></textarea>', 'two\nlines', 'two\nlines'],
  ['<input aria-label=x maxlength=3>', 'abcdef', 'abc'],
  ['<input aria-label=x type=date>', '20 October 2017', '2017-10-20'],
  ['<input aria-label=x type=date>', '10/20/2017', '2017-10-20'],
  ['<input aria-label=x type=time>', '7:55 PM', '19:55'],
  ['<input aria-label=x type=month>', 'October 2017', '2017-10'],
  ['<input aria-label=x type=number>', '1,200', '1200'],
  ['<input aria-label=x type=color>', 'red', '#ff0000'],
  [
    '<label>x <input></label>',
    'long words that are more than sixty characters, and so are put in at once',
    'long words that are more than sixty characters, and so are put in at once',
  ],
  ['<input aria-label=x type=date>', 'soon', { code: 'not-understood' }],
  ['<input aria-label=x type=password>', 'hunter2', { code: 'refused' }],
  ['<input aria-label=x autocomplete=cc-number>', '4111', { code: 'refused' }],
  ['<input aria-label=x name=otp>', '1234', { code: 'refused' }],
  ['<input aria-label=x readonly>', 'a', { code: 'no-effect' }],
  ['<p>x</p>', 'a', { code: 'no-effect' }],
  ['<input aria-label=x style="opacity:.4">', 'a', { code: 'stale' }],
];

for (const [field, text, result] of typed)
  test(`type ${JSON.stringify(text.slice(0, 20))} into ${field}`, async ({ open }) => {
    const stage = await open(field);
    const outcome = await stage.act('textinput', 'x', { text });
    if (typeof result === 'object') expect(outcome).toMatchObject(result);
    else expect(await said(stage, `document.querySelector('input,textarea').value`)).toBe(result);
    if (typeof result === 'object')
      expect(await said(stage, `document.querySelector('input')?.value ?? ''`)).toBe('');
  });

test('editable regions are typed into as the browser itself would', async ({ open }) => {
  const stage = await open(
    `${LOG}<div contenteditable aria-label=Note>old</div><script>watch(document.querySelector('div'), 'beforeinput input')</script>`,
  );
  expect(await stage.act('textinput', 'Note', { text: 'new words' })).toMatchObject({
    change: "value is now 'new words'",
  });
  expect(await said(stage, 'log.join(" ")')).toBe('beforeinput input');
});

/** Choosing: list, options → expression that tells, its value. */
const SELECT = '<select aria-label=x><option>Pick one<option value=r>Red<option>Dark blue</select>';
const chosen: [html: string, options: string[], tell: string, told: unknown][] = [
  [SELECT, ['red'], 'document.querySelector("select").value', 'r'],
  [SELECT, ['blue'], 'document.querySelector("select").value', 'Dark blue'],
  [
    SELECT.replace('<select', '<select multiple'),
    ['Red', 'Dark blue'],
    '[...document.querySelector("select").selectedOptions].length',
    2,
  ],
  [
    '<div role=radiogroup aria-label=x tabindex=0><label><input type=radio name=a>One</label><label><input type=radio name=a id=t>Two</label></div>',
    ['Two'],
    't.checked',
    true,
  ],
  [
    `<div role=combobox tabindex=0 aria-label=x onclick="l.hidden=!l.hidden">Any</div><ul id=l role=listbox hidden><li role=option onclick="chosen='S'">Small<li role=option onclick="chosen='L'">Large</ul><script>var chosen</script>`,
    ['Large'],
    'chosen',
    'L',
  ],
  [
    `<input aria-label=x role=combobox oninput="setTimeout(()=>l.innerHTML='<li onclick=&quot;f=1;this.parentNode.previousElementSibling.value=this.textContent&quot;>Berlin</li>',150)"><ul id=l></ul><script>var f</script>`,
    ['Berlin'],
    'f',
    1,
  ],
];

for (const [html, options, tell, told] of chosen)
  test(`choose ${options.join()} in ${html.slice(0, 60)}`, async ({ open }) => {
    const stage = await open(html);
    expect(await stage.act('select', 'x', { options })).toMatchObject({ status: 'done' });
    expect(await said(stage, tell)).toBe(told);
  });

test('an option that is not there is told with those that are', async ({ open }) => {
  expect(await (await open(SELECT)).act('select', 'x', { options: ['Green'] })).toEqual({
    code: 'not-found',
    message: "'x' has no 'Green'. It has 'Pick one', 'Red', 'Dark blue'.",
  });
});

/** Checking: box → whether it is on afterwards. */
const boxes: [html: string, on: boolean, tell: string][] = [
  ['<input type=checkbox aria-label=x>', true, 'document.querySelector("input").checked'],
  ['<input type=checkbox checked aria-label=x>', true, 'document.querySelector("input").checked'],
  ['<input type=checkbox checked aria-label=x>', false, 'document.querySelector("input").checked'],
  [
    '<label><input type=checkbox style="display:none">x</label>',
    true,
    'document.querySelector("input").checked',
  ],
  [
    '<label style="position:relative;display:block">x<input type=checkbox style="position:absolute;opacity:0"></label>',
    true,
    'document.querySelector("input").checked',
  ],
  [
    `<div role=switch tabindex=0 aria-checked=false onclick="this.setAttribute('aria-checked',this.getAttribute('aria-checked')==='false')">x</div>`,
    true,
    'document.querySelector("div").getAttribute("aria-checked")==="true"',
  ],
  [
    '<label><input type=radio name=a>x</label><label><input type=radio name=a checked>y</label>',
    true,
    'document.querySelector("input").checked',
  ],
];

for (const [html, on, tell] of boxes)
  test(`${on ? 'check' : 'uncheck'} ${html.slice(0, 70)}`, async ({ open }) => {
    const stage = await open(html);
    expect(await stage.act('check', 'x', { on })).toMatchObject({ status: 'done' });
    expect(await said(stage, tell)).toBe(on);
  });

/** Setting: control → value. */
const SLIDER = `<div role=slider tabindex=0 aria-label=x aria-valuenow=3 style="height:9px" onkeydown="const d={ArrowRight:1,ArrowUp:1,ArrowLeft:-1,ArrowDown:-1}[event.key]||0;this.setAttribute('aria-valuenow',Math.max(0,Math.min(10,+this.getAttribute('aria-valuenow')+d)))"></div>`;
const HANDLE = `<b>12</b><div style="width:200px"><span tabindex=0 title=x style="display:inline-block;width:20px;height:20px;background:#ccc" onkeydown="n=Math.min(20,n+({39:1,37:-1}[event.keyCode]||0));o.textContent=n"></span></div><p id=o>5</p><script>var n=5</script>`;
const settings: [html: string, value: string, tell: string, told: unknown][] = [
  ['<input type=range aria-label=x min=0 max=200>', '104', 'document.querySelector("input").value', '104'],
  [SLIDER, '8', 'document.querySelector("div").getAttribute("aria-valuenow")', '8'],
  [HANDLE, '17', 'o.textContent', '17'],
  ['<input type=number aria-label=x value=1>', '5', 'document.querySelector("input").value', '5'],
  ['<input type=date aria-label=x>', '3 May 2024', 'document.querySelector("input").value', '2024-05-03'],
];

for (const [html, value, tell, told] of settings)
  test(`set ${html.slice(0, 40)} to ${value}`, async ({ open }) => {
    const stage = await open(html);
    expect(await stage.act('set', 'x', { value })).toMatchObject({ status: 'done' });
    expect(await said(stage, tell)).toBe(told);
  });

test('a value that a slider does not reach is told', async ({ open }) => {
  expect(await (await open(SLIDER)).act('set', 'x', { value: '40' })).toMatchObject({
    change: "value is now '10', as near as it goes",
  });
});

/** Keys: page, target → expression, value. */
const keys: [what: string, html: string, name: string | null, key: string, tell: string, told: unknown][] = [
  [
    'Enter sends a form',
    '<form onsubmit="event.preventDefault();sent=1"><input aria-label=x></form><script>var sent</script>',
    'x',
    'Enter',
    'sent',
    1,
  ],
  [
    'Enter presses the button of a form',
    '<form onsubmit="event.preventDefault()"><input aria-label=x><button onclick="sent=1">Go</button></form><script>var sent</script>',
    'x',
    'Enter',
    'sent',
    1,
  ],
  [
    'Enter is a new line in a text area',
    '<textarea aria-label=x></textarea>',
    'x',
    'Enter',
    'document.querySelector("textarea").value',
    '\n',
  ],
  ['Tab goes on', '<input aria-label=x><input id=b>', 'x', 'Tab', 'document.activeElement.id', 'b'],
  [
    'Escape closes a dialog',
    '<dialog id=d><p>x</p><button>y</button></dialog><script>d.showModal()</script>',
    null,
    'Escape',
    'd.open',
    false,
  ],
  [
    'space presses a button',
    '<button onclick="pressed=1">x</button><script>var pressed</script>',
    'x',
    'space',
    'pressed',
    1,
  ],
  [
    'Backspace',
    '<input aria-label=x value=ab>',
    'x',
    'Backspace',
    'document.querySelector("input").value',
    'a',
  ],
  ['Page Down', '<div style="height:3000px">x</div>', null, 'PageDown', 'scrollY > 300', true],
];

for (const [what, html, name, key, tell, told] of keys)
  test(`key: ${what}`, async ({ open }) => {
    const stage = await open(html);
    expect(await stage.act('key', name, { key })).toMatchObject({ status: 'done' });
    expect(await said(stage, tell)).toBe(told);
  });

test('copy, paste, highlight, scroll, hover, focus, submit', async ({ open }) => {
  const stage =
    await open(`<p>Some words</p><textarea aria-label=From>from here</textarea><input aria-label=To>
    <div aria-label=Box tabindex=0 style="height:50px;overflow:auto"><div style="height:500px">long</div></div>
    <button onmouseenter="this.textContent='Seen'">Over</button>
    <form onsubmit="event.preventDefault();document.title='sent'"><input aria-label=Q></form>`);
  expect(await stage.act('copy', 'From')).toMatchObject({ copied: 'from here' });
  expect(await stage.act('copy', 'Some words')).toMatchObject({ copied: 'Some words' });
  await stage.act('paste', 'To', { text: 'pasted' });
  expect(await said(stage, `document.querySelector('input').value`)).toBe('pasted');
  expect(await stage.act('highlight', 'Some words')).toMatchObject({ change: "selected 'Some words'" });
  expect(await said(stage, 'String(getSelection())')).toBe('Some words');
  expect(await stage.act('scroll', 'Box', { to: 'bottom' })).toMatchObject({
    change: 'scrolled to the bottom',
  });
  expect(await said(stage, `document.querySelector('[tabindex]').scrollTop`)).toBe(450);
  expect(await stage.act('hover', 'Over')).toMatchObject({ status: 'done' });
  await stage.act('focus', 'From');
  expect(await said(stage, 'document.activeElement.localName')).toBe('textarea');
  await stage.act('submit', 'Q');
  expect(await said(stage, 'document.title')).toBe('sent');
});

/** Undo: act → expression that is the same before and after. */
const undos: [what: string, html: string, act: (stage: Stage) => ReturnType<Stage['act']>, tell: string][] = [
  [
    'typing',
    '<input aria-label=x value=old>',
    (s) => s.act('textinput', 'x', { text: 'new' }),
    'document.querySelector("input").value',
  ],
  [
    'choosing',
    SELECT,
    (s) => s.act('select', 'x', { options: ['Red'] }),
    'document.querySelector("select").selectedIndex',
  ],
  [
    'checking',
    '<input type=checkbox aria-label=x>',
    (s) => s.act('check', 'x', { on: true }),
    'document.querySelector("input").checked',
  ],
  [
    'a radio button',
    '<input type=radio name=a aria-label=x><input type=radio name=a checked id=b>',
    (s) => s.act('check', 'x', { on: true }),
    'b.checked',
  ],
  [
    'a toggle',
    `<button aria-pressed=false onclick="this.setAttribute('aria-pressed',this.getAttribute('aria-pressed')!=='true')">x</button>`,
    (s) => s.act('click', 'x'),
    'document.querySelector("button").getAttribute("aria-pressed")',
  ],
  [
    'a slider',
    SLIDER,
    (s) => s.act('set', 'x', { value: '8' }),
    'document.querySelector("div").getAttribute("aria-valuenow")',
  ],
  [
    'scrolling',
    '<div style="height:3000px">x</div>',
    (s) => s.act('scroll', null, { to: 'down' }),
    'scrollY',
  ],
];

for (const [what, html, act, tell] of undos)
  test(`undo ${what}`, async ({ open }) => {
    const stage = await open(html);
    const before = await said(stage, tell);
    const outcome = await act(stage);
    expect(await said(stage, tell)).not.toBe(before);
    expect(await stage.undo(outcome)).toMatchObject({ status: 'done' });
    expect(await said(stage, tell)).toBe(before);
    expect(await stage.undo(outcome)).toMatchObject({ code: 'not-found' });
  });

test('an act that changes nothing is answered at once', async ({ open }) => {
  const stage = await open('<button>Dead</button>');
  const seen = await stage.find('Dead');
  const ms = await stage.page.evaluate(async ({ ref, signature }) => {
    const { docId } = handlers.observe();
    const start = performance.now();
    await handlers.act({ action: { kind: 'click', ref }, docId, signature });
    return performance.now() - start;
  }, seen);
  expect(ms).toBeLessThan(300);
});
