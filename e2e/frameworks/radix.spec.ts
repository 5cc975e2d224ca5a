/** Radix's dropdown menu. */
import { expect, test } from './fixture';

test('opens the menu and presses an item', async ({ on }) => {
  const { page, state, done } = await on('radix');
  const opened = await done('click Options for Report.pdf');
  await expect(page.getByRole('menu')).toBeVisible();
  expect(opened.result).toMatch(/open/);
  await done('click Rename');
  expect(await state()).toMatchObject({ done: ['Rename'] });
  await expect(page.getByRole('menu')).toHaveCount(0);
});

test('does both in one sentence, and reaches a submenu', async ({ on }) => {
  const { state, done } = await on('radix');
  await done('open the options menu and click Duplicate');
  expect(await state()).toMatchObject({ done: ['Duplicate'] });
  await done('open the options menu, click Share and click “Copy link”');
  expect(await state()).toMatchObject({ done: ['Duplicate', 'Copy link'] });
});

test('ticks and chooses in the menu', async ({ on }) => {
  const { state, done } = await on('radix');
  await done('open the options menu and check Show bookmarks');
  expect(await state()).toMatchObject({ bookmarks: true });
  await done('open the options menu and choose Colm Tuite');
  expect(await state()).toMatchObject({ person: 'colm' });
});

test('an item that is switched off is not pressed', async ({ on }) => {
  const { state, done, refused } = await on('radix');
  await done('click Options for Report.pdf');
  const before = await state();
  expect(await refused('click Move')).toMatch(/off|disabled|cannot/);
  expect(await state()).toEqual(before);
});
