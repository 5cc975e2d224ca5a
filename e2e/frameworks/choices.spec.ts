/** Choices.js: its value follows, not only the native list that it hides. */
import { expect, test } from './fixture';

test('chooses one, and several, and takes them back', async ({ on }) => {
  const { state, done, refused } = await on('choices');
  const chosen = await done('choose Spain in the country list');
  expect(chosen.result).toBe("chose 'Spain'");
  expect(await state()).toMatchObject({ country: 'Spa' });
  await done('undo');
  expect(await state()).toMatchObject({ country: '' });
  await done('set the country to Italy');
  await done('set the country to Peru');
  await done('undo');
  expect(await state()).toMatchObject({ country: 'Ita' });
  await done('choose red and blue in the colours list');
  expect(await state()).toMatchObject({ colours: ['red', 'blu'] });
  await done('undo');
  expect(await state()).toMatchObject({ colours: [] });
  expect(await refused('set the country to Atlantis')).toContain("has no 'Atlantis'");
  expect(await state()).toMatchObject({ country: 'Ita', colours: [], tags: ['old'] });
});

test('adds words of the person’s own, each by itself', async ({ on }) => {
  const { state, done } = await on('choices');
  const added = await done('add the tags red and very new');
  expect(added.result).toBe("chose 'red', 'very new'");
  expect(await state()).toMatchObject({ tags: ['old', 'red', 'very new'] });
});
