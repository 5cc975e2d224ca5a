/** TanStack Virtual: rows far down are rolled to, for they do not exist until then. */
import { expect, test } from './fixture';

test('a row that is not drawn yet is rolled to and pressed', async ({ on }) => {
  const { state, done, refused } = await on('virtual');
  await done('scroll to item 480 and click it');
  expect(await state()).toBe(480);
  await done('click “Item 9000”');
  expect(await state()).toBe(9000);
  await done('click row 900');
  expect(await state()).toBe(900);
  await done('click row 903');
  expect(await state()).toBe(903);
  await refused('click “Item 20000”');
  expect(await state()).toBe(903);
});
