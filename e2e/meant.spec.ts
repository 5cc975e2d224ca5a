/** "Get in touch" where the page says "Contact us": what words leave open is found by meaning, and asked where it is not sure. */
import { expect, test, type Page } from './harness/chromium';
import { tell } from './harness/talk';

const names = [
  'New arrivals',
  'Women',
  'Men',
  'Order history',
  'Wish list',
  'Gift cards',
  'Store locator',
  'Contact us',
  'Careers',
  'Size guide',
  'Privacy policy',
  'Sustainability',
];
const hashOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-');
const pageOf = (links: string[], lang: string): string =>
  `<!doctype html><html lang=${lang}><title>Shop</title><h1>Shop</h1><ul>${links
    .map((name) => `<li><a href="#${hashOf(name)}">${name}</a></li>`)
    .join('')}</ul>`;

const hash = (page: Page): string => new URL(page.url()).hash;

/** Says it until the encoder has loaded, which nobody waits for. */
async function open(page: Page, panel: Page, words: string): Promise<string> {
  await expect
    .poll(async () => ((await tell(panel, words)).status.state === 'failed' ? '' : hash(page)), {
      timeout: 30_000,
    })
    .not.toBe('');
  return hash(page);
}

test('a name that no word of the request is in is taken where it is near', async ({
  page,
  serve,
  openPanel,
}) => {
  const { url } = await serve({ routes: { '/': pageOf(names, 'en') } });
  await page.goto(url);
  const panel = await openPanel(page);
  expect(await open(page, panel, 'open job openings')).toBe('#careers');
  const task = await tell(panel, 'click environmental responsibility');
  expect(hash(page)).toBe('#sustainability');
  expect(task.records.at(-1)?.why).toBe('its name comes nearest in meaning');
});

test('what is only likely is a button to press, and what is not there is said to be missing', async ({
  page,
  serve,
  openPanel,
}) => {
  const { url } = await serve({ routes: { '/': pageOf(names, 'en') } });
  await page.goto(url);
  const panel = await openPanel(page);
  await open(page, panel, 'open job openings');
  const asked = await tell(panel, 'click vouchers');
  expect(asked.status.state).toBe('asking');
  expect(hash(page)).toBe('#careers');
  await panel.getByRole('button', { name: /Gift cards/ }).click();
  await expect.poll(() => hash(page)).toBe('#gift-cards');
  const missing = await tell(panel, 'click laser printer ink');
  expect(missing.status).toMatchObject({ state: 'failed', problem: { code: 'not-found' } });
});

test('a page in another language is left to words', async ({ page, serve, openPanel }) => {
  const { url } = await serve({
    routes: { '/': pageOf(names, 'en'), '/de': pageOf(['Karriere', 'Kontakt'], 'de') },
  });
  await page.goto(url);
  const panel = await openPanel(page);
  await open(page, panel, 'open job openings');
  await page.goto(`${url}/de`);
  expect((await tell(panel, 'open career opportunities')).status.state).toBe('failed');
  expect(hash(page)).toBe('');
});
