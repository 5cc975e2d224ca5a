/** Preferences and settings as a person uses them. */
import { expect, type Locator, type Page } from 'playwright/test';
import { box, calls, SIDE_PANEL, test } from './drive';
import { openScene } from './stage';

test.use(SIDE_PANEL);

test.describe('Preferences', () => {
  const rows = (page: Page): Locator => page.locator('.memory');

  test('a reason leads to its memory, and Escape back', async ({ page }) => {
    await openScene(page, 'running');
    await page.getByRole('button', { name: 'because you said “I wear size M” (3 Nov)' }).click();
    await expect(page.getByRole('heading', { name: 'Preferences' })).toBeVisible();
    await expect(page.locator('.memory.lit')).toContainText('I wear size M');
    await expect(page.locator('.memory.lit')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(box(page)).toBeFocused();
    expect(await calls(page, 'stop')).toEqual([]);
  });

  test('searches while typing, adds, edits and shows the history', async ({ page }) => {
    await openScene(page, 'welcome', { place: 'preferences' });
    await expect(rows(page)).toHaveCount(4);
    await page.getByRole('searchbox').fill('window');
    await expect(rows(page)).toHaveCount(1);
    await page.getByRole('searchbox').fill('nothing like this');
    await expect(page.getByText('Nothing I know matches this.')).toBeVisible();
    await page.getByRole('searchbox').fill('');
    await page.getByRole('textbox', { name: 'Something I should know' }).fill('I take the bus');
    await page.keyboard.press('Enter');
    await expect(rows(page)).toHaveCount(5);
    await page.getByRole('button', { name: 'History of: I wear size M' }).click();
    await expect(page.getByText('I wear size L')).toBeVisible();
    await page.getByRole('button', { name: 'Edit: I take the bus' }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: 'Preferences' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Edit: I take the bus' })).toBeFocused();
  });

  test('forgets one and takes it back', async ({ page }) => {
    await openScene(page, 'welcome', { place: 'preferences' });
    await page.getByRole('button', { name: 'Forget: I wear size M' }).click();
    await expect(rows(page)).toHaveCount(3);
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expect(rows(page)).toHaveCount(4);
    await expect(page.getByText('Forgotten.')).toHaveCount(0);
  });

  test('forgets all only after asking once more', async ({ page }) => {
    await openScene(page, 'welcome', { place: 'preferences' });
    await page.getByRole('button', { name: 'Forget all…' }).click();
    await page.getByRole('button', { name: 'Keep them' }).click();
    expect(await calls(page, 'forgetMemories')).toEqual([]);
    await page.getByRole('button', { name: 'Forget all…' }).click();
    await page.getByRole('button', { name: 'Forget all', exact: true }).click();
    expect(await calls(page, 'forgetMemories')).toEqual([{ ids: ['size', 'fit', 'paper', 'seat'] }]);
    await expect(page.getByText('Nothing yet.')).toBeVisible();
  });
});

test.describe('settings', () => {
  test('a theme shows at once and at the next opening', async ({ page }) => {
    await openScene(page, 'welcome');
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: 'Dark' }).check();
    expect(await calls(page, 'settings')).toEqual([{ theme: 'dark' }]);
    const background = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await background()).toBe('rgb(23, 25, 24)');
    await openScene(page, 'welcome', { query: '&slow' });
    expect(await background()).toBe('rgb(23, 25, 24)');
  });

  test('clearing the conversation asks first and leads back to an empty one', async ({ page }) => {
    await openScene(page, 'answer', { place: 'settings' });
    await page.getByRole('button', { name: 'Clear conversation…' }).click();
    await page.getByRole('button', { name: 'Clear conversation', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'What shall I do on this page?' })).toBeVisible();
    expect(await calls(page, 'clearThread')).toHaveLength(1);
  });
});
