/** flatpickr: the day is chosen in its calendar, whether the field takes typing or not. */
import { expect, test } from './fixture';

test('a day, far and near, in fields that take typing and that do not; undo brings back what was', async ({
  on,
}) => {
  const { state, done } = await on('flatpickr');
  const set = await done('set the arrival date to 14 March 2027');
  expect(set.result).toBe("'Arrival date' is now '2027-03-14'");
  expect(await state()).toMatchObject({ arrival: ['2027-03-14'] });
  await done('undo');
  expect(await state()).toMatchObject({ arrival: ['2026-11-20'] });
  await done('set the birthday to 3 May 1987');
  expect(await state()).toMatchObject({ birthday: ['1987-05-03'] });
  await done('undo');
  expect(await state()).toMatchObject({ birthday: [] });
  await done('choose March 20, 2027 as the departure');
  expect(await state()).toMatchObject({ departure: ['2027-03-20'] });
  await done('undo');
  expect(await state()).toMatchObject({ departure: [] });
});

test('both ends of a span; what the calendar does not offer is not claimed', async ({ on }) => {
  const { state, done, refused } = await on('flatpickr');
  await done('set the travel dates to 3 March 2027 to 9 April 2027');
  expect(await state()).toMatchObject({ travel: ['2027-03-03', '2027-04-09'] });
  await done('undo');
  expect(await state()).toMatchObject({ travel: ['2026-11-20', '2026-11-22'] });
  expect(await refused('set the departure to 1 March 2020')).toContain('does not go to 1 March 2020');
  expect(await state()).toMatchObject({ departure: [] });
});

test('a calendar left open over a field is closed first', async ({ on }) => {
  const { state, done } = await on('flatpickr');
  await done('click the arrival date');
  await done('set the departure to 1 July 2026');
  expect(await state()).toMatchObject({ arrival: ['2026-11-20'], departure: ['2026-07-01'] });
});
