/** MUI's date pickers, whose fields are made of sections. */
import { expect, test } from './fixture';

test('sets a date in an empty field and in a filled one, and undo brings the state back', async ({ on }) => {
  const { state, done } = await on('mui-dates');
  const set = await done('set the date to 3 May 2027');
  expect(await state()).toMatchObject({ date: '2027-05-03' });
  expect(set.result).toMatch(/2027/);
  await done('undo');
  expect(await state()).toMatchObject({ date: null });
  await done('set the return to 24 December 2027');
  expect(await state()).toMatchObject({ return: '2027-12-24' });
  await done('undo');
  expect(await state()).toMatchObject({ return: '2027-04-10' });
});

test('types a date as a person writes it', async ({ on }) => {
  const { state, done } = await on('mui-dates');
  await done('type 12/31/2027 into the date field');
  expect(await state()).toMatchObject({ date: '2027-12-31' });
});

test('sets a date in a picker that opens as a dialog', async ({ on }) => {
  const { page, state, done } = await on('mui-dates');
  await done('set the birthday to 3 May 2027');
  expect(await state()).toMatchObject({ birthday: '2027-05-03' });
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('sets a time', async ({ on }) => {
  const { state, done } = await on('mui-dates');
  await done('set the time to 14:30');
  expect(await state()).toMatchObject({ time: '14:30' });
});

test('what is no date is not taken', async ({ on }) => {
  const { state, refused } = await on('mui-dates');
  const before = await state();
  await refused('set the date to someday');
  expect(await state()).toEqual(before);
});
