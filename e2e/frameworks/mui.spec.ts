/** MUI's select, autocomplete, slider and switch. */
import { expect, test } from './fixture';

test('chooses in a select whose list opens in a portal, and undo brings the state back', async ({ on }) => {
  const { page, state, done, refused } = await on('mui');
  const chosen = await done('choose Ten in the age select');
  expect(await state()).toMatchObject({ age: '10' });
  expect(chosen.result).toContain('Ten');
  await done('choose Thirty as the age');
  expect(await state()).toMatchObject({ age: '30' });
  await done('undo');
  expect(await state()).toMatchObject({ age: '10' });
  expect(await refused('choose Ninety as the age')).toContain('Ninety');
  expect(await state()).toMatchObject({ age: '10' });
  await expect(page.getByRole('listbox')).toHaveCount(0);
});

test('chooses several in a select that takes several', async ({ on }) => {
  const { page, state, done } = await on('mui');
  await done('select Olives and Basil in toppings');
  expect(await state()).toMatchObject({ toppings: ['Cheese', 'Olives', 'Basil'] });
  await expect(page.getByRole('listbox')).toHaveCount(0);
});

test('types and chooses in an autocomplete', async ({ on }) => {
  const { state, done, refused } = await on('mui');
  await done('type Ada in the name field');
  expect(await state()).toMatchObject({ name: 'Ada' });
  await done('choose The Godfather as the film');
  expect(await state()).toMatchObject({ film: 'The Godfather' });
  await done('undo');
  expect(await state()).toMatchObject({ film: null });
  await refused('choose Casablanca as the film');
  expect(await state()).toMatchObject({ film: null });
});

test('slides, switches and presses', async ({ on }) => {
  const { state, done, refused } = await on('mui');
  await done('set the volume to 75');
  expect(await state()).toMatchObject({ volume: 75 });
  await done('undo');
  expect(await state()).toMatchObject({ volume: 30 });
  await done('turn on dark mode');
  expect(await state()).toMatchObject({ dark: true });
  await done('undo');
  expect(await state()).toMatchObject({ dark: false });
  await done('check Send me offers');
  expect(await state()).toMatchObject({ offers: true });
  await done('click Next');
  expect(await state()).toMatchObject({ saved: 1 });
  expect(await refused('click Refresh')).toContain('no change');
});
