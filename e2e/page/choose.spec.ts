import { expect, test } from './fixture';
import { SELECT, SLIDER, said } from './samples';

/** Choosing: list, options → expression that tells, its value. */
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
    `<div role=combobox id=c tabindex=0 aria-label=x onclick="l.hidden=!l.hidden">Any</div><ul id=l role=listbox hidden><li role=option onclick="chosen='S'">Small<li role=option onclick="chosen='L';c.textContent='Large'">Large</ul><script>var chosen</script>`,
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
  [
    // The field is hidden, and in the middle of what is drawn lies a sign that takes a choice away.
    `<div style="position:relative;width:200px;height:30px" onclick="if(event.target.id!='r')l.hidden=false"><span id=v>Any</span><b id=r style="position:absolute;left:80px;width:40px" onclick="v.textContent='None'">×</b><div style="opacity:0;width:1px;height:1px;overflow:hidden"><input readonly role=combobox aria-label=x></div></div><ul id=l role=listbox hidden><li role=option onclick="v.textContent=this.textContent;l.hidden=true">Small<li role=option onclick="v.textContent=this.textContent;l.hidden=true">Large</ul>`,
    ['Large'],
    'v.textContent',
    'Large',
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

const CALENDAR = `<input readonly aria-label=x onclick="draw();c.hidden=false"><div id=c hidden><div><a class=prev>‹</a> <b id=t></b> <a class=next>›</a></div><table id=g></table></div>
<script>
  const at = new Date(2024, 0, 1);
  const draw = () => {
    t.textContent = at.toLocaleDateString('en', { month: 'long', year: 'numeric' });
    const last = new Date(at.getFullYear(), at.getMonth() + 1, 0).getDate();
    g.innerHTML = '<tr>' + Array.from({ length: last }, (_, i) => '<td>' + (i + 1) + ((i + 1) % 7 ? '' : '<tr>')).join('');
  };
  const go = (n) => { at.setMonth(at.getMonth() + n); draw(); };
  document.querySelector('.prev').onclick = () => go(-1);
  document.querySelector('.next').onclick = () => go(1);
  g.onclick = (e) => { document.querySelector('input').value = e.target.textContent + ' ' + t.textContent; c.hidden = true; };
</script>`;

for (const [value, told] of [
  ['3 May 2024', '3 May 2024'],
  ['28 November 2023', '28 November 2023'],
] as const)
  test(`a calendar is paged to ${value}`, async ({ open }) => {
    const stage = await open(CALENDAR);
    expect(await stage.act('set', 'x', { value })).toMatchObject({
      status: 'done',
      change: `'x' is now '${value}'`,
    });
    expect(await said(stage, 'document.querySelector("input").value')).toBe(told);
  });

test('a number beyond what its field allows is told as what it became', async ({ open }) => {
  const stage = await open(
    `<input role=spinbutton aria-label=x onblur="if(this.value>10)this.value=10" onkeydown="if(event.key==='Enter')sent=this.value"><script>var sent</script>`,
  );
  expect(await stage.act('textinput', 'x', { text: '50' })).toMatchObject({ change: "value is now '10'" });
  // A key that follows goes to the field that was left.
  await stage.act('key', null, { key: 'Enter' });
  expect(await said(stage, 'sent')).toBe('10');
});

test('a spinner that takes no typing takes arrow keys', async ({ open }) => {
  const stage = await open(`<input role=spinbutton aria-label=x value=1 onkeydown="event.preventDefault();
    this.value = +this.value + ({ ArrowUp: 1, ArrowDown: -1 }[event.key] || 0)">`);
  expect(await stage.act('set', 'x', { value: '5' })).toMatchObject({
    status: 'done',
    change: "value is now '5'",
  });
});
