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
  for (const [words, row] of [
    ['click the 1,200th row', 1200],
    ['open the 450th result', 450],
    ['klicke auf die 700. Zeile', 700],
    ['clique sur la 300e ligne', 300],
    ['haz clic en la 800.ª fila', 800],
  ] as const) {
    await done(words);
    expect(await state(), words).toBe(row);
  }
  for (const words of ['click “Item 20000”', 'click the 20000th row']) {
    await refused(words);
    expect(await state(), words).toBe(800);
  }
});
