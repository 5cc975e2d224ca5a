/** The person's own names for things, given in the panel and used in later requests, in four languages. */
import { expect, test, type Page } from './harness/chromium';
import { lastTask, tell } from './harness/talk';

const CHECKOUT = `<!doctype html><html lang="en"><title>Checkout</title><nav><a href="#top">Start</a></nav><main><h1>Checkout</h1>
<fieldset><legend>Deliver to</legend>
<label><input type="radio" name="to"> 12 Elm Street, Springfield</label>
<label><input type="radio" name="to"> 5 Main Road, Rome</label></fieldset></main></html>`;
const FORM = `<!doctype html><html lang="en"><title>Address</title><main><h1>Where to?</h1><form method="post">
<label>Street address <input name="street" autocomplete="street-address"></label>
<label>Postcode <input name="zip" autocomplete="postal-code"></label>
<label>City <input name="city" autocomplete="address-level2"></label>
<button>Place order</button></form></main></html>`;
const COFFEE = `<!doctype html><html lang="en"><title>Coffee</title><main><h1>Coffee</h1><ul>
<li><h2>Espresso</h2><button type="button">Order</button></li>
<li><h2>Flat white</h2><button type="button">Order</button></li>
<li><h2>Cortado</h2><button type="button">Order</button></li></ul></main></html>`;

/** Says something that is private and answers the question about it with yes. */
async function keep(panel: Page, words: string): Promise<void> {
  const asked = await tell(panel, words);
  expect(asked.status.state).toBe('asking');
  await panel.locator('.ask .option', { hasText: 'Keep it' }).first().click();
  await expect.poll(async () => (await lastTask(panel))?.status.state).toBe('done');
}

for (const [given, words] of [
  ['home is 12 Elm Street', 'ship it to home'],
  ['home is 12 Elm Street', 'choose home'],
  ['zuhause ist 12 Elm Street', 'liefere es nach Hause'],
  ['zuhause ist 12 Elm Street', 'wähle zuhause'],
  ['la maison, c’est 12 Elm Street', 'livre-le à la maison'],
  ['le bureau est au 12 Elm Street', 'choisis le bureau'],
  ['la casa es 12 Elm Street', 'envíalo a casa'],
] as const) {
  test(`${given} — ${words}`, async ({ page, openPanel, serve }) => {
    const { url } = await serve({ routes: { '/': CHECKOUT } });
    await page.goto(url);
    const panel = await openPanel(page);
    await keep(panel, given);
    const task = await tell(panel, words);
    expect(task.status.state).toBe('done');
    await expect(page.getByRole('radio', { name: '12 Elm Street' })).toBeChecked();
    await expect(panel.getByRole('button', { name: /because you said .*12 Elm Street/i })).toBeVisible();
  });
}

test('an address that was typed gets a name, and fills other forms by it; what the page calls so goes first', async ({
  page,
  openPanel,
  serve,
}) => {
  const { url } = await serve({ routes: { '/': FORM, '/home': CHECKOUT.replace('>Start<', '>Home<') } });
  await page.goto(url);
  const panel = await openPanel(page);
  await tell(panel, 'type “12 Elm Street” into the street address and type “62704” into the postcode and type “Springfield” into the city'); // prettier-ignore
  await keep(panel, 'call this address home');
  await expect(panel.locator('.kept-text').last()).toContainText('12 Elm Street, 62704 Springfield');
  await page.reload();
  await tell(panel, 'fill in home');
  await expect(page.getByLabel('Street address')).toHaveValue('12 Elm Street');
  await expect(page.getByLabel('Postcode')).toHaveValue('62704');
  await expect(page.getByLabel('City')).toHaveValue('Springfield');
  await page.goto(`${url}/home`);
  const task = await tell(panel, 'click home');
  expect(task.records.at(-1)).toMatchObject({ what: 'Open “Home”', uses: [] });
});

for (const [given, words] of [
  ['my usual coffee is a flat white', 'order my usual'],
  ['mein üblicher Kaffee ist ein Flat White', 'bestell das Übliche'],
  ['mon café habituel est un flat white', 'commande mon café habituel'],
  ['mi café habitual es un flat white', 'pide lo de siempre'],
] as const) {
  test(`${given} — ${words}: asked before it is ordered`, async ({ page, openPanel, serve }) => {
    const { url } = await serve({ routes: { '/': COFFEE } });
    await page.goto(url);
    const panel = await openPanel(page);
    await tell(panel, given);
    const task = await tell(panel, words);
    if (task.status.state !== 'confirming') throw new Error(JSON.stringify(task.status));
    expect(task.status.confirm.uses.map((use) => use.words)).toEqual([given]);
    const { ref } = task.status.confirm;
    expect(ref).toBeDefined();
    await expect(panel.locator('.confirm')).toBeVisible();
  });
}
