/** Composer and thread as a person uses them, on a scripted background. */
import { expect } from 'playwright/test';
import { box, calls, SIDE_PANEL, tell, test } from './drive';
import { openScene } from './stage';

test.use(SIDE_PANEL);

test.describe('composer', () => {
  test('is there at once, focused, before the background has answered', async ({ page }) => {
    await openScene(page, 'running', { query: '&slow' });
    await expect(box(page)).toBeFocused();
    await expect(page.getByRole('log')).toHaveAttribute('aria-busy', 'true');
  });

  test('Enter sends and shows the words at once; Shift+Enter makes a line', async ({ page }) => {
    await openScene(page, 'welcome');
    await box(page).fill('first');
    await box(page).press('Shift+Enter');
    await box(page).pressSequentially('second');
    await box(page).press('Enter');
    await expect(page.getByRole('article')).toHaveCount(1);
    await expect(page.locator('.bubble')).toHaveText('first\nsecond');
    expect(await calls(page, 'say')).toEqual([{ words: 'first\nsecond', windowId: 7 }]);
    await expect(box(page)).toHaveValue('');
    await expect(box(page)).toBeFocused();
    // The task takes the place of the echo: still one turn.
    await expect(page.getByText('Working', { exact: true })).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(1);
  });

  test('words that no rule reads lead to models, where none is in use', async ({ page }) => {
    await openScene(page, 'unread');
    await page.getByRole('button', { name: 'See what this machine can run' }).click();
    await expect(page.getByRole('heading', { name: 'Models' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('article')).toHaveCount(1);
  });

  test('the arrows recall what was said', async ({ page }) => {
    await openScene(page, 'ended');
    await box(page).press('ArrowUp');
    await expect(box(page)).toHaveValue('subscribe me and close the window');
    await box(page).press('ArrowUp');
    await expect(box(page)).toHaveValue('order the usual');
    await box(page).press('ArrowDown');
    await box(page).press('ArrowDown');
    await expect(box(page)).toHaveValue('');
  });

  test('Escape stops a running task, and so does the button', async ({ page }) => {
    await openScene(page, 'running');
    await box(page).press('Escape');
    await page.getByRole('button', { name: 'Stop' }).click();
    expect(await calls(page, 'stop')).toHaveLength(2);
    await tell(page, { broken: ['stop'] });
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(page.getByRole('alert')).toContainText('did not answer');
    await page.evaluate(() => window.gallery.show('answer'));
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Stop' })).toHaveCount(0);
    await box(page).press('Escape');
    expect(await calls(page, 'stop')).toHaveLength(3);
  });

  test('says by how much words are too long, and keeps them', async ({ page }) => {
    await openScene(page, 'welcome');
    await box(page).fill('x'.repeat(10_005));
    await expect(page.getByRole('alert')).toContainText('5 more than the 10,000');
    await box(page).press('Enter');
    expect(await calls(page, 'say')).toEqual([]);
    await expect(box(page)).toHaveValue('x'.repeat(10_005));
  });

  test('grows to six lines and no further', async ({ page }) => {
    await openScene(page, 'welcome');
    const height = async (): Promise<number> => (await box(page).boundingBox())?.height ?? 0;
    const one = await height();
    await box(page).fill('1\n2\n3');
    const three = await height();
    await box(page).fill(Array.from({ length: 40 }, String).join('\n'));
    expect(three).toBeGreaterThan(one + 30);
    expect(await height()).toBeLessThan(one + 5.5 * 21);
  });

  test('words that could not be delivered stay, with the reason and another try', async ({ page }) => {
    await openScene(page, 'welcome');
    await tell(page, { broken: ['say'] });
    await box(page).fill('hello');
    await box(page).press('Enter');
    await expect(page.getByRole('alert')).toContainText('Not sent. Familiar’s background did not answer');
    await tell(page, { broken: [] });
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.locator('.bubble')).toHaveText('hello');
  });
});

test.describe('thread', () => {
  test('undo, reasons, quotes, suggestions and examples do what they say', async ({ page }) => {
    await openScene(page, 'running');
    await page.getByRole('button', { name: 'Undo: Type “blue shirt”' }).click();
    expect(await calls(page, 'undo')).toHaveLength(1);
    await page.evaluate(() => window.gallery.show('answer'));
    await page.getByRole('button', { name: 'Express orders placed' }).click();
    expect((await calls(page, 'highlight')).at(-1)).toMatchObject({
      marks: [{ quote: 'Express orders placed before 12:00 arrive the next working day.' }],
    });
    await page.getByRole('button', { name: 'summarise this page' }).click();
    expect(await calls(page, 'say')).toEqual([{ words: 'summarise this page', windowId: 7 }]);
  });

  test('a page’s markup stays text', async ({ page }) => {
    await openScene(page, 'long');
    await expect(
      page.getByText('<img src=x onerror=alert(1)> **bold** [link](https://evil.example)'),
    ).toBeVisible();
    await expect(page.locator('.thread a, .thread img')).toHaveCount(0);
  });

  test('stays where the person reads, with a way back to the end', async ({ page }) => {
    await openScene(page, 'many');
    const log = page.getByRole('log');
    await expect(page.getByRole('article')).toHaveCount(2);
    await log.evaluate((el) => el.scrollTo(0, 0));
    await page.evaluate(() => window.gallery.push({ type: 'MemoriesChanged' }));
    const end = page.getByRole('button', { name: 'Go to the newest message' });
    await expect(end).toBeVisible();
    expect(await log.evaluate((el) => el.scrollTop)).toBe(0);
    await end.click();
    await expect(end).toHaveCount(0);
    expect(await log.evaluate((el) => el.scrollHeight - el.scrollTop - el.clientHeight)).toBeLessThan(2);
  });

  test('the kept memory can be edited, scoped and undone in place', async ({ page }) => {
    await openScene(page, 'remembered');
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('textbox', { name: 'What to remember' }).fill('I want no paper at all');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'I want no paper at all' })).toBeVisible();
    await page.getByRole('combobox').selectOption('on example.org');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await calls(page, 'editMemory')).toEqual([
      { id: 'paper', text: 'I want no paper at all', was: 'I never want paper invoices' },
      { id: 'paper', scope: { kind: 'site', domain: 'example.org' } },
    ]);
    expect(await calls(page, 'undo')).toHaveLength(1);
  });

  test('the popup opens the same app beside the page', async ({ page }) => {
    await openScene(page, 'welcome', { html: 'popup.html' });
    await page.evaluate(() => Object.assign(window, { close: () => undefined }));
    await page.getByRole('button', { name: 'Open beside the page' }).click();
    expect(await calls(page, 'openSidePanel')).toEqual([{ windowId: 7 }]);
  });
});
