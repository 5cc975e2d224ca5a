/** What the fields of a page hold, asked in words. */
import { resolve } from 'node:path';
import { expect, test } from './harness/chromium';
import { tell } from './harness/talk';

test('says what fields hold, what is chosen and what is empty, and no secret', async ({
  page,
  serve,
  openPanel,
}) => {
  const { url } = await serve({ folder: resolve(import.meta.dirname, 'places') });
  await page.goto(`${url}/order.html`);
  const panel = await openPanel(page);
  const says = async (words: string): Promise<string> => (await tell(panel, words)).records.at(-1)?.say ?? '';
  for (const [words, said] of [
    ['which size is chosen?', '“Size” is “Medium”.'],
    ['is Medium selected?', 'Yes: “Size” is “Medium”.'],
    ['is Large selected?', 'No: “Size” is “Medium”.'],
    ['which shipping is selected?', '“Shipping” is “Express”.'],
    ['is standard selected?', 'No: “Express” is chosen.'],
    ['is the newsletter box ticked?', '“Newsletter” is off.'],
    ['what is in the e-mail field?', '“E-mail” says “ann@example.org”.'],
    ['what is my e-mail here?', 'You have not told me. Here, “E-mail” says “ann@example.org”.'],
    ['what did I enter for phone?', '“Phone” is empty.'],
    ['what does the message say?', '“Message” says “Please ring twice.”'],
    ['what is the quantity?', '“Quantity” is 2.'],
    ['which tab is open?', 'The open tab is “Details”.'],
    ['what is in the password field?', '“Password” is secret: I never read what is in it.'],
    ['what is still empty?', 'Still empty: “Phone”.'],
    ['welche Größe ist ausgewählt?', '“Size” is “Medium”.'],
    ['was steht im Feld E-Mail?', '“E-mail” says “ann@example.org”.'],
    ['quelle taille est choisie ?', '“Size” is “Medium”.'],
    ['¿qué talla está seleccionada?', '“Size” is “Medium”.'],
  ] as const)
    expect(await says(words), words).toBe(said);
  expect(await says('what have I filled in?')).toBe(
    '“E-mail” says “ann@example.org”. “Quantity” is 2. “Message” says “Please ring twice.”',
  );
  await page.getByLabel('Phone').fill('555 0100');
  await page.getByLabel('Size').selectOption('Large');
  expect(await says('what is still empty?')).toBe('Nothing is empty: every text field has something in it.');
  expect(await says('which size is chosen?')).toBe('“Size” is “Large”.');
});

test('sets, empties and steps through fields by their names', async ({ page, serve, openPanel }) => {
  const { url } = await serve({ folder: resolve(import.meta.dirname, 'places') });
  await page.goto(`${url}/order.html`);
  const panel = await openPanel(page);
  const [quantity, phone, size] = [
    page.getByLabel('Quantity'),
    page.getByLabel('Phone'),
    page.getByLabel('Size'),
  ];
  await tell(panel, 'increase the quantity by 3');
  await expect(quantity).toHaveValue('5');
  await tell(panel, 'turn the quantity down');
  await expect(quantity).toHaveValue('4');
  await tell(panel, 'undo');
  await expect(quantity).toHaveValue('5');
  await tell(panel, 'quantity 7');
  await expect(quantity).toHaveValue('7');
  await tell(panel, 'phone: 555 0100');
  await expect(phone).toHaveValue('555 0100');
  await tell(panel, 'fill in phone with 555 0102 and quantity 3');
  await expect(phone).toHaveValue('555 0102');
  await expect(quantity).toHaveValue('3');
  await tell(panel, 'delete the message');
  await expect(page.getByLabel('Message')).toHaveValue('');
  await tell(panel, 'message: are you there?');
  await expect(page.getByLabel('Message')).toHaveValue('are you there?');
  await tell(panel, 'choose the largest size');
  await expect(size).toHaveValue('Large');
  await tell(panel, 'a smaller size');
  await expect(size).toHaveValue('Medium');
  await tell(panel, 'choose the first size');
  await expect(size).toHaveValue('Small');
  const least = await tell(panel, 'a smaller size');
  expect(least.status).toMatchObject({
    state: 'failed',
    problem: { message: 'There is no smaller one than “Small” here.' },
  });
  await tell(panel, 'choose the first shipping');
  await expect(page.getByLabel('Standard')).toBeChecked();
  await tell(panel, 'uncheck everything');
  await expect(page.getByLabel('Gift wrap')).not.toBeChecked();
  const pressed = await tell(panel, 'click the phone field');
  expect(pressed.records.at(-1)?.result).toBe("'Phone' has the cursor");
});
