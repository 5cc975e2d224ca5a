/** Pictures of every screen into e2e/out/panel: `npx tsx e2e/panel/shots.ts [words of names]`. */
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright/test';
import { chooseCopy, typeOverForgotten } from './drive';
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

const LIFE = { scene: 'welcome', place: 'preferences', query: '&shelf=life', size: SIDE, themes: BOTH };
const imported = async (page: Page): Promise<void> => {
  await chooseCopy(page);
  await settled(page);
};

const shots: Shot[] = [
  ...Object.keys(SCENES).map((scene): Shot => ({
    name: scene,
    scene,
    size: SIDE,
    themes: BOTH,
    ...(scene === 'paying' ? { then: armed } : {}),
  })),
  ...['welcome', 'running', 'asking', 'paying', 'table', 'long', 'rtl', 'ended', 'unread'].map(
    (scene): Shot => ({
      name: `narrow-${scene}`,
      scene,
      size: NARROW,
      themes: ['light'],
      then: armed,
    }),
  ),
  ...['usual', 'empty', 'one', 'life', 'suggested', 'awkward', 'many'].flatMap((name): Shot[] => {
    const shot = { scene: 'welcome', place: 'preferences', query: `&shelf=${name}` };
    return [
      { ...shot, name: `preferences-${name}`, size: SIDE, themes: BOTH },
      { ...shot, name: `narrow-preferences-${name}`, size: NARROW, themes: ['dark'] },
    ];
  }),
  {
    ...LIFE,
    name: 'preferences-narrowed',
    then: (page) => page.getByRole('combobox', { name: 'Topic' }).selectOption('flight').then(),
  },
  {
    ...LIFE,
    name: 'preferences-search',
    then: (page) =>
      page
        .getByRole('searchbox')
        .fill('no')
        .then(() => settled(page)),
  },
  {
    ...LIFE,
    name: 'preferences-menu',
    then: (page) => page.getByRole('button', { name: 'More', exact: true }).click(),
  },
  {
    ...LIFE,
    name: 'preferences-forget',
    then: async (page) => {
      await page.getByRole('button', { name: 'More about clothes' }).click();
      await page.getByRole('menuitem', { name: 'Forget all' }).click();
    },
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
  ...[SIDE, NARROW].map((size): Shot => ({
    name: size === SIDE ? 'preferences-unsaved' : 'narrow-preferences-unsaved',
    scene: 'welcome',
    place: 'preferences',
    query: '&shelf=life',
    size,
    themes: BOTH,
    then: (page) => typeOverForgotten(page, `I wear size S, ${'in everything that is cut wide '.repeat(6)}`),
  })),
  {
    name: 'preferences-trouble',
    scene: 'awkward',
    place: 'preferences',
    query: '&private',
    size: SIDE,
    themes: BOTH,
  },
  {
    name: 'duplicates',
    scene: 'welcome',
    place: 'duplicates',
    query: '&shelf=twice',
    size: SIDE,
    themes: BOTH,
  },
  { name: 'import', scene: 'welcome', place: 'import', size: SIDE, themes: BOTH, then: imported },
  {
    name: 'narrow-import',
    scene: 'welcome',
    place: 'import',
    size: NARROW,
    themes: ['dark'],
    then: imported,
  },
  { ...LIFE, name: 'popup-preferences', html: 'popup.html', size: [400, 580], themes: ['light'] },
  { name: 'settings', scene: 'welcome', place: 'settings', size: SIDE, themes: BOTH },
  { name: 'narrow-settings', scene: 'welcome', place: 'settings', size: [320, 1200], themes: BOTH },
  { name: 'narrow-private', scene: 'private', size: NARROW, themes: BOTH },
  {
    name: 'preferences-private',
    scene: 'private-used',
    place: 'preferences',
    query: '&shelf=suggested',
    size: NARROW,
    themes: BOTH,
  },
  ...['none', 'weak', 'fetching', 'used', 'server', 'loading', 'long', 'own'].flatMap((name): Shot[] => {
    const shot = { scene: 'welcome', place: 'models', query: `&stock=${name}` };
    return [
      { ...shot, name: `models-${name}`, size: SIDE, themes: BOTH },
      { ...shot, name: `narrow-models-${name}`, size: NARROW, themes: ['dark'] },
    ];
  }),
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
