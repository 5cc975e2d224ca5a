/** The hands, told in words through the real panel: drag, point, roll, keys, copy and paste, upload; each taken back where that can be. */
import type { Page } from 'playwright/test';
import { expect, test as base } from './harness/chromium';
import { confirmYes, lastTask, settled, tell } from './harness/talk';

const HTML = `<!doctype html><title>Acts</title>
<style>
  section.column{float:left;width:200px;margin:8px;background:#eee} ul{min-height:90px;padding:8px;margin:0} li{padding:6px}
  #shelf{display:none} #more:hover + #shelf, #more:focus-within + #shelf{display:block} #deals{display:none}
  #comments{height:120px;overflow:auto;clear:both;border:1px solid}
</style>
<nav><div id=menu onmouseenter="deals.style.display='block'"><a href="#p">Products</a><div id=deals><a href="#deals">Deals</a></div></div></nav>
<section class=column><h2>To do</h2><ul><li draggable=true>Pay rent</li><li draggable=true>Buy milk</li></ul></section>
<section class=column><h2>Done</h2><ul id=done></ul></section>
<section class=column><h2>Trash</h2><ul id=trash></ul></section>
<section id=comments aria-label=Comments><h3>Comments</h3>${'<p>A comment of some length.</p>'.repeat(30)}</section>
<p>Order number: <b>A-4711</b></p>
<label>Search <input id=q></label>
<label>Message <textarea id=editor></textarea></label>
<label>CV <input type=file id=cv></label>
<output id=out></output>
<div style="height:1500px"></div><h2 id=reviews>Reviews</h2><div style="height:900px"></div>
<script>
  let held = null;
  addEventListener('dragstart', (e) => { held = e.target; e.dataTransfer.setData('text/plain', e.target.textContent); });
  for (const list of document.querySelectorAll('ul')) {
    list.addEventListener('dragover', (e) => e.preventDefault());
    list.addEventListener('drop', (e) => { e.preventDefault(); list.append(held); });
  }
  editor.addEventListener('keydown', (e) => { if (e.key === 'Enter' && e.ctrlKey) out.textContent = 'Sent: ' + editor.value; });
</script>`;

const test = base.extend<{ shown: Page; panel: Page }>({
  shown: async ({ page, serve }, use) => {
    const { url } = await serve({ routes: { '/': HTML } });
    await page.goto(url);
    await use(page);
  },
  panel: async ({ shown, openPanel }, use) => {
    await use(await openPanel(shown));
  },
});

test('drags a card to a column, and takes it back', async ({ shown, panel }) => {
  const task = await tell(panel, 'drag Pay rent to Done');
  expect(task.status.state).toBe('done');
  await expect(shown.locator('#done')).toContainText('Pay rent');
  await tell(panel, 'undo');
  await expect(shown.locator('#done')).not.toContainText('Pay rent');
});

test('asks before it drops something into a bin', async ({ shown, panel }) => {
  expect((await tell(panel, 'drag “Buy milk” to Trash')).status.state).toBe('confirming');
  await expect(shown.locator('#trash')).toHaveText('');
  expect((await confirmYes(panel)).status.state).toBe('done');
  await expect(shown.locator('#trash')).toContainText('Buy milk');
});

test('opens what opens under the pointer', async ({ shown, panel }) => {
  expect((await tell(panel, 'hover over Products')).status.state).toBe('done');
  await expect(shown.getByRole('link', { name: 'Deals' })).toBeVisible();
});

test('rolls a part, rolls to a heading, and back', async ({ shown, panel }) => {
  await tell(panel, 'scroll the comments down');
  expect(await shown.locator('#comments').evaluate((el) => el.scrollTop)).toBeGreaterThan(50);
  await tell(panel, 'undo');
  expect(await shown.locator('#comments').evaluate((el) => el.scrollTop)).toBe(0);
  await tell(panel, 'scroll to Reviews');
  await expect(shown.locator('#reviews')).toBeInViewport();
  await tell(panel, 'undo');
  expect(await shown.evaluate(() => scrollY)).toBe(0);
});

test('presses keys that are held together, in the field that was named, after a yes', async ({
  shown,
  panel,
}) => {
  await tell(panel, 'type “Hello” into the message field');
  expect((await tell(panel, 'press ctrl+enter in the message field')).status.state).toBe('confirming');
  await confirmYes(panel);
  await expect(shown.locator('#out')).toHaveText('Sent: Hello');
});

test('copies now and pastes later', async ({ shown, panel }) => {
  const copied = await tell(panel, 'copy the order number');
  expect(copied.status.state).toBe('done');
  expect((await tell(panel, 'paste it into the search field')).status.state).toBe('done');
  await expect(shown.locator('#q')).toHaveValue(/A-4711/);
  await tell(panel, 'undo');
  await expect(shown.locator('#q')).toHaveValue('');
});

test('points at the place for a file, waits for the person, and says which file it was', async ({
  shown,
  panel,
}) => {
  const asked = await tell(panel, 'upload my CV');
  expect(asked.status.state).toBe('asking');
  await shown
    .locator('#cv')
    .setInputFiles({ name: 'ada.pdf', mimeType: 'application/pdf', buffer: Buffer.from('x') });
  await expect.poll(async () => (await lastTask(panel))?.status.state, { timeout: 10_000 }).toBe('done');
  const done = await settled(panel);
  expect(done.records.at(-1)?.result).toBe('“ada.pdf” is picked');
});
