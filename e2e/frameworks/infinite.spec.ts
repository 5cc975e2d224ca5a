/** A feed that brings more at its end is followed until what was named comes. */
import { expect, test } from './fixture';

test('a post that the page brings only later is found and pressed', async ({ on }) => {
  const { state, done } = await on('infinite');
  await done('click “Like post 137”');
  expect(await state()).toMatchObject({ liked: [137] });
});
