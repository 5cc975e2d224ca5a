/** What the panel's tests share: a page on the stage that must stay free of errors, and a look at the calls it made. */
import { test as base, expect, type Locator, type Page } from 'playwright/test';
import type { Gallery } from './gallery';
import { copyText } from './many';
import { LAUNCH, openScene, setStage } from './stage';

/** A page with the gallery on it; any error in it fails the test. */
export const test = base.extend({
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
/** Options for every spec here: the side panel's size and the installed browser. */
export const SIDE_PANEL = {
  viewport: { width: 380, height: 640 },
  launchOptions: LAUNCH,
};

/** The composer. */
export const box = (page: Page): Locator => page.getByRole('textbox', { name: 'What shall I do?' });
/** Chooses a copy to import. */
export const chooseCopy = (page: Page, text = copyText()): Promise<void> =>
  page
    .getByLabel('The file to import')
    .setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(text) });
/** Inputs of the calls with this name, in order. */
export const calls = async (page: Page, name: string): Promise<unknown[]> =>
  page.evaluate((wanted) => window.gallery.calls.filter((c) => c.name === wanted).map((c) => c.input), name);
/** Changes how the scripted background behaves. */
export const tell = (page: Page, change: Partial<Pick<Gallery, 'broken' | 'grants'>>): Promise<void> =>
  page.evaluate((some) => void Object.assign(window.gallery, some), change);
/** Types over a memory that another window then forgets. */
export async function typeOverForgotten(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Edit: I wear size M' }).click();
  await page.getByRole('textbox', { name: 'What to remember' }).fill(text);
  await page.evaluate(() => window.gallery.forgetElsewhere('clothes0'));
  await page.getByRole('form', { name: 'Not saved' }).waitFor();
}
/** The memories that Preferences shows. */
export const rows = (page: Page): Locator => page.locator('.memory');
/** Opens Preferences with the memories of a shelf, see many.ts. */
export const openList = (page: Page, shelf: string): Promise<void> =>
  openScene(page, 'welcome', { place: 'preferences', query: `&shelf=${shelf}` });
