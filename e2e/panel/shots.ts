/** Pictures of every screen into e2e/out/panel: `npx tsx e2e/panel/shots.ts [words of names]`. */
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright/test';
import { SCENES } from './scenes';
import { LAUNCH, openScene, setStage } from './stage';

const OUT = new URL('../out/panel/', import.meta.url);

interface Shot {
  name: string;
  scene: string;
  size: [number, number];
  themes: ('light' | 'dark')[];
  place?: string;
  html?: string;
  query?: string;
  /** What is done before the picture. */
  then?: (page: Page) => Promise<void>;
}

const BOTH: Shot['themes'] = ['light', 'dark'];
const SIDE: Shot['size'] = [380, 640];
const NARROW: Shot['size'] = [320, 600];

const settled = (page: Page): Promise<void> => page.waitForTimeout(120);
const armed = (page: Page): Promise<void> => page.waitForTimeout(800);

const shots: Shot[] = [
  ...Object.keys(SCENES).map((scene): Shot => ({
    name: scene,
    scene,
    size: SIDE,
    themes: BOTH,
    ...(scene === 'paying' ? { then: armed } : {}),
  })),
  ...['welcome', 'running', 'asking', 'paying', 'table', 'long', 'rtl', 'ended'].map((scene): Shot => ({
    name: `narrow-${scene}`,
    scene,
    size: NARROW,
    themes: ['light'],
    then: armed,
  })),
  { name: 'preferences', scene: 'welcome', place: 'preferences', size: SIDE, themes: BOTH },
  { name: 'narrow-preferences', scene: 'welcome', place: 'preferences', size: NARROW, themes: ['dark'] },
  {
    name: 'preferences-empty',
    scene: 'welcome',
    place: 'preferences',
    query: '&empty',
    size: SIDE,
    themes: ['light'],
  },
  {
    name: 'preferences-history',
    scene: 'welcome',
    place: 'preferences',
    size: SIDE,
    themes: BOTH,
    then: async (page) => {
      await page.getByRole('button', { name: 'History of: I wear size M' }).click();
      await page.getByRole('button', { name: 'Edit: I prefer a loose fit' }).click();
      await page.getByRole('button', { name: 'Forget: I never' }).click();
    },
  },
  { name: 'settings', scene: 'welcome', place: 'settings', size: SIDE, themes: BOTH },
  { name: 'popup', scene: 'remembered', html: 'popup.html', size: [400, 580], themes: ['light'] },
  { name: 'tab', scene: 'answer', size: [1000, 640], themes: ['light'] },
  { name: 'shell', scene: 'running', query: '&slow', size: SIDE, themes: ['light'] },
  {
    name: 'typing',
    scene: 'answer',
    size: NARROW,
    themes: ['dark'],
    then: async (page) => {
      await page.getByRole('textbox').fill('one\ntwo\nthree\nfour\nfive\nsix\nseven\neight');
    },
  },
];

const wanted = process.argv.slice(2);
const browser = await chromium.launch(LAUNCH);
const context = await browser.newContext();
await setStage(context);
const page = await context.newPage();
page.on('console', (message) => {
  if (message.type() === 'error') console.error(`console: ${message.text()}`);
});
page.on('pageerror', (error) => console.error(`page: ${error.message}`));
for (const shot of shots) {
  if (wanted.length > 0 && !wanted.some((word) => shot.name.includes(word))) continue;
  for (const theme of shot.themes) {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width: shot.size[0], height: shot.size[1] });
    await openScene(page, shot.scene, shot);
    await (shot.then ?? settled)(page);
    const file = new URL(`${shot.name}-${theme}.png`, OUT);
    await page.screenshot({ path: fileURLToPath(file) });
  }
}
await browser.close();
console.log(`Pictures are in ${fileURLToPath(OUT)}`);
