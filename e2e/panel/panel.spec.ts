/** The panel as a person uses it, on a scripted background. */
import { expect, test as base, type Locator, type Page } from 'playwright/test';
import type { Gallery } from './gallery';
import { LAUNCH, openScene, setStage } from './stage';

const test = base.extend({
  page: async ({ context }, use) => {
    await setStage(context);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await use(page);
    // A broken policy or an exception shows here, whatever else the test looked at.
    expect(errors).toEqual([]);
  },
});
test.use({
  viewport: { width: 380, height: 640 },
  launchOptions: LAUNCH,
});

const box = (page: Page): Locator => page.getByRole('textbox', { name: 'What shall I do?' });
const calls = async (page: Page, name: string): Promise<unknown[]> =>
  page.evaluate((wanted) => window.gallery.calls.filter((c) => c.name === wanted).map((c) => c.input), name);
const tell = (page: Page, change: Partial<Pick<Gallery, 'broken' | 'grants'>>): Promise<void> =>
  page.evaluate((some) => void Object.assign(window.gallery, some), change);

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
    await page.evaluate(() => window.gallery.show('answer'));
    await expect(page.getByRole('button', { name: 'Stop' })).toHaveCount(0);
    await box(page).press('Escape');
    expect(await calls(page, 'stop')).toHaveLength(2);
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

test.describe('confirming', () => {
  const confirm = (page: Page): Locator => page.getByRole('button', { name: 'Confirm' });

  test('a press before the button is armed does nothing; a double click after it counts once', async ({
    page,
  }) => {
    await openScene(page, 'confirming');
    // Without `force` Playwright would itself wait until the button is armed.
    await confirm(page).click({ force: true });
    expect(await calls(page, 'confirm')).toEqual([]);
    await expect(confirm(page)).toHaveAttribute('aria-disabled', 'false', { timeout: 2000 });
    await confirm(page).dblclick();
    expect(await calls(page, 'confirm')).toEqual([{ taskId: expect.any(String), nonce: 'n1', yes: true }]);
  });

  test('is armed after its hold, not before', async ({ page }) => {
    await openScene(page, 'deleting');
    await page.waitForTimeout(1000);
    await expect(confirm(page)).toHaveAttribute('aria-disabled', 'true');
    await expect(confirm(page)).toHaveAttribute('aria-disabled', 'false', { timeout: 1500 });
  });

  test('a click made by a script is not a yes', async ({ page }) => {
    await openScene(page, 'confirming');
    await expect(confirm(page)).toHaveAttribute('aria-disabled', 'false', { timeout: 2000 });
    await confirm(page).evaluate((el: HTMLElement) => {
      el.click();
      el.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      el.dispatchEvent(new PointerEvent('click', { bubbles: true, detail: 1 }));
    });
    expect(await calls(page, 'confirm')).toEqual([]);
  });

  test('nor is a press while the panel has not the focus', async ({ page }) => {
    await openScene(page, 'confirming');
    await expect(confirm(page)).toHaveAttribute('aria-disabled', 'false', { timeout: 2000 });
    await page.evaluate(() => Object.assign(document, { hasFocus: () => false }));
    await confirm(page).click();
    expect(await calls(page, 'confirm')).toEqual([]);
  });

  test('a new action is armed anew', async ({ page }) => {
    await openScene(page, 'confirming');
    await expect(confirm(page)).toHaveAttribute('aria-disabled', 'false', { timeout: 2000 });
    await page.evaluate(() => window.gallery.show('paying'));
    await expect(page.getByText('This can cost money or bind you')).toBeVisible();
    await expect(confirm(page)).toHaveAttribute('aria-disabled', 'true');
  });

  test('Cancel works at once and by keyboard, and nothing takes the focus from the composer', async ({
    page,
  }) => {
    await openScene(page, 'confirming');
    await expect(box(page)).toBeFocused();
    await page.getByRole('button', { name: 'Cancel' }).focus();
    await page.keyboard.press('Enter');
    expect(await calls(page, 'confirm')).toEqual([{ taskId: expect.any(String), nonce: 'n1', yes: false }]);
  });

  test('a failed answer says so and may be given again', async ({ page }) => {
    await openScene(page, 'confirming');
    await tell(page, { broken: ['confirm'] });
    await expect(confirm(page)).toHaveAttribute('aria-disabled', 'false', { timeout: 2000 });
    await confirm(page).click();
    await expect(page.getByRole('alert')).toContainText('did not answer');
    await tell(page, { broken: [] });
    await confirm(page).click();
    expect(await calls(page, 'confirm')).toHaveLength(2);
  });
});

test.describe('asking', () => {
  test('pointing at a candidate shows it on the page; a double click answers once', async ({ page }) => {
    await openScene(page, 'asking');
    const second = page.getByRole('button', { name: 'Linen shirt' });
    await second.hover();
    expect((await calls(page, 'highlight')).at(-1)).toMatchObject({ marks: [{ ref: 'e2' }] });
    await page.mouse.move(5, 5);
    expect((await calls(page, 'highlight')).at(-1)).toMatchObject({ marks: [] });
    await page.getByRole('button', { name: 'Flannel shirt' }).focus();
    expect((await calls(page, 'highlight')).at(-1)).toMatchObject({ marks: [{ ref: 'e3' }] });
    await second.click();
    expect(await calls(page, 'answer')).toEqual([
      { taskId: expect.any(String), questionId: 'q1', option: 1 },
    ]);
  });

  test('the mark goes when the question does', async ({ page }) => {
    await openScene(page, 'asking');
    await page.getByRole('button', { name: 'Flannel shirt' }).hover();
    await page.evaluate(() => window.gallery.show('answer'));
    await expect(page.getByText('Which one do you mean?')).toHaveCount(0);
    expect((await calls(page, 'highlight')).at(-1)).toMatchObject({ marks: [] });
  });
});

test.describe('access', () => {
  test('the browser is asked inside the click, and the answer is passed on', async ({ page }) => {
    await openScene(page, 'needs-access');
    await page.getByRole('button', { name: 'Allow on shop.example.org' }).click();
    expect(await calls(page, 'requestAccess')).toEqual([
      { origins: ['https://shop.example.org/*'], tabs: false, active: true },
    ]);
    expect(await calls(page, 'access')).toEqual([{ taskId: expect.any(String), granted: true }]);
  });

  test('not now is a no, without a prompt', async ({ page }) => {
    await openScene(page, 'needs-access');
    await page.getByRole('button', { name: 'Not now' }).click();
    expect(await calls(page, 'requestAccess')).toEqual([]);
    expect(await calls(page, 'access')).toEqual([{ taskId: expect.any(String), granted: false }]);
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
    await log.evaluate((el) => el.scrollTo(0, 0));
    await page.evaluate(() => window.gallery.push({ type: 'MemoriesChanged' }));
    const end = page.getByRole('button', { name: 'Go to the newest message' });
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
      { id: 'paper', text: 'I want no paper at all' },
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
