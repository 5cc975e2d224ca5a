/** Whatever a document is like, looking at it and reading it end without an error and within their bounds. */
import fc from 'fast-check';
import type { Page as Observed } from '../../src/flow';
import { expect, test } from './fixture';
import { build, wildBody } from './wild';

const RUNS = 100;

test('generated documents are looked at, looked at again, read and located', async ({ open }) => {
  test.setTimeout(180_000);
  const stage = await open('<!doctype html><html><body></body></html>');
  // Names in a page may shadow the document's; each run begins with a fresh body.
  await fc.assert(
    fc.asyncProperty(wildBody, async (body) => {
      await stage.page.evaluate(build, body);
      const page = await stage.observe();
      within(page);
      await stage.page.evaluate(() => {
        const all = document.querySelectorAll('body *');
        all[Math.floor(all.length / 2)]?.remove();
        all[0]?.setAttribute('aria-label', 'changed');
      });
      within(await stage.observe());
      const { blocks } = await stage.read();
      expect(blocks.every((block) => block.text.length <= 20_000)).toBe(true);
      const refs = page.elements.map(({ ref }) => ref);
      await stage.page.evaluate((refs) => handlers.locate({ refs }), refs);
    }),
    { numRuns: RUNS, seed: 4, endOnFailure: false },
  );
});

const UNREAD = /[\u0000-\u0008\u202a-\u202e\u200b\u{e0000}-\u{e007f}]/u;

/** The bounds of one observation. Asked once for all its elements: ten expectations for each of thousands take minutes. */
function within({ elements }: Observed): void {
  expect(elements.length).toBeLessThanOrEqual(8_500);
  expect(new Set(elements.map(({ ref }) => ref)).size).toBe(elements.length);
  const beyond = elements.filter(
    (el) =>
      el.name.length > 200 ||
      (el.value ?? '').length > 500 ||
      (el.hints ?? '').length > 120 ||
      (el.options ?? []).length > 200 ||
      JSON.stringify(el).length >= 60_000 ||
      UNREAD.test(`${el.name}${el.value ?? ''}${el.near ?? ''}`) ||
      !el.box.every(Number.isFinite),
  );
  expect(beyond).toEqual([]);
}

/** Single pages with one thing in them that is far too big or turns in a circle. */
const single: Record<string, string> = {
  'a name of ten million characters': `const b = document.createElement('button'); b.setAttribute('aria-label', 'x'.repeat(1e7)); document.body.append(b)`,
  'a text of ten million characters': `document.body.append('words '.repeat(1.6e6))`,
  'a value of ten million characters': `const i = document.createElement('textarea'); i.value = 'x'.repeat(1e7); document.body.append(i)`,
  'an id and class of a million characters': `const b = document.createElement('button'); b.id = b.className = 'x'.repeat(1e6); b.textContent = 'go'; document.body.append(b)`,
  'an address of a million characters': `const a = document.createElement('a'); a.href = 'https://x.test/' + 'x'.repeat(1e6); a.textContent = 'go'; document.body.append(a)`,
  'a label that names itself': `document.body.innerHTML = '<button id=a aria-labelledby=a aria-owns=a aria-describedby=a>go</button>'`,
  'labels in a circle': `document.body.innerHTML = '<b id=a aria-labelledby=b aria-owns=b>x</b><b id=b aria-labelledby=c aria-owns=c>y</b><b id=c aria-labelledby=a aria-owns=a>z</b><input aria-labelledby="a b c">'`,
  'ten thousand names for one field': `document.body.innerHTML = '<i id=n>n</i>'.repeat(1) + '<input aria-labelledby="' + 'n '.repeat(10000) + '">'`,
  'ten thousand labels of one field': `document.body.innerHTML = '<input id=f>' + '<label for=f>Name</label>'.repeat(10000)`,
  'ten thousand attributes': `const b = document.createElement('button'); for (let i = 0; i < 10000; i++) b.setAttribute('data-' + i, 'x'); b.textContent = 'go'; document.body.append(b)`,
  'a table broken open': `const t = document.createElement('table'); t.append('x', document.createElement('td'), document.createElement('button'), document.createElement('table')); document.body.append(t)`,
  'cells that span a million': `document.body.innerHTML = '<table><tr><td colspan=1000000 rowspan=1000000>x<td>y</table>'`,
  'no body': `document.body.remove()`,
  'two bodies': `document.documentElement.append(document.createElement('body')); document.body.append('x')`,
  'no root': `document.documentElement.remove()`,
  'a frameset': `document.body.replaceWith(document.createElement('frameset'))`,
  'an html element in the body': `document.body.append(document.createElement('html'), document.createElement('head'))`,
};

for (const [what, script] of Object.entries(single))
  test(`looked at: ${what}`, async ({ open }) => {
    const stage = await open('<!doctype html><html><body></body></html>');
    await stage.page.evaluate(script);
    // It ends; how soon is the bench's to say.
    within(await stage.page.evaluate(() => handlers.observe()));
    await stage.read();
  });
