import { expect, test } from './fixture';
import { LOG, said } from './samples';

test('typing goes key by key, and setters put on the field do not see it', async ({ open }) => {
  const stage = await open(`${LOG}<input aria-label=Name value=Old><script>
    watch(document.querySelector('input'), 'keydown keypress beforeinput input keyup change')</script>`);
  expect(await stage.act('textinput', 'Name', { text: 'Al' })).toMatchObject({
    status: 'done',
    change: "value is now 'Al'",
  });
  expect(await said(stage, 'log.join(" ")')).toBe(
    'keydown:A keypress:A beforeinput input keyup:A keydown:l keypress:l beforeinput input keyup:l change',
  );
});

test('a field watched the way React watches it notices', async ({ open }) => {
  // React keeps the last value it knows on the instance and ignores input events that change nothing.
  const stage = await open(`<input aria-label=Name><script>
    const field = document.querySelector('input'); let known = '', told = [];
    const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    Object.defineProperty(field, 'value', { get() { return own.get.call(this) }, set(v) { known = v; own.set.call(this, v) } });
    field.addEventListener('input', () => { const now = own.get.call(field); if (now !== known) { known = now; told.push(now) } })</script>`);
  await stage.act('textinput', 'Name', { text: 'Ada' });
  expect(await said(stage, 'told.join()')).toBe('A,Ad,Ada');
});

test('a field that is hidden under something, within the label of another, is left alone', async ({
  open,
}) => {
  const lid = '<div style="position:absolute;inset:0;background:white"></div>';
  const stage = await open(
    `<label>Mail <input><span style="position:relative;display:block"><input aria-label=Twin>${lid}</span></label>`,
  );
  expect(await stage.act('textinput', 'Twin', { text: 'ada@example.org' })).toMatchObject({
    code: 'no-effect',
  });
});

/** Typing: field, text → value or refusal. */
const typed: [field: string, text: string, result: string | Record<string, unknown>][] = [
  ['<input aria-label=x value=old>', 'new', 'new'],
  ['<input aria-label=x value=old>', '', ''],
  ['<textarea aria-label=x></textarea>', 'two\nlines', 'two\nlines'],
  ['<input aria-label=x maxlength=3>', 'abcdef', 'abc'],
  ['<input aria-label=x type=date>', '20 October 2017', '2017-10-20'],
  ['<input aria-label=x type=date>', '10/20/2017', '2017-10-20'],
  ['<input aria-label=x type=time>', '7:55 PM', '19:55'],
  ['<input aria-label=x type=month>', 'October 2017', '2017-10'],
  ['<input aria-label=x type=number>', '1,200', '1200'],
  ['<input aria-label=x type=color>', 'red', '#ff0000'],
  [
    '<label>x <input></label>',
    'long words that are more than sixty characters, and so are put in at once',
    'long words that are more than sixty characters, and so are put in at once',
  ],
  ['<input aria-label=x type=date>', 'soon', { code: 'not-understood' }],
  ['<input aria-label=x type=password>', 'hunter2', { code: 'refused' }],
  ['<input aria-label=x autocomplete=cc-number>', '4111', { code: 'refused' }],
  ['<input aria-label=x name=otp>', '1234', { code: 'refused' }],
  ['<input aria-label=x readonly>', 'a', { code: 'no-effect' }],
  ['<p>x</p>', 'a', { code: 'no-effect' }],
  ['<input aria-label=x style="opacity:.4">', 'a', { code: 'stale' }],
];

for (const [field, text, result] of typed)
  test(`type ${JSON.stringify(text.slice(0, 20))} into ${field}`, async ({ open }) => {
    const stage = await open(field);
    const outcome = await stage.act('textinput', 'x', { text });
    if (typeof result === 'object') expect(outcome).toMatchObject(result);
    else expect(await said(stage, `document.querySelector('input,textarea').value`)).toBe(result);
    if (typeof result === 'object')
      expect(await said(stage, `document.querySelector('input')?.value ?? ''`)).toBe('');
  });

test('editable regions are typed into as the browser itself would', async ({ open }) => {
  const stage = await open(
    `${LOG}<div contenteditable aria-label=Note>old</div><script>watch(document.querySelector('div'), 'beforeinput input')</script>`,
  );
  expect(await stage.act('textinput', 'Note', { text: 'new words' })).toMatchObject({
    change: "value is now 'new words'",
  });
  expect(await said(stage, 'log.join(" ")')).toBe('beforeinput input');
});

const TEXT = '<textarea aria-label=Note>Dear Ann,\n\nsee you on Monday, or Mondays.\n</textarea>';
test('words in a field are replaced whole, the rest stays, and it is taken back', async ({ open }) => {
  const stage = await open(TEXT);
  const value = (): Promise<unknown> => said(stage, `document.querySelector('textarea').value`);
  const outcome = await stage.act('replace', 'Note', { text: 'monday', by: 'Tuesday' });
  expect(outcome).toMatchObject({ status: 'done' });
  expect(await value()).toBe('Dear Ann,\n\nsee you on Tuesday, or Mondays.\n');
  await stage.undo(outcome);
  expect(await value()).toBe('Dear Ann,\n\nsee you on Monday, or Mondays.\n');
  await stage.act('replace', 'Note', { text: 'on Monday,', by: '' });
  expect(await value()).toBe('Dear Ann,\n\nsee you or Mondays.\n');
  expect(await stage.act('replace', 'Note', { text: 'Friday', by: 'Sunday' })).toMatchObject({
    code: 'not-found',
    message: "'Note' does not say 'Friday'.",
  });
});

test('words in an editor are replaced, and what stands around them keeps its style', async ({ open }) => {
  const stage = await open(
    `<div contenteditable aria-label=Letter><p>Dear <b>Ann</b>,</p><p>until <i>Mon</i>day.</p></div>`,
  );
  const html = (): Promise<unknown> => said(stage, `document.querySelector('div').innerHTML`);
  const outcome = await stage.act('replace', 'Letter', { text: 'Ann', by: 'Bob' });
  expect(outcome).toMatchObject({ status: 'done' });
  expect(await html()).toBe('<p>Dear <b>Bob</b>,</p><p>until <i>Mon</i>day.</p>');
  await stage.undo(outcome);
  expect(await html()).toBe('<p>Dear <b>Ann</b>,</p><p>until <i>Mon</i>day.</p>');
});
