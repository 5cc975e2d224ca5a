/** Quill: its own contents follow what is written, styled, added and taken back. */
import { expect, test } from './fixture';

test('writes, writes paragraphs, adds behind, and takes each back', async ({ on }) => {
  const { state, done } = await on('quill');
  const written = await done("write 'Dear all, see you at six.' in the editor");
  expect(written.result).toBe("value is now 'Dear all, see you at six.'");
  expect(await state()).toMatchObject({ text: 'Dear all, see you at six.\n' });
  await done('undo');
  expect(await state()).toMatchObject({ text: '\n' });
  await done('write “First line\nSecond line” in the letter');
  expect(await state()).toMatchObject({ html: '<p>First&nbsp;line</p><p>Second&nbsp;line</p>' });
  await done('append “ Third.” to the letter');
  expect(await state()).toMatchObject({ text: 'First line\nSecond line Third.\n' });
  await done('undo');
  expect(await state()).toMatchObject({ text: 'First line\nSecond line\n' });
  await done('clear the letter');
  expect(await state()).toMatchObject({ text: '\n' });
});

test('makes words bold and underlined', async ({ on }) => {
  const { state, done, refused } = await on('quill');
  await done('write “Come today or never” in the letter');
  const bold = await done('make the word today bold');
  expect(bold.result).toBe("'today' is bold now");
  const ops = [
    { insert: 'Come ' },
    { attributes: { bold: true }, insert: 'today' },
    { insert: ' or never\n' },
  ];
  expect(await state()).toMatchObject({ ops });
  await done('underline the words “or never” in the letter');
  expect(await state()).toMatchObject({
    html: '<p>Come&nbsp;<strong>today</strong>&nbsp;<u>or&nbsp;never</u></p>',
  });
  await done('undo');
  expect(await state()).toMatchObject({ ops });
  expect(await refused('make the word tomorrow bold')).toContain('tomorrow');
});
