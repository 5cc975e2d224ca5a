/** Rows of a table in words: asked about, worked out, and told apart by what they say when something is done to one. */
import { resolve } from 'node:path';
import { expect, test as base, type Page } from './harness/chromium';
import { tell } from './harness/talk';

const test = base.extend<{ panel: Page }>({
  panel: async ({ page, serve, openPanel }, use) => {
    const { url } = await serve({ folder: resolve(import.meta.dirname, 'places') });
    await page.goto(`${url}/invoices.html`);
    await use(await openPanel(page));
  },
});

test('answers by the rows that say so, and by what they come to', async ({ panel }) => {
  const said = async (words: string): Promise<string> => {
    const last = (await tell(panel, words)).records.at(-1);
    return [last?.say ?? '', ...(last?.table?.rows ?? []).map(([first]) => first)].join(' ');
  };
  for (const [words, says] of [
    ['which invoices are overdue?', /^1 of 4 under “Invoices”: INV-103$/],
    ['how many are open?', /^2 of 4 rows: INV-102 INV-104$/],
    ['show me the invoices of Bakery Stone', /INV-101 INV-103$/],
    ['list the invoices from April', /INV-103 INV-104$/],
    ['what is the total amount?', /^€3,749\.50: that is the sum of “Amount” in 4 rows, worked out by me/],
    ['what is the sum of the open ones?', /^€2,089\.50/],
    ['which invoice is the highest?', /^INV-104, with €2,000\.00/],
    ['when was INV-102 issued?', /^INV-102, Date: 9 Mar 2027/],
    ['how much is INV-104?', /^INV-104: €2,000\.00/],
    ['sort by amount', /INV-102 INV-103 INV-101 INV-104$/],
    ['what is the email address?', /^help@acme\.test$/],
  ] as const)
    expect(await said(words), words).toMatch(says);
});

test('does what is asked to the row that says it, and says which row that is', async ({ page, panel }) => {
  await tell(panel, 'open invoice 103');
  await expect(page).toHaveURL(/#INV-103$/);
  await tell(panel, 'view the invoice of Café Lumen');
  await expect(page).toHaveURL(/#INV-102$/);
  for (const [words, row] of [
    ['delete INV-102', 'INV-102 Café Lumen'],
    ['delete the invoice of Dune Hotels', 'INV-104 Dune Hotels'],
  ] as const)
    expect((await tell(panel, words)).status).toMatchObject({
      state: 'confirming',
      confirm: { text: expect.stringContaining(`It stands at “${row}`) },
    });
  // Two rows say that: only the person knows which one is meant.
  expect((await tell(panel, 'delete the invoice of Bakery Stone')).status.state).toBe('asking');
});
