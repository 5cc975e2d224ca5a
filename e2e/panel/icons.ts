/** Renders the toolbar icons from their SVG sources into public/icons: `npx tsx e2e/panel/icons.ts`. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright/test';
import { LAUNCH } from './stage';

const FOLDER = new URL('../../public/icons/', import.meta.url);
const TEAL = '#14958a';

/** Firefox picks `light` for dark toolbars and `dark` for light ones; the plain set has to do on both. */
const SHADES = [
  { prefix: '', head: TEAL, sizes: [16, 32, 48, 128] },
  { prefix: 'light-', head: '#3fbdb0', sizes: [16, 32] },
  { prefix: 'dark-', head: '#0d7d73', sizes: [16, 32] },
];

const browser = await chromium.launch(LAUNCH);
const page = await browser.newPage();
for (const { prefix, head, sizes } of SHADES) {
  for (const size of sizes) {
    // At 16 px the eyes need more room than the shape that is drawn for larger sizes gives them.
    const source = await readFile(new URL(size > 16 ? 'familiar.svg' : 'small.svg', FOLDER), 'utf8');
    const data = Buffer.from(source.replaceAll(TEAL, head)).toString('base64');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${data}">`,
    );
    await page.screenshot({
      path: fileURLToPath(new URL(`${prefix}${size}.png`, FOLDER)),
      omitBackground: true,
    });
  }
}
await browser.close();
