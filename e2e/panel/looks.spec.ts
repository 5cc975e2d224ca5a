/** What holds in every state: no accessibility violation, no sideways scrolling at 320 px, every control reachable by Tab. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test, type Page } from 'playwright/test';
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

const STATES: { name: string; scene: string; place?: string; query?: string }[] = [
  ...Object.keys(SCENES).map((scene) => ({ name: scene, scene })),
  { name: 'preferences', scene: 'welcome', place: 'preferences' },
  { name: 'preferences, empty', scene: 'welcome', place: 'preferences', query: '&empty' },
  { name: 'settings', scene: 'welcome', place: 'settings' },
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
    await setStage(context);
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const found: Record<string, string[]> = {};
    for (const state of STATES) {
      await openScene(page, state.scene, state);
      const lines = await violations(page);
      if (lines.length > 0) found[state.name] = lines;
    }
    expect(found).toEqual({});
  });
}

test('nothing scrolls sideways at 320 px', async ({ context, page }) => {
  await setStage(context);
  for (const state of STATES) {
    await openScene(page, state.scene, state);
    const wide = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('.thread, .page, .card, .memory, .bar')]
        .filter((el) => el.scrollWidth > el.clientWidth + 1)
        .map((el) => `${el.tagName}.${el.className} ${el.scrollWidth} > ${el.clientWidth}`),
    );
    expect(wide, state.name).toEqual([]);
  }
});

test('every control is reached by Tab and shows that it is', async ({ context, page }) => {
  await setStage(context);
  for (const state of STATES) {
    await openScene(page, state.scene, state);
    await page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
    });
    // Lists and chips arrive a moment after the first paint.
    await page.waitForTimeout(60);
    const seen = new Set<string>();
    const controls = await page.evaluate(() => {
      const all = [...document.querySelectorAll('button:not(:disabled), input, select, textarea')];
      // A group of radio buttons is one stop.
      const stops = all.filter(
        (el) => !(el instanceof HTMLInputElement && el.type === 'radio' && !el.checked),
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
