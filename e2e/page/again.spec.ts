/** Looking again sees what looking afresh sees, whatever changed in between. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ROOT } from '../harness/browsers';
import { expect, test } from './fixture';
import { run } from './mutations';

const cards = Array.from(
  { length: 24 },
  (
    _,
    i,
  ) => `<article class="card ${i % 5 ? '' : 'row'}"><h3>Thing ${i}</h3><img alt="picture ${i}"><p>Some words about it, <b>bold</b> ones
    too, and <a href="/t${i}">more</a>.</p><button>Buy ${i}</button><label><input type=checkbox> Compare</label></article>`,
).join('');

const SHOP = `<style>
  body { margin: 0; font: 14px sans-serif } nav, aside { padding: 4px } .card { float: left; width: 160px; margin: 8px }
  .card:nth-child(even) { background: #eee } .open + div { display: none } .row > b { display: block } .active ~ p { opacity: 0 }
  header { position: sticky; top: 0; background: white; z-index: 5 } .menu { position: absolute; top: 30px; display: none }
  .open .menu, nav:has(.active) .menu { display: block } .scroll { height: 120px; overflow: auto } footer { clear: both }
  input:checked + .detail { display: none } [hidden] { display: none } .badge { position: absolute; right: 0 }
</style>
<header><a href="/">Shop</a><nav aria-label="Main"><ul><li><a href="/a">Shirts</a><li><a href="/b">Shoes</a></ul>
  <div class=menu role=menu><a role=menuitem href="/x">Sale</a></div></nav><input type=search aria-labelledby=i3><span id=i3>Search</span></header>
<aside><h2>Filter</h2><form action="/f" method=post><fieldset><legend>Size</legend><label><input type=radio name=s> S</label>
  <label><input type=radio name=s> M</label></fieldset><select><option>New<option>Cheap</select><input type=password name=p><button>Apply</button></form></aside>
<main><h1>Things</h1><p>Lead with <i>many</i> words <span class=badge>new</span></p>${cards}
<div class=scroll><ul>${'<li>Line <a href="#">link</a></li>'.repeat(20)}</ul></div></main>
<footer>End <label for=i5>News</label><input id=i5><details><summary>More</summary><p>Folded</p></details></footer>`;

const TABLE = `<style>tr:nth-child(odd) { background: #f4f4f4 } td { padding: 2px } .open td { display: none }</style>
<h1>Orders</h1><table><thead><tr><th>No<th>Name<th>Amount<th></tr></thead><tbody>${Array.from(
  { length: 60 },
  (_, i) =>
    `<tr><td>${i}<td>Person ${i}<td><input value=${i}><td><button>Edit</button><input type=checkbox></tr>`,
).join('')}</tbody></table>
<div role=dialog aria-labelledby=i1 style="position:fixed;top:50px;left:50px;background:white;z-index:3"><h2 id=i1>Details</h2><p>Words</p><button>Close</button></div>
<svg width=200 height=100><rect width=40 height=40 fill=red /><circle cx=80 cy=20 r=15 /><text x=10 y=80>axis</text></svg>
<div onclick="" style="cursor:pointer"><span>Wrapped</span> <button>Inside</button></div><div role=listbox><div role=option>One</div><div role=option>Two</div></div>`;

const SHADOW = `<h1>Parts</h1><div id=i2></div><p>After</p>${'<x-card><b slot=s>Title</b><p>Body</p></x-card>'.repeat(6)}
<script>for (const el of document.querySelectorAll('x-card')) el.attachShadow({ mode: 'open' }).innerHTML =
  '<style>section { border: 1px solid; padding: 4px }</style><section><h2><slot name=s></slot></h2><slot></slot><button>Act</button></section>'</script>`;

const SAVED = join(ROOT, '../shared/exams/observe/pages.jsonl.gz');
const saved = existsSync(SAVED)
  ? gunzipSync(readFileSync(SAVED))
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { page: string; html: string })
      .filter(({ html }) => html.length > 20_000 && html.length < 300_000)
      .slice(0, 6)
  : [];
if (saved.length === 0) console.log('No saved pages here: only made ones are changed.');

const pages = [
  ['a shop', SHOP],
  ['tables, dialogs, drawings', TABLE],
  ['shadow roots', SHADOW],
  ...saved.map(({ page, html }) => [page, html.replace(/<script[\s\S]*?<\/script>/gi, '')]),
] as [string, string][];

/** Which random changes; more for a longer run. */
const SEEDS = (process.env['FAMILIAR_SEEDS'] ?? '1,2,3').split(',').map(Number);

for (const [what, html] of pages)
  test(`again: ${what}`, async ({ open }) => {
    test.setTimeout(SEEDS.length * 20_000);
    let again = 0;
    for (const seed of SEEDS) {
      const stage = await open(html);
      await stage.observe();
      const result = await stage.page.evaluate(run, { seed, steps: 25 });
      expect(result.differs, `seed ${seed}`).toBeNull();
      again += result.again;
    }
    expect(again).toBeGreaterThan(10 * SEEDS.length);
  });

test('again: one row that widens a column in the middle moves the cells of the others', async ({ open }) => {
  const rows = Array.from({ length: 9 }, (_, i) => `<tr><td>${i}<td>Name ${i}<td>Place ${i}<td>Edit`).join(
    '',
  );
  const stage = await open(
    `<table style="width:600px"><col width=40><col><col><col width=60><thead><tr><th>No<th>Name<th>Place<th>Do<tbody>${rows}</table>`,
  );
  await stage.observe();
  const [again, afresh] = await stage.page.evaluate(() => {
    const seen = (): string[] => handlers.observe().elements.map(({ name, box }) => `${name} ${box.join()}`);
    const cell = document.querySelectorAll('td')[21];
    if (cell) cell.textContent = 'A name that is very much longer than all of the others';
    const again = seen();
    const built = looking.lookedAgain();
    looking.forget();
    return [built ? again : ['not looked again'], seen()];
  });
  expect(again).toEqual(afresh);
});

test('again: what fills its cell is seen to shrink between things that keep their width', async ({
  open,
}) => {
  const row = `<tr><td><input style="width:90px"><ul><li>One<li>Two</ul><p>Some words</p><img alt=A width=50 height=20><td>Next</tr>`;
  const stage = await open(
    `<table><tbody><tr><td>A cell that is wider than the others<td>Next</tr>${row}</table>`,
  );
  await stage.observe();
  const [before, again, afresh] = await stage.page.evaluate(() => {
    const seen = (): string[] => handlers.observe().elements.map(({ name, box }) => `${name} ${box.join()}`);
    const first = seen();
    const cell = document.querySelector('td');
    if (cell) cell.textContent = 'A cell no wider than that';
    const again = seen();
    const built = looking.lookedAgain();
    looking.forget();
    return [first, built ? again : ['not looked again'], seen()];
  });
  expect(again).toEqual(afresh);
  expect(again).not.toEqual(before);
});

const LINES = Array.from({ length: 40 }, (_, i) => `<li>Line ${i} <a href="/l${i}">leads</a></li>`).join('');
const KINDS = Array.from(
  { length: 20 },
  (_, i) =>
    `<p>Part ${i} <a href="/p${i}">leads</a></p><!-- ${i} --><div class="k${i % 3}">Block <b>${i}</b></div> Words ${i}
    <h3>Head ${i}</h3><ul><li>One</li><li>Two</li></ul><hr>`,
).join('');
const FLOAT = '<div id=f style="float:left;width:90px;height:30px">A</div>';

for (const [what, html, change] of [
  ['one line', `<ul>${LINES}</ul>`, `document.querySelectorAll('a')[17].textContent = 'leads further'`],
  [
    'one line that grows',
    `<ul>${LINES}</ul>`,
    `document.querySelectorAll('a')[17].textContent = 'far '.repeat(90)`,
  ],
  [
    'one of many kinds of parts',
    `<div>${KINDS}</div>`,
    `document.querySelectorAll('a')[7].textContent = 'leads further'`,
  ],
  ['a float that reaches further down', `${FLOAT}<ul>${LINES}</ul>`, `f.style.height = '90px'`],
  ['words that make a float higher', `${FLOAT}<ul>${LINES}</ul>`, `f.textContent = 'A long one '.repeat(6)`],
  [
    'a line among lines in columns',
    `<ul style="columns:3">${LINES}</ul>`,
    `document.querySelectorAll('a')[17].textContent = 'far '.repeat(90)`,
  ],
] as const)
  test(`again: many lines are where they are after a change of ${what}`, async ({ open }) => {
    const stage = await open(html);
    const seen = async (): Promise<string[]> =>
      (await stage.observe()).elements.map(({ name, box }) => `${name} ${box.join()}`);
    await seen();
    const before = await seen();
    await stage.page.evaluate(change);
    const again = await seen();
    const built = await stage.page.evaluate(() => {
      const built = looking.lookedAgain();
      looking.forget();
      return built;
    });
    expect(built).toBe(true);
    expect(again).toEqual(await seen());
    expect(again).not.toEqual(before);
  });
