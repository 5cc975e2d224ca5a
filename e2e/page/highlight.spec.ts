import { expect, test } from './fixture';
import type { Mark } from '../../src/messages';

const HTML =
  '<button>Save</button><p>The <b>fare</b> is 40 euros,\n each way.</p><p>The fare is 50 euros.</p>';

test('marks are counted, take no clicks, show nothing to the page, and go', async ({ open }) => {
  const stage = await open(HTML);
  const { ref } = await stage.find('Save');
  const mark = (marks: Mark[]): Promise<{ found: number }> =>
    stage.page.evaluate((marks) => handlers.highlight({ marks }), marks);
  expect(
    await mark([{ ref, label: 'This one?' }, { ref: 'e999' }, { quote: 'fare is 40 euros, each way' }]),
  ).toEqual({ found: 2 });
  const seen = await stage.page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    const { left, top } = document.querySelector('button')?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return {
      open: host.shadowRoot !== null,
      events: getComputedStyle(host).pointerEvents,
      hit: document.elementFromPoint(left + 5, top + 5)?.localName,
    };
  });
  expect(seen).toEqual({ open: false, events: 'none', hit: 'button' });
  expect((await stage.observe()).elements.map(({ name }) => name)).not.toContain('This one?');
  expect(await stage.act('click', 'Save')).toMatchObject({ change: 'no change' });
  expect(await mark([])).toEqual({ found: 0 });
  expect(await stage.page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('body');
});

test('a quote far down is brought into view', async ({ open }) => {
  const stage = await open(`<div style="height:5000px"></div>${HTML}`);
  await stage.page.evaluate(() => handlers.highlight({ marks: [{ quote: 'The fare is 50 euros.' }] }));
  expect(await stage.page.evaluate(() => scrollY)).toBeGreaterThan(4000);
});

test('words that are not on the page are not found', async ({ open }) => {
  const stage = await open(`${HTML}<p hidden>Hidden words</p>`);
  const marks: Mark[] = [{ quote: 'free of charge' }, { quote: '' }, { quote: 'Hidden words' }];
  expect(await stage.page.evaluate((marks) => handlers.highlight({ marks }), marks)).toEqual({ found: 0 });
});
