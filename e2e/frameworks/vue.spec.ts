/** Vue: v-model with all its modifiers, and a listbox that Vue teleports out of its place. */
import { expect, test } from './fixture';

test('types into every kind of v-model, and undo brings the state back', async ({ on }) => {
  const { state, done } = await on('vue');
  await done('type Ada Byron in the full name field');
  expect(await state()).toMatchObject({ name: 'Ada Byron' });
  await done('enter Lisbon as the city');
  expect(await state()).toMatchObject({ city: 'Lisbon' });
  await done('set the guests to 3');
  expect(await state()).toMatchObject({ guests: 3 });
  await done('undo');
  expect(await state()).toMatchObject({ guests: 1 });
  await done('type “late arrival” into the note');
  expect(await state()).toMatchObject({ note: 'late arrival' });
  await done('set the arrival to 3 May 2027');
  expect(await state()).toMatchObject({ arrival: '2027-05-03' });
  await done('undo');
  expect(await state()).toMatchObject({ arrival: '' });
  await done('set the budget to 120');
  expect(await state()).toMatchObject({ budget: 120 });
});

test('chooses, checks and presses', async ({ on }) => {
  const { state, done } = await on('vue');
  await done('choose Suite as the room');
  expect(await state()).toMatchObject({ room: 'Suite' });
  await done('undo');
  expect(await state()).toMatchObject({ room: 'Double' });
  await done('select Parking and Sauna in extras');
  expect(await state()).toMatchObject({ extras: ['Parking', 'Sauna'] });
  await done('check Breakfast');
  await done('check I accept the rules');
  expect(await state()).toMatchObject({ breakfast: true, terms: ['rules'] });
  await done('undo');
  expect(await state()).toMatchObject({ breakfast: true, terms: [] });
  await done('choose In cash');
  expect(await state()).toMatchObject({ pay: 'cash' });
  await done('click Add a night');
  expect(await state()).toMatchObject({ orders: 1 });
});

test('chooses in a listbox of its own that opens elsewhere', async ({ on }) => {
  const { state, done, refused } = await on('vue');
  const chosen = await done('choose Blue as the colour');
  expect(await state()).toMatchObject({ colour: 'Blue' });
  expect(chosen.result).toContain('Blue');
  await done('undo');
  expect(await state()).toMatchObject({ colour: 'Red' });
  expect(await refused('choose Mauve as the colour')).toMatch(/Mauve|mauve/);
  expect(await state()).toMatchObject({ colour: 'Red' });
});
