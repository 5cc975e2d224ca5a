/** Select2: a list in a box of its own, filtered by a field that comes with it, or sent by the server. */
import { expect, test } from './fixture';
import { suggest } from './suggest';

test('chooses one, and several, and takes them back', async ({ on }) => {
  const { state, done } = await on('select2');
  await done('choose Spain in the country list');
  expect(await state()).toMatchObject({ country: 'Spa' });
  await done('undo');
  expect(await state()).toMatchObject({ country: '' });
  await done('set the country to Italy');
  expect(await state()).toMatchObject({ country: 'Ita' });
  await done('choose red and blue in the colours list');
  expect(await state()).toMatchObject({ colours: ['blu', 'red'] });
  await done('undo');
  expect(await state()).toMatchObject({ country: 'Ita', colours: [] });
});

test('types into the field that opens, and waits for what the server sends', async ({ on }) => {
  const { state, done, refused } = await on('select2', { '/suggest': suggest });
  const chosen = await done('set the city to Berlin');
  expect(chosen.result).toBe("chose 'Berlin'");
  expect(await state()).toMatchObject({ city: 'Berlin' });
  await done('choose Paris as the city');
  expect(await state()).toMatchObject({ city: 'Paris' });
  expect(await refused('set the city to Atlantis')).toContain("has no 'Atlantis'");
  expect(await state()).toMatchObject({ city: 'Paris' });
});

test('adds colours that the list knows and one that it does not', async ({ on }) => {
  const { state, done } = await on('select2');
  await done('add red and teal to the colours list');
  expect(await state()).toMatchObject({ colours: ['red', 'teal'] });
});
