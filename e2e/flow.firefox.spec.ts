/** The main job in Firefox: the same extension, typed into its own panel page. */
import { expect, test, type Page } from './harness/firefox';
import { FILLED, FORM_ROUTES, TOLD } from './site/form';
import { startSite, type Site } from './site/server';
import { killWorker, type FirefoxFamiliar } from './harness/firefox';
import { confirmYes, settled, tell } from './harness/talk-firefox';

async function shopAndPanel(
  tab: Page,
  openPanel: (tab: Page) => Promise<Page>,
  path = '/',
): Promise<{ site: Site; panel: Page }> {
  const site = await startSite();
  await tab.goto(site.url + path);
  return { site, panel: await openPanel(tab) };
}

test('remembers, does three steps, cites the memory', async ({ tab, openPanel }) => {
  const { site, panel } = await shopAndPanel(tab, openPanel);
  try {
    await tell(panel, 'I wear size M');
    const task = await tell(panel, 'search for blue shirts, open the second result and choose my size');
    expect(task.status.state, JSON.stringify(task.status)).toBe('done');
    expect(task.records.at(-1)?.uses.map((use) => use.words)).toEqual(['I wear size M']);
    const checked = await tab.$eval('input[name=size]:checked', (e) => e.value);
    expect(checked).toBe('M');
  } finally {
    await site.close();
  }
});

test('sends nothing before the yes, and then once', async ({ tab, openPanel }) => {
  const { site, panel } = await shopAndPanel(tab, openPanel, '/product/fjord-oxford-shirt');
  try {
    await tell(panel, 'choose L');
    expect((await tell(panel, 'add it to the cart')).status.state).toBe('confirming');
    expect(site.cart).toEqual([]);
    const done = await confirmYes(panel);
    expect(done.status.state, JSON.stringify(done.status)).toBe('done');
    expect(site.cart).toHaveLength(1);
  } finally {
    await site.close();
  }
});

test('answers from the page, undoes, and refuses a password', async ({ tab, openPanel, serve }) => {
  const { site, panel } = await shopAndPanel(tab, openPanel, '/returns');
  const { url } = await serve({
    routes: {
      '/': '<main><label>Name <input></label><label>Password <input type="password"></label></main>',
    },
  });
  try {
    const task = await tell(panel, 'how much does it cost to send a parcel back?');
    expect(task.records[0]?.passages?.[0]?.text).toContain('€4.50');
    await tab.goto(url);
    await tell(panel, 'type “Ada” into the name field');
    expect(await tab.$eval('input', (e) => e.value)).toBe('Ada');
    await tell(panel, 'undo');
    expect(await tab.$eval('input', (e) => e.value)).toBe('');
    const refused = await tell(panel, 'type “swordfish” into the password field');
    expect(refused.status.state === 'failed' && refused.status.problem.code).toBe('refused');
  } finally {
    await site.close();
  }
});

test('a background that ends while it waits for a yes takes it for a no', async ({
  familiar,
  tab,
  openPanel,
}) => {
  const { site, panel } = await shopAndPanel(tab, openPanel, '/product/fjord-oxford-shirt');
  try {
    await tell(panel, 'choose L');
    expect((await tell(panel, 'add it to the cart')).status.state).toBe('confirming');
    await killWorker(familiar satisfies FirefoxFamiliar);
    const task = await settled(panel, (t) => t.status.state !== 'confirming');
    expect(task.status.state === 'stopped' && task.status.reason).toMatch(/took it as a no/);
    expect(site.cart).toEqual([]);
  } finally {
    await site.close();
  }
});

test('fills in a form with what was told, leaves secrets and hidden fields alone, sends nothing', async ({
  tab,
  openPanel,
  serve,
}) => {
  const { url, log } = await serve({ routes: FORM_ROUTES });
  await tab.goto(url);
  const panel = await openPanel(tab);
  for (const words of TOLD) await tell(panel, words);
  const keep = await panel.waitForSelector('.ask .option'); // the address, asked back
  await keep?.click();
  await settled(panel, (t) => t.status.state === 'done');
  const task = await tell(panel, 'fill in this form');
  expect(task.status.state, JSON.stringify(task.status)).toBe('done');
  const values = await tab.$$eval('#order input, #order textarea', (all) =>
    Object.fromEntries(all.map((e) => [e.id, e.value])),
  );
  expect(values).toEqual(FILLED);
  expect(log.filter((line) => line.startsWith('POST'))).toEqual([]);
});
