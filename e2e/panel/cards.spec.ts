/** The cards that wait for the person: confirming, asking, access. */
import { expect, type Locator, type Page } from 'playwright/test';
import { box, calls, SIDE_PANEL, tell, test } from './drive';
import { DRAWN_MS, openScene } from './stage';

test.use(SIDE_PANEL);

/** Opens a scene in which time stands still: however busy the machine, nothing is armed before the test says so. */
const openHalted = (page: Page, scene: string): Promise<void> => openScene(page, scene, { halted: true });
/** ms: the shortest hold is over after this. */
const HELD = 800;

test.describe('confirming', () => {
  const confirm = (page: Page): Locator => page.getByRole('button', { name: 'Confirm' });

  test('a press before the button is armed does nothing; a double click after it counts once', async ({
    page,
  }) => {
    await openHalted(page, 'confirming');
    // Without `force` Playwright would itself wait until the button is armed.
    await confirm(page).click({ force: true });
    expect(await calls(page, 'confirm')).toEqual([]);
    await page.clock.runFor(HELD);
    await expect(confirm(page)).toHaveAttribute('aria-disabled', 'false');
    await confirm(page).dblclick();
    expect(await calls(page, 'confirm')).toEqual([{ taskId: expect.any(String), nonce: 'n1', yes: true }]);
  });

  test('is armed after its hold, not before', async ({ page }) => {
    await openHalted(page, 'deleting');
    await page.clock.runFor(1000);
    await expect(confirm(page)).toHaveAttribute('aria-disabled', 'true');
    await page.clock.runFor(HELD);
    await expect(confirm(page)).toHaveAttribute('aria-disabled', 'false');
  });

  test('a click made by a script is not a yes', async ({ page }) => {
    await openScene(page, 'confirming');
    await expect(confirm(page)).toHaveAttribute('aria-disabled', 'false');
    await confirm(page).evaluate((el: HTMLElement) => {
      el.click();
      el.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      el.dispatchEvent(new PointerEvent('click', { bubbles: true, detail: 1 }));
    });
    expect(await calls(page, 'confirm')).toEqual([]);
  });

  test('nor is a press while the panel has not the focus', async ({ page }) => {
    await openScene(page, 'confirming');
    await expect(confirm(page)).toHaveAttribute('aria-disabled', 'false');
    await page.evaluate(() => Object.assign(document, { hasFocus: () => false }));
    await confirm(page).click();
    expect(await calls(page, 'confirm')).toEqual([]);
  });

  test('a new action is armed anew', async ({ page }) => {
    await openHalted(page, 'confirming');
    await page.clock.runFor(HELD);
    await expect(confirm(page)).toHaveAttribute('aria-disabled', 'false');
    await page.evaluate(() => window.gallery.show('paying'));
    await page.clock.runFor(DRAWN_MS);
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
    await expect(confirm(page)).toHaveAttribute('aria-disabled', 'false');
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
