/** Preferences and settings as a person uses them. */
import { expect, type Locator } from 'playwright/test';
import { box, calls, openList, rows, SIDE_PANEL, tell, test, typeOverForgotten } from './drive';
import { openScene } from './stage';

test.use(SIDE_PANEL);

test.describe('Preferences', () => {
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
    await expect(page.getByText('1 found.')).toBeAttached();
    await page.getByRole('searchbox').fill('nothing like this');
    await expect(page.getByText('Nothing I know matches this.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('searchbox')).toHaveValue('');
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

  test('a long list comes in pages, as far as one scrolls', async ({ page }) => {
    await openList(page, 'many');
    await expect(rows(page)).toHaveCount(50);
    await expect(page.getByText('5,000 memories')).toBeVisible();
    await rows(page).last().scrollIntoViewIfNeeded();
    await expect(rows(page)).toHaveCount(100);
    await page.getByRole('searchbox').fill('number 4999');
    await expect(rows(page)).toHaveCount(1);
  });

  test('a topic in the picture shows only its memories, by pointer and by keys', async ({ page }) => {
    await openList(page, 'life');
    const tile = (name: RegExp): Locator => page.getByRole('toolbar').getByRole('button', { name });
    await tile(/^Flight/).click();
    await expect(rows(page)).toHaveCount(5);
    await expect(page.getByRole('combobox', { name: 'Topic' })).toHaveValue('flight');
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(page.getByRole('searchbox')).toBeFocused();
    await tile(/^Clothes 7 memories, newest/).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page.locator('.tile[aria-pressed=true]')).toBeFocused();
    await expect(rows(page)).toHaveCount(5);
    await page.keyboard.press('Enter');
    await expect(rows(page)).toHaveCount(29);
  });

  test('arrow keys lead from the search through the memories', async ({ page }) => {
    await openList(page, 'life');
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('ArrowDown');
    await expect(rows(page).nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(rows(page).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('searchbox')).toBeFocused();
  });

  test('what another window wrote meanwhile is shown, and the person chooses', async ({ page }) => {
    await openList(page, 'life');
    const elsewhere = (text: string): Promise<void> =>
      page.evaluate((text) => window.gallery.elsewhere('clothes0', text), text);
    const rewrite = async (text: string): Promise<void> => {
      await page.getByRole('textbox', { name: 'What to remember' }).fill(text);
      await page.keyboard.press('Enter');
    };
    await page.getByRole('button', { name: 'Edit: I wear size M' }).click();
    await elsewhere('I wear size L');
    await rewrite('I wear size S');
    await expect(page.getByRole('alert')).toContainText('I wear size L');
    await expect(page.getByRole('textbox', { name: 'What to remember' })).toHaveValue('I wear size S');
    await page.getByRole('button', { name: 'Keep the other' }).click();
    await page.getByRole('button', { name: 'Edit: I wear size L' }).click();
    await elsewhere('I wear size XL');
    await rewrite('I wear size S');
    await page.getByRole('button', { name: 'Save mine' }).click();
    await expect(page.getByRole('button', { name: 'Edit: I wear size S' })).toBeVisible();
    expect((await calls(page, 'editMemory')).at(-1)).toEqual({
      ...{ id: 'clothes0', text: 'I wear size S', was: 'I wear size XL' },
    });
  });

  test('what was typed over a memory that is forgotten elsewhere is offered as a new one', async ({
    page,
  }) => {
    await openList(page, 'life');
    await typeOverForgotten(page, 'I wear size S');
    const left = page.getByRole('form', { name: 'Not saved' });
    await expect(left.getByRole('alert')).toContainText('Keep your text as a new memory?');
    await expect(left.getByRole('textbox')).toHaveValue('I wear size S');
    await expect(left.getByRole('textbox')).toBeFocused();
    await page.keyboard.type(' in shirts');
    await left.getByRole('button', { name: 'Keep as new' }).click();
    await expect(left).toHaveCount(0);
    expect(await calls(page, 'addMemory')).toEqual([{ words: 'I wear size S in shirts' }]);
  });

  test('a text that could not be kept stays; it goes when it is let go', async ({ page }) => {
    await openList(page, 'life');
    await tell(page, { broken: ['addMemory'] });
    await typeOverForgotten(page, 'I wear size S');
    const left = page.getByRole('form', { name: 'Not saved' });
    await left.getByRole('button', { name: 'Keep as new' }).click();
    await expect(left.getByRole('alert')).toHaveCount(2);
    await expect(left.getByRole('textbox')).toHaveValue('I wear size S');
    await left.getByRole('button', { name: 'Discard' }).click();
    await expect(left).toHaveCount(0);
    expect(await calls(page, 'addMemory')).toHaveLength(1);
  });

  test('a search, or a look at the conversation, keeps what is being typed', async ({ page }) => {
    await openList(page, 'life');
    await page.getByRole('button', { name: 'Edit: I wear size M' }).click();
    await page.getByRole('textbox', { name: 'What to remember' }).fill('I wear size S');
    await page.getByRole('searchbox').fill('coffee');
    await expect(page.getByRole('textbox', { name: 'What to remember' })).toHaveCount(0);
    await expect(page.getByRole('form', { name: 'Not saved' })).toHaveCount(0);
    await page.getByRole('searchbox').fill('');
    await expect(page.getByRole('textbox', { name: 'What to remember' })).toHaveValue('I wear size S');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('button', { name: 'Edit: I wear size M' })).toBeFocused();
  });

  test('where a memory holds: everywhere, this site, its kind of task', async ({ page }) => {
    await openList(page, 'life');
    await page.getByRole('combobox', { name: 'Where this holds: I wear size M' }).selectOption('for clothes');
    await page
      .getByRole('combobox', { name: 'Where this holds: I wear size M' })
      .selectOption('on example.org');
    expect(await calls(page, 'editMemory')).toEqual([
      { id: 'clothes0', scope: { kind: 'task', task: 'clothes' } },
      { id: 'clothes0', scope: { kind: 'site', domain: 'example.org' } },
    ]);
  });
});

test.describe('suggestions', () => {
  test('are kept only after a yes, and not made again after a no', async ({ page }) => {
    await openList(page, 'suggested');
    const waiting = page.getByRole('region', { name: 'Suggestions' });
    await expect(waiting).toContainText('chose “M” in “Size” 4 times');
    await page.getByRole('button', { name: 'Remember: I wear size M in shirts', exact: true }).click();
    await expect(page.getByText('Remembered.')).toBeVisible();
    await expect(waiting.getByRole('listitem')).toHaveCount(1);
    await page.getByRole('button', { name: 'No, don’t remember: Sort by price' }).click();
    await expect(waiting).toHaveCount(0);
    expect(await calls(page, 'approve')).toEqual([{ ids: ['guess1'] }]);
    expect(await calls(page, 'dismiss')).toEqual([{ ids: ['guess2'] }]);
    expect(await calls(page, 'letGo')).toEqual([]);
  });
});

test('trouble with the store and a private window are said above the list', async ({ page }) => {
  await openScene(page, 'long', { place: 'preferences', query: '&private' });
  await expect(page.getByText('This is a private window.')).toBeVisible();
  await expect(page.getByText('Storage is read-only')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Something I should know' })).toHaveCount(0);
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

  test('memory can be switched off', async ({ page }) => {
    await openScene(page, 'welcome', { place: 'settings' });
    await page.getByRole('radio', { name: 'Keep nothing new, and use nothing' }).check();
    expect(await calls(page, 'settings')).toEqual([{ memory: 'off' }]);
  });

  test('clearing the conversation asks first and leads back to an empty one', async ({ page }) => {
    await openScene(page, 'answer', { place: 'settings' });
    await page.getByRole('button', { name: 'Clear conversation…' }).click();
    await page.getByRole('button', { name: 'Clear conversation', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'What shall I do on this page?' })).toBeVisible();
    expect(await calls(page, 'clearThread')).toHaveLength(1);
  });
});
