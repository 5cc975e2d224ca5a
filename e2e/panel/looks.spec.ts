/** What holds in every state: no accessibility violation, no sideways scrolling at 320 px, every control reachable by Tab. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test, type Page } from 'playwright/test';
import { chooseCopy, typeOverForgotten } from './drive';
import { SCENES } from './scenes';
import { LAUNCH, openScene, setStage } from './stage';

test.use({
  viewport: { width: 320, height: 600 },
  launchOptions: LAUNCH,
});

declare global {
  interface Window {
    axe: { run: (context: Document) => Promise<AxeResults> };
  }
}

interface State {
  name: string;
  scene: string;
  place?: string;
  query?: string;
  /** What is done before it is looked at. */
  then?: (page: Page) => Promise<void>;
  /** Only what is in the dialog can be reached. */
  modal?: boolean;
}

const openMenu = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'More', exact: true }).click();
const openHistory = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'History of: I wear size M' }).click();
  await page.getByRole('button', { name: 'Edit: I prefer a loose fit' }).click();
};
const openQuestion = async (page: Page): Promise<void> => {
  await openMenu(page);
  await page.getByRole('menuitem', { name: 'Forget everything' }).click();
};
/** Unfolds everything that can be. */
const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
const forgetOne = (page: Page): Promise<void> => page.getByRole('button', { name: 'Forget: I wear' }).click();

/** Opens a state with everything in it. */
async function openState(page: Page, state: State): Promise<void> {
  await openScene(page, state.scene, state);
  // Lists and chips arrive a moment after the first paint.
  await page.waitForTimeout(60);
  if (!state.then) return;
  await state.then(page);
  await page.waitForTimeout(60);
}

const STATES: State[] = [
  ...Object.keys(SCENES).map((scene) => ({ name: scene, scene })),
  ...['usual', 'empty', 'one', 'life', 'suggested', 'awkward'].map((shelf) => ({
    name: `preferences, ${shelf}`,
    scene: 'welcome',
    place: 'preferences',
    query: `&shelf=${shelf}`,
  })),
  { name: 'preferences, private and in trouble', scene: 'long', place: 'preferences', query: '&private' },
  { name: 'preferences, menu', scene: 'welcome', place: 'preferences', then: openMenu },
  { name: 'preferences, history', scene: 'welcome', place: 'preferences', then: openHistory },
  { name: 'preferences, question', scene: 'welcome', place: 'preferences', then: openQuestion, modal: true },
  { name: 'preferences, offer to undo', scene: 'welcome', place: 'preferences', then: forgetOne },
  {
    name: 'preferences, not saved',
    scene: 'welcome',
    place: 'preferences',
    query: '&shelf=life',
    then: (page) => typeOverForgotten(page, 'S'),
  },
  { name: 'duplicates', scene: 'welcome', place: 'duplicates', query: '&shelf=twice' },
  { name: 'import', scene: 'welcome', place: 'import', then: (page) => chooseCopy(page) },
  { name: 'settings', scene: 'welcome', place: 'settings' },
  ...['none', 'weak', 'fetching', 'used', 'server', 'loading', 'long'].map((stock) => ({
    name: `models, ${stock}`,
    scene: 'welcome',
    place: 'models',
    query: `&stock=${stock}`,
    then: openAll,
  })),
];

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Violations as readable lines. Run through the debugger, which the page's policy does not bind. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(await axeSource);
  return page.evaluate(async () => {
    const results = await window.axe.run(document);
    return results.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 160)}`));
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`no accessibility violation in any state, ${theme}`, async ({ context, page }) => {
    test.slow(); // some sixty screens
    await setStage(context);
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const found: Record<string, string[]> = {};
    for (const state of STATES) {
      await openState(page, state);
      const lines = await violations(page);
      if (lines.length > 0) found[state.name] = lines;
    }
    expect(found).toEqual({});
  });
}

test('nothing scrolls sideways at 320 px', async ({ context, page }) => {
  await setStage(context);
  for (const state of STATES) {
    await openState(page, state);
    const wide = await page.evaluate(() =>
      [
        document.documentElement,
        ...document.querySelectorAll('.thread, .page, .card, .memory, .bar, .narrow, .tiles, .same'),
      ]
        .filter((el) => el.scrollWidth > el.clientWidth + 1)
        .map((el) => `${el.tagName}.${el.className} ${el.scrollWidth} > ${el.clientWidth}`),
    );
    expect(wide, state.name).toEqual([]);
  }
});

test('every control is reached by Tab and shows that it is', async ({ context, page }) => {
  test.slow(); // some sixty screens
  await setStage(context);
  for (const state of STATES) {
    if (state.modal === true) continue; // the browser keeps the focus inside, which its own test looks at
    await openState(page, state);
    await page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
    });
    const seen = new Set<string>();
    const controls = await page.evaluate(() => {
      const all = [
        ...document.querySelectorAll('button:not(:disabled), input, select, textarea, summary, a[href]'),
      ];
      // A group of radio buttons is one stop, and so is a toolbar; a menu is left by Tab.
      const stops = all.filter(
        (el) =>
          !(el instanceof HTMLInputElement && el.type === 'radio' && !el.checked) &&
          !(el instanceof HTMLElement && el.tabIndex < 0) &&
          // What is folded away is no stop.
          el.checkVisibility(),
      );
      stops.forEach((el, i) => el.setAttribute('data-stop', String(i)));
      return stops.length;
    });
    for (let i = 0; i < controls + 12 && seen.size < controls; i++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const el = document.activeElement;
        const at = el?.getAttribute('data-stop') ?? null;
        if (!el || at === null) return null;
        // The composer shows its focus on the box around it.
        const ring = el.closest('.composer-box') && el.tagName === 'TEXTAREA' ? el.parentElement : el;
        const style = getComputedStyle(ring ?? el);
        return { at, ring: style.outlineStyle !== 'none' || style.boxShadow !== 'none' };
      });
      if (stop === null) continue;
      expect(stop.ring, `${state.name}: focus ring of control ${stop.at}`).toBe(true);
      seen.add(stop.at);
    }
    expect(seen.size, state.name).toBe(controls);
  }
});
