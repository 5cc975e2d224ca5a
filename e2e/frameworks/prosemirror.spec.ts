/** ProseMirror: its document follows; bold is on its toolbar only, for it has no shortcut. */
import { expect, test } from './fixture';

test('replaces the text by one paragraph and by several, adds behind, and takes it back', async ({ on }) => {
  const { state, done } = await on('prosemirror');
  const before = await state();
  await done("write 'Dear all, see you.' in the note");
  expect(await state()).toMatchObject({ paragraphs: ['Dear all, see you.'] });
  await done('undo');
  expect(await state()).toEqual(before);
  await done('write “One\nTwo” in the editor');
  expect(await state()).toMatchObject({ paragraphs: ['One', 'Two'] });
  const added = await done('add “More.” to the note');
  expect(added.result).toBe("value is now 'One Two More.'");
  expect(await state()).toMatchObject({ paragraphs: ['One', 'Two More.'] });
  await done('undo');
  expect(await state()).toMatchObject({ paragraphs: ['One', 'Two'] });
});

test('makes a word bold by the toolbar, and plain again', async ({ on }) => {
  const { state, done } = await on('prosemirror');
  const before = await state();
  await done('make the word hello bold');
  expect(await state()).toMatchObject({
    doc: {
      content: [
        {
          content: [
            { text: 'Agreed last week: ' },
            { text: 'hello', marks: [{ type: 'strong' }] },
            { text: ' comes first.' },
          ],
        },
      ],
    },
  });
  await done('undo');
  expect(await state()).toEqual(before);
});
