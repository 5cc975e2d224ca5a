/** Preferences with all memories at once: forgetting, saved copies, duplicates. */
import { expect, type Page } from 'playwright/test';
import { calls, chooseCopy, openList, rows, SIDE_PANEL, tell, test } from './drive';
import { openScene } from './stage';

test.use(SIDE_PANEL);

/** Picks from the menu of the view. */
async function pick(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test.describe('forgetting', () => {
  test('one goes at once, the focus moves on, and Undo brings it back', async ({ page }) => {
    await openScene(page, 'welcome', { place: 'preferences' });
    await page.getByRole('button', { name: 'Forget: I wear size M' }).click();
    await expect(rows(page)).toHaveCount(3);
    await expect(rows(page).first()).toBeFocused();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(rows(page)).toHaveCount(4);
    await expect(page.getByText('Forgotten.')).toHaveCount(0);
    expect(await calls(page, 'letGo')).toEqual([]);
  });

  test('Ctrl+Z undoes it too, in whatever view', async ({ page }) => {
    await openScene(page, 'welcome', { place: 'preferences' });
    await page.getByRole('button', { name: 'Forget: I wear size M' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Preferences' }).focus();
    await page.keyboard.press('Control+z');
    await expect(page.getByText('Forgotten.')).toHaveCount(0);
    expect(await calls(page, 'undoChanges')).toHaveLength(1);
  });

  test('after ten seconds it is gone for good, unless somebody is on the offer', async ({ page }) => {
    await page.clock.install();
    await openScene(page, 'welcome', { place: 'preferences' });
    await page.clock.runFor(200);
    await page.getByRole('button', { name: 'Forget: I wear size M' }).click();
    await page.clock.runFor(5_000);
    await page.getByRole('button', { name: 'Forget: I never' }).click();
    await expect(page.getByText('2 memories forgotten.')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).focus();
    await page.clock.runFor(20_000);
    expect(await calls(page, 'letGo')).toEqual([]);
    await page.getByRole('searchbox').focus();
    await page.clock.runFor(10_100);
    await expect(page.getByText('2 memories forgotten.')).toHaveCount(0);
    expect(await calls(page, 'letGo')).toEqual([{ changeIds: ['change 0', 'change 1'] }]);
  });

  test('a topic, a place and everything go only after asking once more', async ({ page }) => {
    await openList(page, 'life');
    await page.getByRole('button', { name: 'More about clothes' }).click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Forget all 7 memories about clothes?' });
    await expect(dialog.getByRole('button', { name: 'Keep' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Preferences' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'More about clothes' })).toBeFocused();
    expect(await calls(page, 'forgetMemories')).toEqual([]);

    await page.getByRole('combobox', { name: 'Place' }).selectOption('shop.example');
    await pick(page, 'Forget these');
    await page.getByRole('dialog').getByRole('button', { name: 'Forget' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await pick(page, 'Forget everything…');
    await page.getByRole('dialog').getByRole('button', { name: 'Forget everything' }).click();
    await expect(page.getByText('I know nothing about you yet.')).toBeVisible();
    expect(await calls(page, 'forgetMemories')).toEqual([{ domain: 'shop.example' }, {}]);
  });

  test('what could not be forgotten is said where it was asked', async ({ page }) => {
    await openList(page, 'life');
    await tell(page, { broken: ['forgetMemories'] });
    await pick(page, 'Forget everything…');
    await page.getByRole('dialog').getByRole('button', { name: 'Forget everything' }).click();
    await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Try again');
  });
});

test.describe('copies', () => {
  test('are saved as JSON and as Markdown', async ({ page }) => {
    await openList(page, 'life');
    for (const [item, name] of [
      ['Save a copy (JSON)', 'familiar-2025-11-24.json'],
      ['Save to read (Markdown)', 'familiar-2025-11-24.md'],
    ] as const) {
      const saving = page.waitForEvent('download');
      await pick(page, item);
      expect((await saving).suggestedFilename()).toBe(name);
      await expect(page.getByText(`Saved as ${name} in your downloads.`)).toBeVisible();
    }
  });

  test('come in after a preview; what differs stays mine unless I say so', async ({ page }) => {
    await openList(page, 'life');
    await pick(page, 'Import a copy…');
    await chooseCopy(page);
    await expect(
      page.getByRole('heading', { name: '12 new, 4 here already, 3 different, 1 left out' }),
    ).toBeFocused();
    await expect(page.getByRole('button', { name: 'Import 12 memories' })).toBeVisible();
    const differing = page.getByRole('group', { name: 'Which to keep: I wear size M' });
    await differing.getByRole('radio', { name: 'From the file: I wear size L' }).check();
    await page
      .getByRole('group', { name: 'Which to keep: I prefer' })
      .getByRole('radio', { name: 'both' })
      .check();
    await page.getByRole('button', { name: 'Import 14 memories' }).click();
    await expect(page.getByText('14 memories imported.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Preferences' })).toBeVisible();
    const [input] = await calls(page, 'importMemories');
    expect(input).toMatchObject({ choices: { c1: 'theirs', c2: 'both' } });
  });

  test('that cannot be read are refused in words, and Escape leads back to Preferences', async ({ page }) => {
    await openScene(page, 'welcome', { place: 'import' });
    await tell(page, { broken: ['previewImport'] });
    await chooseCopy(page, 'not a copy');
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Import/ })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: 'Preferences' })).toBeVisible();
  });
});

test.describe('duplicates', () => {
  test('become one, the sentence that was picked', async ({ page }) => {
    await openList(page, 'twice');
    await pick(page, 'Find duplicates');
    await page.getByRole('radio', { name: /^I wear size M in shirts/ }).check();
    await page.getByRole('button', { name: 'Merge: I wear size M' }).click();
    await expect(page.getByText('I found no memories that say the same.')).toBeVisible();
    await expect(page.getByText('Merged.')).toBeVisible();
    expect(await calls(page, 'mergeMemories')).toEqual([{ keep: 'again', ids: ['size'] }]);
    await page.keyboard.press('Escape');
    await expect(rows(page)).toHaveCount(4);
  });

  test('stay as they are when somebody says so', async ({ page }) => {
    await openScene(page, 'welcome', { place: 'duplicates', query: '&shelf=twice' });
    await page.getByRole('button', { name: 'Leave as they are' }).click();
    await expect(page.getByText('I found no memories that say the same.')).toBeVisible();
    expect(await calls(page, 'mergeMemories')).toEqual([]);
  });
});
