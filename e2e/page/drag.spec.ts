/** Dragging: the browser's drag and drop, sorting by a library, pointer moves; and the way back. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT } from '../harness/browsers';
import { expect, test, type Stage } from './fixture';
import { said } from './samples';

/** Finds both ends, drags, answers what came of it. */
async function drag(stage: Stage, what: string, where: string, onto?: string, rest: object = {}) {
  const to = onto === undefined ? null : await stage.find(onto);
  const drop = { to: to?.ref ?? null, ...(to && { toSignature: to.signature }), where, ...rest };
  return stage.act('drag', what, drop as never);
}

const items = (stage: Stage, list = 'ul'): Promise<unknown> =>
  said(stage, `[...document.querySelectorAll('${list} > *')].map((e) => e.textContent.trim()).join(' ')`);

const BOARD = `<style>section{float:left;width:200px;margin:10px} ul{min-height:120px;padding:10px;background:#eee} li{padding:8px}</style>
  <section><h2>To do</h2><ul id=a><li draggable=true>Rent</li><li draggable=true>Milk</li></ul></section>
  <section><h2>Done</h2><ul id=b></ul></section>
  <script>
    const log = [];
    let held = null;
    addEventListener('dragstart', (e) => { held = e.target; e.dataTransfer.setData('text/plain', e.target.textContent); });
    for (const list of document.querySelectorAll('ul')) {
      list.addEventListener('dragover', (e) => e.preventDefault());
      list.addEventListener('drop', (e) => { e.preventDefault(); log.push(e.dataTransfer.getData('text/plain')); list.append(held); });
    }
    for (const type of ['dragstart', 'dragenter', 'dragover', 'drop', 'dragend'])
      addEventListener(type, () => { if (log.at(-1) !== type) log.push(type); });
  </script>`;

test('a card goes to the column of that name, with its data, and back', async ({ open }) => {
  const stage = await open(BOARD);
  const outcome = await drag(stage, 'Rent', 'on', 'Done');
  expect(outcome).toMatchObject({ status: 'done', change: "'Rent' was dropped on 'Done'" });
  expect(await items(stage, '#b')).toBe('Rent');
  const log = String(await said(stage, 'log.join(" ")'));
  expect(log).toMatch(/^dragstart dragenter dragover .*Rent drop dragend$/);
  expect(await stage.undo(outcome)).toMatchObject({ change: "'Rent' is back in its list, at another place" });
  expect(await items(stage, '#a')).toBe('Milk Rent');
});

test('a place that takes no drops is told of', async ({ open }) => {
  const stage = await open('<p draggable=true>Card</p><h2>Elsewhere</h2>');
  expect(await drag(stage, 'Card', 'on', 'Elsewhere')).toMatchObject({ status: 'no-effect' });
});

const SORTED = `<style>li{padding:8px;border:1px solid}</style><ul id=l><li>Ann</li><li>Ben</li><li>Cleo</li><li>Dan</li></ul>
  <script>${readFileSync(resolve(ROOT, 'node_modules/sortablejs/Sortable.min.js'), 'utf8')}</script>
  <script>Sortable.create(document.querySelector('ul'), OPTIONS)</script>`;

const sorts: [what: string, ...(Parameters<typeof drag> extends [Stage, ...infer R] ? R : never), string][] =
  [
    ['up', 'Cleo', 'before', 'Ann', {}, 'Cleo Ann Ben Dan'],
    ['down', 'Ann', 'after', 'Cleo', {}, 'Ben Cleo Ann Dan'],
    ['to the end', 'Ann', 'position', undefined, { count: -1 }, 'Ben Cleo Dan Ann'],
    ['to the top', 'Dan', 'position', undefined, { count: 1 }, 'Dan Ann Ben Cleo'],
    ['one place', 'Ben', 'down', undefined, { count: 1 }, 'Ann Cleo Ben Dan'],
  ];

for (const [how, options] of [
  ['drag and drop', '{}'],
  ['pointer moves', '{ forceFallback: true }'],
] as const)
  for (const [what, name, where, onto, rest, order] of sorts)
    test(`sorting by ${how}: ${what}, and back`, async ({ open }) => {
      const stage = await open(SORTED.replace('OPTIONS', options));
      const outcome = await drag(stage, name, where, onto, rest);
      expect(outcome).toMatchObject({
        status: 'done',
        change: expect.stringMatching(/is number \d of 4 now/),
      });
      expect(await items(stage)).toBe(order);
      expect(await stage.undo(outcome)).toMatchObject({ status: 'done' });
      expect(await items(stage)).toBe('Ann Ben Cleo Dan');
    });

test('already there', async ({ open }) => {
  const stage = await open(SORTED.replace('OPTIONS', '{}'));
  expect(await drag(stage, 'Ann', 'position', undefined, { count: 1 })).toMatchObject({
    change: "'Ann' is there already",
  });
});

const FREE = `<div id=box style="position:absolute;left:50px;top:60px;width:60px;height:40px;background:teal" role=img aria-label=Note></div>
  <div style="position:absolute;left:300px;top:200px;width:200px;height:150px;border:1px solid"><h3>Tray</h3></div>
  <script>
    let from = null;
    box.addEventListener('pointerdown', (e) => { box.setPointerCapture(e.pointerId); from = { x: e.clientX - box.offsetLeft, y: e.clientY - box.offsetTop }; });
    box.addEventListener('pointermove', (e) => {
      if (from && e.buttons === 1) Object.assign(box.style, { left: e.clientX - from.x + 'px', top: e.clientY - from.y + 'px' });
    });
    box.addEventListener('pointerup', () => (from = null));
  </script>`;

test('a thing that follows the captured pointer, onto another and some way along, and back', async ({
  open,
}) => {
  const stage = await open(FREE);
  const at = (): Promise<unknown> => said(stage, '[box.offsetLeft, box.offsetTop].join()');
  const right = await drag(stage, 'Note', 'right', undefined, { px: 70 });
  expect(right).toMatchObject({ status: 'done' });
  expect(await at()).toBe('120,60');
  const into = await drag(stage, 'Note', 'on', 'Tray');
  expect(into).toMatchObject({ status: 'done', change: "'Note' was dropped on 'Tray'" });
  const [left = 0, top = 0] = String(await at())
    .split(',')
    .map(Number);
  expect(left).toBeGreaterThan(299);
  expect(top).toBeGreaterThan(199);
  expect(await stage.undo(into)).toMatchObject({ status: 'done' });
  expect(await at()).toBe('120,60');
});

test('a goal below the screen is brought in on the way', async ({ open }) => {
  const stage = await open(
    BOARD.replace('<section><h2>Done', '<section style="clear:both;margin-top:1500px"><h2>Done'),
  );
  expect(await drag(stage, 'Milk', 'on', 'Done')).toMatchObject({ status: 'done' });
  expect(await items(stage, '#b')).toBe('Milk');
});
