/** Menus that open by `:hover` in a style sheet and by nothing else, told in words through the real panel. */
import { expect, test, type Page } from './harness/chromium';
import { tell } from './harness/talk';

const PAGE = `<!doctype html><title>Menus</title><style>
  nav ul { list-style: none; margin: 0; padding: 0 } nav > ul > li { float: left; position: relative; padding: 8px }
  nav li ul { position: absolute; top: 100%; left: 0; width: 160px; background: #eee; z-index: 5 }
  #bar ul ul { display: none }
  @media (min-width: 300px) { #bar li:hover > ul { display: block } }
  #bar ul ul ul { left: 100%; top: 0 }
  #fade li > ul { visibility: hidden; opacity: 0; transition: opacity .2s }
  #fade li { &:hover > ul { visibility: visible; opacity: 1 } }
  .more + .list { display: none } .more:hover + .list, .list:hover { display: block }
  a:hover { color: red } main { clear: both; padding-top: 200px } .gone { display: none }
</style>
<nav id=bar aria-label=Main><ul>
  <li><a href="#home">Home</a></li>
  <li><a href="#tools">Tools</a><ul><li><a href="#tool-reports">Reports</a></li><li><a href="#export">Export</a>
    <ul><li><a href="#csv">As table</a></li><li><a href="#pdf">As letter</a></li></ul></li></ul></li>
  <li><a href="#admin">Admin</a><ul><li><a href="#admin-reports">Reports</a></li><li><a href="#users">Users</a></li></ul></li>
</ul></nav>
<nav id=fade aria-label=Account><ul><li><span tabindex=0>Account</span><ul><li><a href="#invoices">Invoices</a></li></ul></li></ul></nav>
<div><button class=more>More</button><div class=list><button onclick="location.hash = 'print'">Print</button></div></div>
<main><button onclick="location.hash = 'save'">Keep draft</button><a class=gone href="#secret">Secret door</a></main>`;

const hash = (page: Page): string => new URL(page.url()).hash;

test.describe('a menu that opens by style alone', () => {
  test.beforeEach(async ({ page, serve }) => {
    const { url } = await serve({ routes: { '/': PAGE } });
    await page.goto(url);
  });

  test('is opened for what it holds, in the menu that was named', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    expect((await tell(panel, 'open Reports in the Tools menu')).status.state).toBe('done');
    expect(hash(page)).toBe('#tool-reports');
    // What was chosen from closes.
    await expect(page.getByRole('link', { name: 'Export' })).toBeHidden();
    expect((await tell(panel, 'open Reports in the Admin menu')).status.state).toBe('done');
    expect(hash(page)).toBe('#admin-reports');
    expect((await tell(panel, 'click Users')).status.state).toBe('done');
    expect(hash(page)).toBe('#users');
  });

  test('is opened level by level', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    expect((await tell(panel, 'click “As letter”')).status.state).toBe('done');
    expect(hash(page)).toBe('#pdf');
    expect((await tell(panel, 'click Tools > Export > As table')).status.state).toBe('done');
    expect(hash(page)).toBe('#csv');
  });

  test('is opened where it fades in, or stands behind what is pointed at', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    expect((await tell(panel, 'click Invoices')).status.state).toBe('done');
    expect(hash(page)).toBe('#invoices');
    expect((await tell(panel, 'click Print')).status.state).toBe('done');
    expect(hash(page)).toBe('#print');
  });

  test('stays while it is pointed at, and goes when something else is done; the page’s own styles are back', async ({
    page,
    openPanel,
  }) => {
    const panel = await openPanel(page);
    expect((await tell(panel, 'hover over Tools')).records.at(-1)?.status).toBe('done');
    await expect(page.getByRole('link', { name: 'Export' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'As letter' })).toBeHidden();
    expect((await tell(panel, 'click Keep draft')).status.state).toBe('done');
    expect(hash(page)).toBe('#save');
    await expect(page.getByRole('link', { name: 'Export' })).toBeHidden();
    expect(
      await page.$$eval('[style]', (all) => all.filter((el) => el.getAttribute('style') !== '').length),
    ).toBe(0);
    await page.locator('#bar').getByText('Tools').hover();
    await expect(page.getByRole('link', { name: 'Export' })).toBeVisible();
  });

  test('what nothing shows stays out of reach', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    const task = await tell(panel, 'click Secret door');
    expect(task.status.state === 'failed' && task.status.problem.message).toContain('not shown now');
    expect(hash(page)).toBe('');
  });
});
