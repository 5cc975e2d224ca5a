/** React's controlled inputs. */
import { expect, test } from './fixture';

test('types into controlled fields, and undo brings the state back', async ({ on }) => {
  const { state, done } = await on('react');
  const typed = await done('type Ada in the name field');
  expect(await state()).toMatchObject({ name: 'Ada' });
  expect(typed.result).toContain('Ada');
  await done('set the age to 36');
  expect(await state()).toMatchObject({ age: '36' });
  await done('type “I like maps” into about you');
  expect(await state()).toMatchObject({ bio: 'I like maps' });
  await done('set the arrival to 3 May 2027');
  expect(await state()).toMatchObject({ when: '2027-05-03' });
  await done('undo');
  expect(await state()).toMatchObject({ when: '' });
  await done('clear the name field');
  expect(await state()).toMatchObject({ name: '', bio: 'I like maps' });
  await done('undo');
  expect(await state()).toMatchObject({ name: 'Ada' });
});

test('chooses, checks, slides and presses', async ({ on }) => {
  const { state, done } = await on('react');
  await done('choose Large as the size');
  expect(await state()).toMatchObject({ size: 'L' });
  await done('undo');
  expect(await state()).toMatchObject({ size: 'M' });
  await done('check “Send me the newsletter”');
  expect(await state()).toMatchObject({ news: true });
  await done('undo');
  expect(await state()).toMatchObject({ news: false });
  await done('choose By invoice');
  expect(await state()).toMatchObject({ pay: 'invoice' });
  await done('undo');
  expect(await state()).toMatchObject({ pay: 'card' });
  await done('set the volume to 70');
  expect(await state()).toMatchObject({ volume: 70 });
  await done('undo');
  expect(await state()).toMatchObject({ volume: 20 });
  await done('click Like');
  expect(await state()).toMatchObject({ likes: 1 });
});

test('what the program takes away again is not reported as done', async ({ on }) => {
  const { state, refused } = await on('react');
  const before = await state();
  expect(await refused('type Ada into the customer code')).toMatch(/./);
  expect(await state()).toEqual(before);
  expect(await refused('set the age to old')).toMatch(/./);
  expect(await state()).toEqual(before);
  expect(await refused('click Refresh')).toContain('no change');
  expect(await state()).toEqual(before);
});
