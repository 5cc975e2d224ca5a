/** Ant Design's select, date picker and switch. */
import { expect, test } from './fixture';

test('chooses in a select, and undo brings the state back', async ({ on }) => {
  const { state, done, refused } = await on('antd');
  const chosen = await done('choose Paris as the city');
  expect(await state()).toMatchObject({ city: 'paris' });
  expect(chosen.result).toContain('Paris');
  await done('choose Rome in the city select');
  expect(await state()).toMatchObject({ city: 'rome' });
  await done('undo');
  expect(await state()).toMatchObject({ city: 'paris' });
  expect(await refused('choose Atlantis as the city')).toContain('Atlantis');
  expect(await state()).toMatchObject({ city: 'paris' });
});

test('chooses an option that a long list has not drawn yet', async ({ on }) => {
  const { state, done } = await on('antd');
  await done('choose Country 210 as the country');
  expect(await state()).toMatchObject({ country: 'c210' });
  await done('undo');
  expect(await state()).toMatchObject({ country: 'c1' });
  await done('choose Country 145 as the destination');
  expect(await state()).toMatchObject({ searched: 'c145' });
});

test('adds several tags', async ({ on }) => {
  const { state, done, refused } = await on('antd');
  await done('add the tags Tag 3 and Tag 5');
  expect(await state()).toMatchObject({ tags: ['t2', 't3', 't5'] });
  expect(await refused('add the tag Nowhere')).toContain('Nowhere');
  expect(await state()).toMatchObject({ tags: ['t2', 't3', 't5'] });
});

test('sets a date, and switches', async ({ on }) => {
  const { state, done, refused } = await on('antd');
  await done('set the date to 3 May 2027');
  expect(await state()).toMatchObject({ date: '2027-05-03' });
  await done('undo');
  expect(await state()).toMatchObject({ date: null });
  await done('turn on e-mail alerts');
  expect(await state()).toMatchObject({ alerts: true });
  await done('undo');
  expect(await state()).toMatchObject({ alerts: false });
  expect(await refused('click Refresh')).toContain('no change');
});
