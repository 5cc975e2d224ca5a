/** Words beside the work, said while a card waits: a yes is the person's own press, a no leaves it. */
import { expect } from './harness/chromium';
import { lastTask, stateOf, tell } from './harness/talk';
import { shopTest } from './site/fixture';

const test = shopTest('/product/iris-short-sleeve-shirt');

test('a typed yes points at the card, which stays open; a typed no leaves it', async ({ panel, site }) => {
  await tell(panel, 'choose M');
  const asked = await tell(panel, 'add it to my cart');
  expect(asked.status.state).toBe('confirming');
  await tell(panel, 'yes');
  await expect(panel.getByText('press Confirm on the card above')).toBeVisible();
  await expect(panel.locator('.confirm .choice.yes')).toBeVisible();
  expect(site.cart).toEqual([]);
  await tell(panel, 'no');
  await expect(panel.getByText('All right, I left that.')).toBeVisible();
  await expect(panel.locator('.confirm')).toHaveCount(0);
  const { tasks } = await stateOf(panel);
  expect(tasks.find(({ id }) => id === asked.id)?.status).toMatchObject({ state: 'stopped' });
  expect(site.cart).toEqual([]);
  await tell(panel, 'add it to my cart');
  await tell(panel, 'thanks');
  expect((await lastTask(panel))?.status.state).toBe('done');
  await expect(panel.locator('.ending.bad')).toHaveCount(0);
  await expect(panel.locator('.confirm .choice.yes')).toBeVisible();
});
