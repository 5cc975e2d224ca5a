/** Calendars as applications draw them: where their arrows stand, what opens them, and whose an open one is. */
import { expect, test } from './fixture';
import { said } from './samples';

/** A month of days that `head` and `foot` surround; `go(n)` turns it, `take(day, month)` is told what was pressed. */
const calendar = (id: string, head: string, outer = ''): string => `
<div id=${id}>${outer}<div class=month>${head.replace('TITLE', '<b class=t></b>')}<div role=table class=g></div></div></div>
<script>
  {
    const at = new Date(2024, 0, 1);
    const $ = (s) => document.querySelector('#${id} ' + s);
    const draw = () => {
      $('.t').textContent = at.toLocaleDateString('en', { month: 'long', year: 'numeric' });
      const last = new Date(at.getFullYear(), at.getMonth() + 1, 0).getDate();
      $('.g').innerHTML = Array.from({ length: last }, (_, i) => '<div class=day>' + (i + 1) + '</div>').join('');
    };
    $('.back').onclick = () => { at.setMonth(at.getMonth() - 1); draw(); };
    $('.on').onclick = () => { at.setMonth(at.getMonth() + 1); draw(); };
    $('.g').onclick = (e) => take(e.target.textContent + ' ' + $('.t').textContent, '${id}');
    draw();
  }
</script>`;

const FIELD = `<input readonly aria-label=x id=f onclick="c.hidden=false">`;
const INTO = `<script>const take = (day) => { f.value = day; c.hidden = true; }</script>`;
const STYLE =
  '<style>svg{width:9px;height:9px}.day{display:inline-block;width:20px}#c{position:absolute;top:60px;width:200px}.r{display:flex;justify-content:space-between}</style>';
const HIDE = '<script>c.hidden = true</script>';

const heads: [what: string, head: string, outer?: string][] = [
  [
    'by pictures beside the name of the month',
    '<div class=r><button class=back><svg></svg></button>TITLE<button class=on><svg></svg></button></div>',
  ],
  [
    'by arrows outside of the month',
    'TITLE',
    '<button class=back aria-label="Previous Month"></button><button class=on aria-label="Next Month"></button>',
  ],
  [
    'by arrows in a box that is called as they are',
    '<span class=prev-btn><button aria-label="Previous Year">«</button><button class=back aria-label="Previous Month">‹</button></span>TITLE<span class=next-btn><button class=on aria-label="Next Month">›</button><button aria-label="Next Year">»</button></span>',
  ],
];

for (const [what, head, outer] of heads)
  test(`a calendar is turned ${what}`, async ({ open }) => {
    const stage = await open(STYLE + FIELD + INTO + calendar('c', head, outer) + HIDE);
    expect(await stage.act('set', 'x', { value: '3 May 2024' })).toMatchObject({ status: 'done' });
    expect(await said(stage, 'f.value')).toBe('3 May 2024');
  });

const ARROWS = '<button class=back>‹</button>TITLE<button class=on>›</button>';

test('a calendar that stands in the page for something else is left alone', async ({ open }) => {
  const stage = await open(
    `<script>let taken = ''; const take = (day) => { taken = day; }</script><input aria-label=x id=f><input aria-label=y>${calendar('c', ARROWS)}`,
  );
  await stage.act('textinput', 'x', { text: '3 March 2024' });
  expect(await said(stage, 'taken')).toBe('');
  expect(await said(stage, 'f.value')).toBe('3 March 2024');
});

test('a button that opens a calendar tells what was chosen, and one that does not take it is not told as done', async ({
  open,
}) => {
  const opener = `<button aria-haspopup=dialog id=f aria-label=x onclick="c.hidden=false">1 March 2024</button>`;
  const page = (take: string): string =>
    `${STYLE}${opener}<script>const take = (day) => { ${take} }</script>${calendar('c', ARROWS)}${HIDE}`;
  const stage = await open(page('f.textContent = day; c.hidden = true;'));
  const outcome = await stage.act('set', 'x', { value: '3 May 2024' });
  expect(outcome).toMatchObject({ status: 'done', change: 'chose 3 May 2024' });
  expect(await said(stage, 'f.textContent')).toBe('3 May 2024');
  expect(await stage.undo(outcome)).toMatchObject({ status: 'done' });
  expect(await said(stage, 'f.textContent')).toBe('1 March 2024');
  const deaf = await open(page('c.hidden = true;'));
  expect(await deaf.act('set', 'x', { value: '3 May 2024' })).toMatchObject({ status: 'no-effect' });
});

test('what opens as a list may be a calendar', async ({ open }) => {
  const field = FIELD.replace('readonly', 'role=combobox aria-haspopup=dialog');
  const stage = await open(STYLE + field + INTO + calendar('c', ARROWS) + HIDE);
  expect(await stage.act('select', 'x', { options: ['3 May 2024'] })).toMatchObject({ status: 'done' });
  expect(await said(stage, 'f.value')).toBe('3 May 2024');
});

test('a field that brings its day back when it is left is not told as undone', async ({ open }) => {
  const stays = `${FIELD}<script>f.onblur = () => { f.value = '3 May 2024'; }</script>`;
  const stage = await open(STYLE + stays + INTO + calendar('c', ARROWS) + HIDE);
  const outcome = await stage.act('set', 'x', { value: '3 May 2024' });
  expect(await stage.undo(outcome)).toMatchObject({ code: 'no-effect' });
});

test('two dates in one field made of parts are a span, and its parts are no fields of their own', async ({
  open,
}) => {
  const part = (max: number): string =>
    `<span role=spinbutton contenteditable tabindex=0 aria-label=x aria-valuemax=${max} onkeydown="keyed(event, this, ${max})"></span>`;
  const date = part(12) + part(31) + part(9999);
  const stage = await open(`<div role=group aria-label=x>${date}–${date}</div><script>
    const keyed = (event, el, max) => {
      event.preventDefault();
      const now = el.getAttribute('aria-valuenow') ?? '';
      const next = event.key === 'Backspace' ? now.slice(0, -1) : /\\d/.test(event.key) ? now + event.key : now;
      if (next === '') el.removeAttribute('aria-valuenow');
      else el.setAttribute('aria-valuenow', +next > max ? event.key : next);
      el.textContent = el.getAttribute('aria-valuenow') ?? '';
    };
    const held = () => [...document.querySelectorAll('span')].map((el) => el.textContent).join('/');
  </script>`);
  expect((await stage.observe()).elements.filter(({ role }) => role === 'spinbutton')).toEqual([]);
  const outcome = await stage.act('textinput', 'x', { text: '4 May 2027 to 9 June 2027' });
  expect(outcome).toMatchObject({ status: 'done' });
  expect(await said(stage, 'held()')).toBe('5/4/2027/6/9/2027');
  expect(await stage.undo(outcome)).toMatchObject({ status: 'done' });
  expect(await said(stage, 'held()')).toBe('/////');
});
