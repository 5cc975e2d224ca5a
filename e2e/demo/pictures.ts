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
      const image = (png: Buffer): string => `<img src="data:image/png;base64,${png.toString('base64')}">`;
      const style =
        'body{margin:0;display:flex;align-items:flex-start;background:#888}img{display:block;max-height:800px}';
      await easel.setContent(`<style>${style}</style>${image(left)}${image(right)}`);
      number += 1;
      const file = join(FOLDER, `${String(number).padStart(2, '0')}-${name}.png`);
      writeFileSync(file, await easel.locator('body').screenshot());
      return file;
    },
    close: () => browser.close(),
  };
}
