/** Preferences on the true store: what is told, found, changed, forgotten for good, saved and taken in again. */
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from './harness/chromium';
import { tell } from './harness/talk';

const OFFER_MS = 10_000;

const rows = (panel: Page) => panel.locator('.memory');
const goToList = (panel: Page): Promise<void> => panel.getByRole('button', { name: 'Preferences' }).click();
const add = async (panel: Page, words: string): Promise<void> => {
  const box = panel.getByRole('textbox', { name: 'Something I should know' });
  await box.fill(words);
  await box.press('Enter');
  await expect(box).toHaveValue('');
};
const pick = async (panel: Page, item: string): Promise<void> => {
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('menuitem', { name: item }).click();
};

/** Everything in the extension's databases, as text. */
const onDisk = (panel: Page): Promise<string> =>
  panel.evaluate(async () => {
    const ask = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('no answer'));
      });
    const parts: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const db = await ask(indexedDB.open(name ?? ''));
      for (const table of db.objectStoreNames) {
        parts.push(await ask(db.transaction(table).objectStore(table).getAll()));
      }
      db.close();
    }
    return JSON.stringify(parts);
  });

test('what was told in the conversation is found, moved, forgotten and brought back', async ({
  page,
  openPanel,
  serve,
}) => {
  const { url } = await serve();
  await page.goto(url);
  const panel = await openPanel(page);
  await tell(panel, 'remember that I wear size M');
  await tell(panel, 'I never want paper invoices');
  await goToList(panel);
  await expect(rows(panel)).toHaveCount(2);
  await panel.getByRole('searchbox').fill('invoice');
  await expect(rows(panel)).toHaveCount(1);
  await panel.keyboard.press('Escape');
  await panel.getByRole('button', { name: /^Forget: .*size M/ }).click();
  await expect(rows(panel)).toHaveCount(1);
  await panel.keyboard.press('Control+z');
  await expect(rows(panel)).toHaveCount(2);
  const size = rows(panel).filter({ hasText: 'size M' });
  await size.getByRole('button', { name: /^Edit/ }).click();
  await panel.getByRole('textbox', { name: 'What to remember' }).fill('I wear size L');
  await panel.keyboard.press('Enter');
  await expect(rows(panel).filter({ hasText: 'size L' })).toBeVisible();
  await panel.getByRole('button', { name: /^edited .*History of/ }).click();
  await panel.locator('.history').getByRole('button', { name: 'Undo' }).click();
  await expect(rows(panel).filter({ hasText: 'size M' })).toBeVisible();
});

test('what is forgotten is gone from the disk when the offer to undo ends', async ({
  page,
  openPanel,
  serve,
}) => {
  const { url } = await serve();
  await page.goto(url);
  const panel = await openPanel(page);
  await tell(panel, 'remember that my favourite tea is zanzibarian');
  await goToList(panel);
  await add(panel, 'I prefer window seats');
  expect(await onDisk(panel)).toMatch(/zanzibarian/i);
  await panel.getByRole('button', { name: /^Forget: .*zanzibarian/i }).click();
  await expect(panel.getByText('Forgotten.')).toBeVisible();
  await panel.mouse.move(0, 0);
  await expect(panel.getByText('Forgotten.')).toHaveCount(0, { timeout: OFFER_MS + 5_000 });
  await expect.poll(() => onDisk(panel)).not.toMatch(/zanzibarian/i);
  expect(await onDisk(panel)).toContain('window seats');
});

test('a saved copy brings everything back, and what differs is asked', async ({ page, openPanel, serve }) => {
  const { url } = await serve();
  await page.goto(url);
  const panel = await openPanel(page);
  await goToList(panel);
  for (const words of ['I wear size M', 'I prefer window seats', 'I never want paper invoices'])
    await add(panel, words);
  await expect(rows(panel)).toHaveCount(3);

  const saving = panel.waitForEvent('download');
  await pick(panel, 'Save a copy (JSON)');
  const copy = await (await saving).path();
  const reading = panel.waitForEvent('download');
  await pick(panel, 'Save to read (Markdown)');
  expect(await readFile(await (await reading).path(), 'utf8')).toContain('I prefer window seats');

  await pick(panel, 'Forget everything…');
  await panel.getByRole('dialog').getByRole('button', { name: 'Forget everything' }).click();
  await expect(panel.getByText('I know nothing about you yet.')).toBeVisible();
  await expect(panel.getByText('3 memories forgotten.')).toBeVisible();
  await add(panel, 'I wear size L');

  await pick(panel, 'Import a copy…');
  await panel.getByLabel('The file to import').setInputFiles(copy);
  await expect(panel.getByRole('heading', { name: '2 new, 0 here already, 1 different' })).toBeVisible();
  await panel.getByRole('radio', { name: 'From the file: I wear size M' }).check();
  await panel.getByRole('button', { name: 'Import 3 memories' }).click();
  await expect(panel.getByText('3 memories imported.')).toBeVisible();
  await expect(rows(panel)).toHaveCount(3);
  await expect(rows(panel).filter({ hasText: 'size L' })).toHaveCount(0);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(panel)).toHaveCount(1);
  await expect(rows(panel)).toContainText('size L');
});

test('a file that is no copy is refused in words', async ({ page, openPanel, serve }) => {
  const { url } = await serve();
  await page.goto(url);
  const panel = await openPanel(page);
  await goToList(panel);
  await panel.getByRole('button', { name: 'Import a copy…' }).click();
  const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') };
  await panel.getByLabel('The file to import').setInputFiles(file);
  await expect(panel.getByRole('alert')).toBeVisible();
});

test('two that say the same become one, with both as evidence', async ({ page, openPanel, serve }) => {
  const { url } = await serve();
  await page.goto(url);
  const panel = await openPanel(page);
  await goToList(panel);
  await add(panel, 'I like strong black coffee in the morning');
  await add(panel, 'In the morning I really like strong black coffee');
  await expect(rows(panel)).toHaveCount(2);
  await pick(panel, 'Find duplicates');
  await panel.getByRole('button', { name: /^Merge/ }).click();
  await expect(panel.getByText('Merged.')).toBeVisible();
  await panel.keyboard.press('Escape');
  await expect(rows(panel)).toHaveCount(1);
});
