import { expect, test } from './fixture';

/** Ways to say that a field is wrong. Each must be on that field, and on no other. */
const ways: Record<string, string> = {
  'an error message of its own':
    '<label>Mail <input aria-invalid=true aria-errormessage=e></label><p id=e>Not a mail address</p>',
  'a description of an invalid field':
    '<label>Mail <input aria-invalid=true aria-describedby="h e"></label><p id=h hidden>Hint</p><p id=e>Not a mail address</p>',
  'an alert beside it': '<div><label>Mail <input></label><p role=alert>Not a mail address</p></div>',
  'a live region around the words':
    '<div><div><label>Mail <input></label></div><div aria-live=assertive><p>Not a mail address</p></div></div>',
  'a list that is wrong':
    '<label>Mail <select aria-invalid=true aria-errormessage=e><option>One</select></label><p id=e>Not a mail address</p>',
  'a widget that is wrong':
    '<span id=l>Mail</span><div role=combobox tabindex=0 aria-labelledby=l aria-invalid=true aria-describedby=e>One</div><p id=e>Not a mail address</p>',
};

for (const [how, html] of Object.entries(ways))
  test(`an error told by ${how}`, async ({ open }) => {
    const stage = await open(`<form>${html}<div><label>Other <input></label></div></form>`);
    expect(await stage.find('Mail')).toMatchObject({ error: 'Not a mail address' });
    expect(await stage.find('Other')).not.toHaveProperty('error');
  });

test('what the browser itself finds wrong, once a person has tried', async ({ open }) => {
  const stage = await open(
    '<form><label>Mail <input type=email required></label><button>Send</button></form>',
  );
  expect(await stage.find('Mail')).not.toHaveProperty('error');
  await stage.page.getByLabel('Mail').fill('no');
  await stage.page.getByRole('button').click();
  expect((await stage.find('Mail')).error).toMatch(/@/);
});

test('an error comes and goes', async ({ open }) => {
  const stage = await open('<div><label>Mail <input></label><p role=alert id=e></p></div>');
  const say = (words: string): Promise<void> =>
    stage.page.evaluate((words) => document.getElementById('e')?.replaceChildren(words), words);
  expect(await stage.find('Mail')).not.toHaveProperty('error');
  await say('Wrong');
  expect(await stage.find('Mail')).toMatchObject({ error: 'Wrong' });
  await say('');
  expect(await stage.find('Mail')).not.toHaveProperty('error');
});

test('words become an alert, and an alert goes', async ({ open }) => {
  const stage = await open('<div><label>Mail <input></label><p id=e>Wrong</p></div>');
  const make = (how: string): Promise<unknown> => stage.page.evaluate(how);
  expect(await stage.find('Mail')).not.toHaveProperty('error');
  await make(`document.getElementById('e').setAttribute('role', 'alert')`);
  expect(await stage.find('Mail')).toMatchObject({ error: 'Wrong' });
  await make(`document.getElementById('e').removeAttribute('role')`);
  expect(await stage.find('Mail')).not.toHaveProperty('error');
  await make(`document.getElementById('e').setAttribute('aria-live', 'assertive')`);
  expect(await stage.find('Mail')).toMatchObject({ error: 'Wrong' });
  await make(`document.getElementById('e').remove()`);
  expect(await stage.find('Mail')).not.toHaveProperty('error');
});

test('no error where the message is hidden, the field is fine, or the alert is for many', async ({
  open,
}) => {
  const stage =
    await open(`<label>A <input aria-invalid=true aria-errormessage=a></label><p id=a hidden>Old</p>
    <label>B <input aria-invalid=false aria-describedby=b></label><p id=b>Eight letters</p>
    <form><p role=alert>Two things are wrong</p><label>C <input></label><label>D <input></label></form>`);
  const { elements } = await stage.observe();
  expect(elements.filter(({ error }) => error !== undefined)).toEqual([]);
});
