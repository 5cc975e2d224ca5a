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
