/** Settle: an act is told of when the page has come to rest, with what it changed and nothing else. */
import type { Outcome, Problem } from '../../src/flow';
import { expect, test, type Stage } from './fixture';
import { said } from './samples';

/** Acts and measures how long that took. */
async function timed(
  act: () => Promise<Outcome | Problem>,
): Promise<{ outcome: Outcome | Problem; ms: number }> {
  const began = Date.now();
  const outcome = await act();
  return { outcome, ms: Date.now() - began };
}

const button = (does: string, more = ''): string => `<button onclick="${does}">Go</button>${more}`;
const press = (stage: Stage) => timed(() => stage.act('click', 'Go'));

test('a server that answers late, while nothing moves', async ({ open }) => {
  const stage = await open(
    button(`fetch('/late').then(() => setTimeout(() => (out.textContent = 'Saved'), 500))`, '<p id=out></p>'),
  );
  const { outcome, ms } = await press(stage);
  expect(outcome).toMatchObject({ status: 'done' });
  expect(await said(stage, 'out.textContent')).toBe('Saved');
  expect(ms).toBeLessThan(1200);
});

test('a server that answers late, while the page says that it is loading', async ({ open }) => {
  const stage = await open(
    button(
      `this.disabled = true; setTimeout(() => { this.disabled = false; out.innerHTML = '<h2>Results</h2>' }, 2200)`,
      '<div id=out></div>',
    ),
  );
  const { outcome, ms } = await press(stage);
  expect(outcome).toMatchObject({ status: 'done', change: "'Results' was added" });
  expect(ms).toBeGreaterThan(2000);
});

test('a spinner that never ends', async ({ open }) => {
  const stage = await open(button(`out.innerHTML = '<i class=spinner>…</i>'`, '<div id=out></div>'));
  const { outcome, ms } = await press(stage);
  expect(outcome).toMatchObject({
    status: 'done',
    change: expect.stringContaining('the page is still loading'),
  });
  expect(ms).toBeLessThan(6500);
});

test('a transition of a second is waited for, an endless animation is not', async ({ open }) => {
  const style = `<style>#menu{height:0;overflow:hidden;transition:height 1s} #menu.open{height:100px}
    @keyframes turn{to{rotate:360deg}} .turning{animation:turn 1s infinite}</style>`;
  const stage = await open(
    style +
      button(
        `menu.className = 'open'; logo.className = 'turning'`,
        '<div id=menu>Menu</div><div id=logo>*</div>',
      ),
  );
  const { outcome, ms } = await press(stage);
  expect(outcome).toMatchObject({ status: 'done' });
  expect(await said(stage, 'menu.offsetHeight')).toBe(100);
  expect(ms).toBeLessThan(2000);
});

const TICKERS: [what: string, html: string, script: string][] = [
  ['a news ticker', '<p id=t></p>', `setInterval(() => (t.innerHTML = '<b>' + Math.random() + '</b>'), 50)`],
  [
    'a carousel',
    '<div id=t></div>',
    `setInterval(() => (t.className = t.className === 'a' ? 'b' : 'a'), 100)`,
  ],
  [
    'a clock',
    '<p id=t>2030-01-01T00:00:00.000Z</p>',
    `setInterval(() => (t.textContent = new Date().toISOString()), 1000)`,
  ],
];

for (const [what, html, script] of TICKERS) {
  test(`${what} is no effect of a dead button`, async ({ open }) => {
    const stage = await open(button('', html) + `<script>${script}</script>`);
    await stage.observe();
    await stage.page.waitForTimeout(300);
    const { outcome, ms } = await press(stage);
    expect(outcome).toMatchObject({ status: 'no-effect', change: 'no change' });
    expect(ms).toBeLessThan(2600);
  });

  test(`${what} does not hide what a button does, nor delay it`, async ({ open }) => {
    const stage = await open(
      button(`out.innerHTML = '<p>Added</p>'`, `${html}<div id=out></div>`) + `<script>${script}</script>`,
    );
    await stage.observe();
    await stage.page.waitForTimeout(300);
    const { outcome, ms } = await press(stage);
    expect(outcome).toMatchObject({ status: 'done', change: "'Added' was added" });
    expect(ms).toBeLessThan(800);
  });
}

test('a carousel is still none after a long wait for something else', async ({ open }) => {
  const stage = await open(
    button(
      `out.innerHTML = '<i class=spinner>…</i>'; setTimeout(() => (out.innerHTML = '<h2>Results</h2>'), 3000)`,
      '<button>Refresh</button><div id=out></div><div id=t></div>',
    ) + `<script>setInterval(() => (t.className = t.className === 'a' ? 'b' : 'a'), 100)</script>`,
  );
  await stage.observe();
  await stage.page.waitForTimeout(600);
  expect((await press(stage)).outcome).toMatchObject({ status: 'done', change: "'Results' was added" });
  expect(await stage.act('click', 'Refresh')).toMatchObject({ status: 'no-effect', change: 'no change' });
});

test('a toast that vanishes is told of', async ({ open }) => {
  const stage = await open(
    button(
      `out.innerHTML = '<div role=status>Saved</div>'; setTimeout(() => (out.innerHTML = ''), 60)`,
      '<div id=out></div>',
    ),
  );
  const { outcome } = await press(stage);
  expect(outcome).toMatchObject({ status: 'done' });
  // On a slow machine it is still there at the end.
  expect('change' in outcome && outcome.change).toMatch(
    /^(?:'Saved' was shown for a moment|the page says 'Saved')$/,
  );
});

test('a value that the page writes in its own way', async ({ open }) => {
  const stage = await open(
    `<input aria-label=Amount onchange="setTimeout(() => (this.value = '1,234.00'), 50)">`,
  );
  const outcome = await stage.act('textinput', 'Amount', { text: '1234' });
  expect(outcome).toMatchObject({ status: 'done', change: "value is now '1,234.00'" });
});

test('a value that the page takes back', async ({ open }) => {
  const stage = await open(
    `<input aria-label=Amount value=5 onchange="setTimeout(() => (this.value = '5'), 50)">`,
  );
  expect(await stage.act('textinput', 'Amount', { text: '99' })).toMatchObject({ status: 'no-effect' });
});

test('a box that the page unchecks again', async ({ open }) => {
  const stage = await open(
    `<label><input type=checkbox onchange="setTimeout(() => (this.checked = false), 40)"> Gift</label>`,
  );
  expect(await stage.act('check', 'Gift', { on: true })).toMatchObject({
    status: 'no-effect',
    change: expect.stringContaining("unchecked 'Gift' again"),
  });
});

test('a button that does nothing', async ({ open }) => {
  const stage = await open('<button>Go</button>');
  const { outcome, ms } = await press(stage);
  expect(outcome).toMatchObject({ status: 'no-effect', change: 'no change' });
  expect(ms).toBeLessThan(1400);
});

test('marks that we showed before the act are no rhythm of the page: what it changes in the head is seen', async ({
  open,
}) => {
  const stage = await open(button(`document.title = 'booked'`));
  const { ref } = await stage.find('Go');
  for (const marks of [[{ ref }], [], [{ ref }], [], [{ ref }], []]) {
    await stage.page.evaluate((marks) => handlers.highlight({ marks }), marks);
    await stage.page.waitForTimeout(50);
  }
  const { outcome } = await press(stage);
  expect(outcome).toMatchObject({ status: 'done' });
});
