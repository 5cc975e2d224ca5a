/** Lists that a script draws for hidden native ones, without any role: read, chosen from and taken back like any list. */
import { expect, test, type Stage } from './fixture';
import { said } from './samples';

const OPTIONS = '<option>Small</option><option selected>Medium</option><option>Large</option>';
const STYLE = `<style>.w{cursor:pointer;border:1px solid;width:200px;padding:4px}.w ul{display:none;list-style:none}.w li{min-height:1em}.w.open ul{display:block}</style>`;
/** Makes `w` draw `s`: opens on a press, chooses on a press of an entry, as scripts of the kind do. */
const DRAWS = `<script>
  const show = () => { t.textContent = s.selectedOptions[0]?.label ?? ''; };
  show();
  l.innerHTML = [...s.options].map((one) => '<li>' + one.label + '</li>').join('');
  t.parentNode.addEventListener('click', (e) => {
    if (e.target.tagName !== 'LI') return w.classList.toggle('open');
    s.selectedIndex = [...l.children].indexOf(e.target);
    w.classList.remove('open');
    show();
    s.dispatchEvent(new Event('change', { bubbles: true }));
  });
  w.addEventListener('focusout', () => w.classList.remove('open'));
</script>`;
const DRAWN = '<span id=t></span> <b>▾</b><ul id=l></ul>';

const BUILDS: [how: string, html: string][] = [
  [
    'beside a list that is not displayed',
    `<label for=s>Size</label> <select id=s style="display:none">${OPTIONS}</select><div class=w id=w tabindex=0>${DRAWN}</div>`,
  ],
  [
    'around a list that is cut away',
    `<label for=s>Size</label><div class=w id=w><div style="overflow:hidden;width:0;height:0"><select id=s>${OPTIONS}</select></div><div>${DRAWN}</div></div>`,
  ],
  [
    'in the label of the list',
    `<label>Size <select id=s hidden>${OPTIONS}</select><span class=w id=w style="display:inline-block" onclick="event.preventDefault()">${DRAWN}</span></label>`,
  ],
];

const size = (stage: Stage) => stage.find('Size', 'combobox');

for (const [how, html] of BUILDS)
  test(`a list drawn ${how}`, async ({ open }) => {
    const stage = await open(STYLE + html + DRAWS);
    const seen = await size(stage);
    expect(seen.value).toContain('Medium');
    expect(seen.options).toEqual([
      { label: 'Small' },
      { label: 'Medium', selected: true },
      { label: 'Large' },
    ]);
    const names = (await stage.observe()).elements.map(({ name }) => name);
    expect(names).not.toContain('Medium');
    expect(names).not.toContain('▾');

    const outcome = await stage.actOn('select', seen, { options: ['large'] });
    expect(outcome).toMatchObject({ status: 'done', change: "'Size' is now 'Large'" });
    expect(await said(stage, '[s.value, t.textContent, w.className].join()')).toBe('Large,Large,w');
    expect((await size(stage)).value).toContain('Large');
    expect(await stage.undo(outcome)).toMatchObject({ change: "'Size' is as it was" });
    expect(await said(stage, '[s.value, t.textContent, w.className].join()')).toBe('Medium,Medium,w');
    expect(await stage.actOn('select', await size(stage), { options: ['Huge'] })).toEqual({
      code: 'not-found',
      message: "'Size' has no 'Huge'. It has 'Small', 'Medium', 'Large'.",
    });
    expect(await said(stage, 's.value')).toBe('Medium');
  });

test('an empty choice is taken back by its place in the row', async ({ open }) => {
  const html = BUILDS[0]?.[1].replace(OPTIONS, '<option></option><option>Small</option>') ?? '';
  const stage = await open(STYLE + html + DRAWS);
  const outcome = await stage.actOn('select', await size(stage), { options: ['Small'] });
  expect(await said(stage, 's.value')).toBe('Small');
  await stage.undo(outcome);
  expect(await said(stage, '[s.value, t.textContent].join()')).toBe(',');
});

test('a drawing that does not take the choice is not told as done', async ({ open }) => {
  const dead = DRAWS.replace('s.selectedIndex = [...l.children].indexOf(e.target);', '');
  const stage = await open(STYLE + (BUILDS[0]?.[1] ?? '') + dead);
  const outcome = await stage.actOn('select', await size(stage), { options: ['Large'] });
  expect(outcome).toMatchObject({ status: 'no-effect' });
  expect(await said(stage, 's.value')).toBe('Medium');
});

test('what is pressed for something else beside a hidden list stays what it is', async ({ open }) => {
  const stage = await open(
    `${STYLE}<label for=s>Size</label><select id=s hidden>${OPTIONS}</select><p>Help</p><div class=w id=w>How to measure</div>`,
  );
  expect(await stage.find('How to measure')).toMatchObject({ role: 'generic' });
  expect((await stage.find('How to measure')).options).toBeUndefined();
});

test('what stops being a list is none in the next look', async ({ open }) => {
  const stage = await open(STYLE + (BUILDS[0]?.[1] ?? '') + DRAWS);
  await size(stage);
  await stage.page.evaluate(`s.remove()`);
  expect((await stage.observe()).elements.some(({ role }) => role === 'combobox')).toBe(false);
});
