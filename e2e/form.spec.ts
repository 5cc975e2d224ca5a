/** Filling in a form through the panel with what was told, field by field, and sending the right one. */
import { expect, test, type Page } from './harness/chromium';
import { confirmYes, lastTask, tell } from './harness/talk';
import { FILLED, FORM_ROUTES, TOLD } from './site/form';

const values = (page: Page): Promise<Record<string, string>> =>
  page.$$eval('#order input, #order textarea', (all) =>
    Object.fromEntries(all.map((e) => [e.id, (e as HTMLInputElement).value])),
  );
const posts = (log: string[]): string[] => log.filter((line) => line.startsWith('POST'));

test('what was told is put where it belongs, with its reason; secrets and hidden fields stay empty', async ({
  page,
  openPanel,
  serve,
}) => {
  const { url, log } = await serve({ routes: FORM_ROUTES });
  await page.goto(url);
  const panel = await openPanel(page);
  for (const words of TOLD) await tell(panel, words);
  await panel.getByRole('button', { name: 'Keep it', exact: true }).click();
  await expect.poll(async () => (await lastTask(panel))?.status.state).toBe('done');
  const task = await tell(panel, 'fill in this form');
  expect(task.status.state, JSON.stringify(task.status)).toBe('done');
  expect(await values(page)).toEqual(FILLED);
  // The other form of the page was not meant.
  await expect(page.locator('[name=news]')).toHaveValue('');
  const steps = task.records.filter(({ what }) => what.startsWith('Type'));
  expect(steps.every(({ uses }) => uses.length === 1 && TOLD.includes(uses[0]?.words ?? ''))).toBe(true);
  expect(task.records.at(-1)?.say).toContain('left for you');
  await expect(
    panel.getByRole('button', { name: /because you said .*12 High Street/i }).first(),
  ).toBeVisible();
  await tell(panel, 'undo');
  expect((await values(page))['town']).toBe('');
  expect(posts(log)).toEqual([]);
});

test('a field is found by what it asks for, and the form that was filled in is the one sent', async ({
  page,
  openPanel,
  serve,
}) => {
  const { url, log } = await serve({ routes: FORM_ROUTES });
  await page.goto(url);
  const panel = await openPanel(page);
  await tell(panel, 'my mobile is 555 0199');
  await tell(panel, 'type 90210 in the zip field');
  await tell(panel, 'enter my mobile in the phone box');
  await tell(panel, 'put 1 Main Street as the street');
  expect(await values(page)).toMatchObject({ zip: '90210', mobile: '555 0199', street: '1 Main Street' });
  const asked = await tell(panel, 'send the form');
  expect(asked.status.state, JSON.stringify(asked.status)).toBe('confirming');
  expect(posts(log)).toEqual([]);
  await confirmYes(panel);
  await expect(page).toHaveTitle('Ordered');
  expect(posts(log)).toEqual(['POST /order']);
});

test('a form is filled in when it is asked for in French', async ({ page, openPanel, serve }) => {
  const { url } = await serve({ routes: FORM_ROUTES });
  await page.goto(url);
  const panel = await openPanel(page);
  await tell(panel, 'my email is ada@example.org');
  await tell(panel, 'Remplis ce formulaire');
  expect((await values(page))['mail']).toBe('ada@example.org');
});

test('of several forms the one that was meant is filled in: named, in sight, or begun by the person', async ({
  page,
  openPanel,
  serve,
}) => {
  const form = (name: string): string =>
    `<form method="post" action="/${name}" style="height:900px"><h2>${name}</h2><label>E-mail <input id="${name}"></label></form>`;
  const { url } = await serve({ routes: { '/': ['Newsletter', 'Contact', 'Support'].map(form).join('') } });
  const filled = (): Promise<string[]> =>
    page.$$eval('input', (all) => all.filter(({ value }) => value !== '').map(({ id }) => id));
  await page.goto(url);
  const panel = await openPanel(page);
  await tell(panel, 'my email is ada@example.org');
  await tell(panel, 'fill in the contact form');
  expect(await filled()).toEqual(['Contact']);
  await page.reload();
  await page.evaluate(() => scrollTo(0, 1800));
  await tell(panel, 'fill in this form');
  expect(await filled()).toEqual(['Support']);
  await page.reload();
  await page.locator('#Newsletter').focus();
  await page.evaluate(() => scrollTo(0, 900));
  await tell(panel, 'fill in this form');
  expect(await filled()).toEqual(['Newsletter']);
  await tell(panel, 'fill in all the forms');
  expect(await filled()).toEqual(['Newsletter', 'Contact', 'Support']);
});
