/** A modal dialog that keeps the focus: worked as any form, and nothing behind it is pressed. */
import { expect, test } from './fixture';

test('fills a dialog, sends it, and is stopped by it at what lies behind', async ({ on }) => {
  const { state, done, refused } = await on('modal');
  const opened = await done('click Invite');
  expect(opened.result).toBe("dialog 'Invite a person' opened");
  expect(await state()).toMatchObject({ open: true });
  expect(await refused('click Archive team')).toMatch(/covered|find/);
  await done('type Ben into the name field');
  await done('check Administrator');
  const added = await done('click Add');
  expect(added.result).toMatch(/dialog 'Invite a person' closed|the page says '.*Ben/);
  expect(await state()).toMatchObject({
    open: false,
    people: [
      { name: 'Ada', admin: false },
      { name: 'Ben', admin: true },
    ],
  });
});

test('closes a dialog that has no button for it', async ({ on }) => {
  const { state, done } = await on('modal');
  await done('click Invite');
  const closed = await done('close the dialog');
  expect(closed.result).toBe("dialog 'Invite a person' closed");
  expect(await state()).toMatchObject({ open: false, people: [{ name: 'Ada' }] });
});
