/** Lists as single-page applications draw them: undone by sign, key or once more, left closed, chosen from in levels. */
import { expect, test } from './fixture';
import { said } from './samples';

const CUT = 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)';

/** A list behind a hidden field; `f(option)` is what choosing does, `k(key)` what a key in the field does. */
const list = (f: string, k = '', more = '', readonly = 'readonly'): string => `
<div id=w style="width:200px;height:30px" onclick="if(event.target.id!='c')l.hidden=!l.hidden"><span id=v>Any</span>${more}
<div style="${readonly ? CUT : ''}"><input style="width:2px;padding:0;border:0" ${readonly} role=combobox aria-label=x id=i></div></div>
<p style="height:300px"></p><ul id=l role=listbox hidden style="position:absolute;top:60px"><li role=option>Small<li role=option>Large<li role=option>Medium</ul>
<script>
  let had = [];
  const show = () => { v.textContent = had.join(' ') || 'Any'; };
  const options = [...l.children];
  for (const one of options) one.onclick = () => { const o = one.textContent; (${f})(o, one); l.hidden = true; show(); };
  onkeyup = ({ key }) => { if (key === 'Escape') l.hidden = true; };
  i.onkeydown = ({ key }) => { (${k || '() => {}'})(key); show(); };
</script>`;

const ways: [what: string, html: string, options: string[], held: string][] = [
  ['by choosing once more', list('(o) => { had = had[0] === o ? [] : [o]; }'), ['Large'], 'Large'],
  [
    'by the key that takes the last one out',
    list(
      '(o) => { had = [o]; }',
      "(key) => { if (key === 'Backspace' && i.value === '') had.pop(); }",
      '',
      '',
    ),
    ['Large'],
    'Large',
  ],
  [
    'by that key where the list offers no more what is chosen',
    list(
      '(o, one) => { had.push(o); one.remove(); }',
      "(key) => { if (key === 'Backspace' && i.value === '') l.append(options.find((o) => o.textContent === had.at(-1)) ?? ''), had.pop(); }",
      '',
      '',
    ),
    ['Large', 'Small'],
    'Large Small',
  ],
  [
    'by a picture that only its class calls so',
    list(
      '(o) => { had = [o]; }',
      '',
      '<svg class="x-clear-icon" id=c width=14 height=14 onclick="had=[];show()"></svg>',
    ),
    ['Large'],
    'Large',
  ],
];

for (const [what, html, options, held] of ways)
  test(`a first choice is undone ${what}`, async ({ open }) => {
    const stage = await open(html);
    const outcome = await stage.act('select', 'x', { options });
    expect(outcome).toMatchObject({ status: 'done' });
    expect(await said(stage, 'v.textContent')).toBe(held);
    expect(await stage.undo(outcome)).toMatchObject({ status: 'done' });
    expect(await said(stage, 'v.textContent')).toBe('Any');
    expect(await said(stage, 'l.hidden')).toBe(true);
  });

test('a list that tells nothing of being open is closed when it does not have what is wanted', async ({
  open,
}) => {
  const stage = await open(list('(o) => { had = [o]; }'));
  expect(await stage.act('select', 'x', { options: ['Huge'] })).toMatchObject({
    message: "'x' has no 'Huge'. It has 'Small', 'Large', 'Medium'.",
  });
  expect(await said(stage, 'l.hidden')).toBe(true);
});

test('what a field opens level by level is chosen by its path', async ({ open }) => {
  const stage = await open(`<input readonly aria-label=x id=i onclick="a.hidden=false">
<ul id=a role=menu hidden><li role=menuitem aria-expanded=false onclick="this.ariaExpanded=true;b.hidden=false">Asia<li role=menuitem>Europe</ul>
<ul id=b role=menu hidden><li role=menuitem onclick="i.value='Asia / Japan';a.hidden=b.hidden=true">Japan</ul>`);
  expect(await stage.act('set', 'x', { value: 'Asia, Japan' })).toMatchObject({ status: 'done' });
  expect(await said(stage, 'i.value')).toBe('Asia / Japan');
});
