/** Numbered pictures of page and panel side by side. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { browserPath, ROOT } from '../harness/browsers';
import type { SidePanel } from '../harness/sidepanel';

const FOLDER = join(ROOT, 'e2e/out/demo');

export interface Pictures {
  folder: string;
  take(name: string, page: Page, panel: SidePanel): Promise<string>;
  close(): Promise<void>;
}

/** Starts a second browser that only joins pictures: the one at work must not see another tab. */
export async function pictures(): Promise<Pictures> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: browserPath('chromium'), args: sandbox });
  const easel = await browser.newPage({ viewport: { width: 1360, height: 800 } });
  let number = 0;
  return {
    folder: FOLDER,
    take: async (name, page, panel) => {
      const [left, right] = await Promise.all([page.screenshot(), panel.screenshot()]);
      // The page is cut to the panel's height, which the window gives it where there is a screen.
      const cut = `height:${heightOf(right)}px;object-fit:cover;object-position:top left`;
      const image = (png: Buffer, style: string): string =>
        `<img style="display:block;${style}" src="data:image/png;base64,${png.toString('base64')}">`;
      await easel.setContent(
        `<body style="margin:0;display:inline-flex">${image(left, cut)}${image(right, '')}</body>`,
      );
      number += 1;
      const file = join(FOLDER, `${String(number).padStart(2, '0')}-${name}.png`);
      writeFileSync(file, await easel.locator('body').screenshot());
      return file;
    },
    close: () => browser.close(),
  };
}

/** A PNG's height in pixels stands in its header. */
const heightOf = (png: Buffer): number => png.readUInt32BE(20);
