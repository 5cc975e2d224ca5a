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
