/** A modal dialog that keeps the focus: worked as any form, and nothing behind it is pressed. */
import { expect, test } from './fixture';

test('fills a dialog, sends it, and is stopped by it at what lies behind', async ({ on }) => {
  const { state, done, refused } = await on('modal');
  await done('click Invite');
  expect(await state()).toMatchObject({ open: true });
  expect(await refused('click Archive team')).toMatch(/covered|find/);
  await done('type Ben into the name field');
  await done('check Administrator');
  const added = await done('click Add');
  expect(added.result).toContain('Ben');
  expect(await state()).toMatchObject({
    open: false,
    people: [
      { name: 'Ada', admin: false },
      { name: 'Ben', admin: true },
    ],
  });
});
