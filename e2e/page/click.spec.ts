import { expect, test } from './fixture';
import { LOG, said } from './samples';

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
    'a dialog whose veil is shown',
    '<div id=v hidden><div role=dialog aria-label=Cart>3 things</div></div><button onclick="v.hidden=false">Open cart</button>',
    'Open cart',
    { status: 'done', change: "dialog 'Cart' opened" },
  ],
  [
    'a message in passing, beside what changed',
    `<p role=status id=s></p><ul id=l></ul><button onclick="l.innerHTML='<li>Blue shirt</li>';s.textContent='Saved'">Save</button>`,
    'Save',
    { status: 'done', change: "the page says 'Saved'" },
  ],
  [
    'a message that is shown where it waited',
    '<div id=t hidden class="my-toast">Saved</div><button onclick="t.hidden=false">Save</button>',
    'Save',
    { status: 'done', change: "the page says 'Saved'" },
  ],
  [
    'a message that was there before',
    `<p role=status>Ready</p><button onclick="document.body.append(Object.assign(document.createElement('p'),{textContent:'Blue shirt'}))">Add</button>`,
    'Add',
    { change: "'Blue shirt' was added" },
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

test('an act that changes nothing is told so', async ({ open }) => {
  const stage = await open('<button>Dead</button>');
  const seen = await stage.find('Dead');
  const outcome = await stage.page.evaluate(async ({ ref, signature }) => {
    const { docId } = handlers.observe();
    return handlers.act({ action: { kind: 'click', ref }, docId, signature });
  }, seen);
  expect(outcome).toMatchObject({ status: 'no-effect' });
});
