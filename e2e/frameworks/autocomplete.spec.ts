/** Suggestions that come late and out of order: the one that was asked for is taken, never one for fewer letters. */
import { expect, test } from './fixture';
import { suggest } from './suggest';

test('types, waits for the reply to these words, and picks', async ({ on }) => {
  const { state, done } = await on('autocomplete', { '/suggest': suggest });
  await done('choose Berlin as the city');
  expect(await state()).toMatchObject({ city: 'Berlin', value: 'Berlin' });
  await done('choose Paris as the city');
  expect(await state()).toMatchObject({ city: 'Paris', value: 'Paris' });
});

test('picks what the words to search for bring, and does not search for them', async ({ on }) => {
  const { state, done } = await on('autocomplete', { '/suggest': suggest });
  await done('search for berl and pick Berlin');
  expect(await state()).toMatchObject({ city: 'Berlin', value: 'Berlin' });
  await done('type par into the search field and choose Parma');
  expect(await state()).toMatchObject({ city: 'Parma', value: 'Parma' });
});
