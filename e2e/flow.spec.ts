/** The main job on the demo shop, typed into the real panel: ask, act, confirm, remember, cite, undo, answer. */
import { expect } from './harness/chromium';
import { confirmYes, lastTask, stateOf, tell } from './harness/talk';
import { shopTest } from './site/fixture';

const test = shopTest();

test('three steps in one sentence, with the size from memory and the reason named', async ({
  shop,
  panel,
}) => {
  await tell(panel, 'I wear size M');
  const task = await tell(panel, 'search for blue shirts, open the second result and choose my size');
  expect(task.status.state).toBe('done');
  expect(task.records.map((r) => r.status)).toEqual(['done', 'done', 'done']);
  await expect(shop.getByRole('radio', { name: 'M', exact: true })).toBeChecked();
  await expect(panel.getByRole('button', { name: /because you said .*I wear size M/i })).toBeVisible();
});

test('nothing is sent before the yes, and then once', async ({ shop, panel, site }) => {
  await shop.goto(`${site.url}/product/fjord-oxford-shirt`);
  await tell(panel, 'choose L');
  const asked = await tell(panel, 'add it to the cart');
  expect(asked.status.state).toBe('confirming');
  expect(site.cart).toEqual([]);
  const done = await confirmYes(panel);
  expect(done.status.state).toBe('done');
  expect(site.cart).toHaveLength(1);
});

test('a no is a no', async ({ shop, panel, site }) => {
  await shop.goto(`${site.url}/account`);
  const asked = await tell(panel, 'delete my account');
  expect(asked.status.state).toBe('confirming');
  await panel.locator('.confirm').getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(async () => (await lastTask(panel))?.status.state).toBe('stopped');
  expect(site.account.deleted).toBe(false);
});

test('a preference decides between two options and is cited; undo takes the choice back', async ({
  shop,
  panel,
  site,
}) => {
  site.cart.push({ slug: 'fjord-oxford-shirt', size: 'M', quantity: 1 });
  await shop.goto(`${site.url}/checkout`);
  await tell(panel, 'I never want paper invoices');
  const task = await tell(panel, 'choose an invoice');
  expect(task.records.at(-1)?.uses.map((use) => use.words)).toEqual(['I never want paper invoices']);
  const email = shop.getByRole('radio', { name: /Invoice by e-mail/ });
  await expect(email).toBeChecked();
  await tell(panel, 'undo');
  await expect(email).not.toBeChecked();
});

test('an answer is a sentence of the page, marked where it stands', async ({ shop, panel, site }) => {
  await shop.goto(`${site.url}/returns`);
  const task = await tell(panel, 'how much does it cost to send a parcel back?');
  expect(task.records[0]?.passages?.[0]?.text).toContain('€4.50');
  await expect(panel.getByText('Sending a parcel back costs €4.50')).toBeVisible();
  const none = await tell(panel, 'who painted the ceiling of the chapel?');
  expect(none.records[0]?.say).toContain('does not seem to say');
});

test('what is ambiguous is asked, with buttons that do what they say', async ({ shop, panel, site }) => {
  await shop.goto(site.url);
  await shop.setContent(
    '<main><section><h2>Oslo</h2><button onclick="document.title=\'oslo\'">Book</button></section><section><h2>Rome</h2><button onclick="document.title=\'rome\'">Book</button></section></main>',
  );
  const asked = await tell(panel, 'click Book');
  expect(asked.status.state).toBe('asking');
  await panel.locator('.ask .option', { hasText: 'Rome' }).click();
  await expect.poll(async () => (await lastTask(panel))?.status.state).toBe('confirming');
  await confirmYes(panel);
  await expect.poll(() => shop.title()).toBe('rome');
});

test('Preferences lists, searches, edits, shows history, forgets and brings back', async ({ panel }) => {
  await tell(panel, 'I wear size M');
  await tell(panel, 'I never want paper invoices');
  await tell(panel, 'I wear size L');
  await panel.getByRole('button', { name: 'Preferences' }).click();
  const list = panel.locator('main.preferences');
  await expect(list.getByText('I wear size L', { exact: true })).toBeVisible();
  await expect(list.getByText('I wear size M', { exact: true })).toHaveCount(0); // replaced, kept in its history
  await list.getByRole('searchbox').fill('invoice');
  await expect(list.getByText('I wear size L', { exact: true })).toHaveCount(0);
  await list
    .getByRole('button', { name: /^Forget(?! all)/ })
    .first()
    .click();
  await expect(list.getByText('I never want paper invoices', { exact: true })).toHaveCount(0);
  await panel.getByRole('button', { name: /Undo/ }).click();
  await expect(list.getByText('I never want paper invoices', { exact: true })).toBeVisible();
  expect((await stateOf(panel)).trouble).toBeNull();
});

test('a new statement replaces an old one and the old one can be seen in its history', async ({ panel }) => {
  await tell(panel, 'I prefer window seats');
  const task = await tell(panel, 'I prefer aisle seats');
  expect(task.records[0]?.say).toContain('in place of “I prefer window seats”');
  const about = await tell(panel, 'what do you know about seats?');
  expect(about.records[0]?.say).toContain('I prefer aisle seats');
  expect(about.records[0]?.say).not.toContain('window');
});

test('why, help and stop are answered', async ({ panel }) => {
  await tell(panel, 'open Returns');
  const why = await tell(panel, 'why did you do that?');
  expect(why.records[0]?.say).toMatch(/because/);
  const help = await tell(panel, 'help');
  expect(help.records[0]?.suggestions?.length).toBeGreaterThan(5);
  const stop = await tell(panel, 'stop');
  expect(stop.status.state).toBe('done');
});

test('goes back and forward through the pages it opened itself', async ({ shop, panel, site }) => {
  await tell(panel, 'open Returns and open Account');
  expect(shop.url()).toBe(`${site.url}/account`);
  await tell(panel, 'go back');
  expect(shop.url()).toBe(`${site.url}/returns`);
  await tell(panel, 'go back');
  expect(shop.url()).toBe(`${site.url}/`);
  await tell(panel, 'go forward');
  expect(shop.url()).toBe(`${site.url}/returns`);
  await shop.goto(`${site.url}/care`);
  const nowhere = await tell(panel, 'go forward');
  expect(nowhere.status.state).toBe('failed');
  expect(shop.url()).toBe(`${site.url}/care`);
});
