/** The browser's own model, with a stand-in for its Prompt API: it downloads nothing, and tells what it is told to. */
import { expect, type Page } from 'playwright/test';
import { calls, SIDE_PANEL, test } from './drive';
import { openScene } from './stage';

test.use(SIDE_PANEL);

/** Puts the stand-in there; `told(share)` and `ended(name?)` are what the browser would do next. */
const standIn = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const own = globalThis as unknown as Record<string, unknown>;
    own['LanguageModel'] = {
      availability: () => Promise.resolve('downloadable'),
      create: ({ monitor, signal }: { monitor: (target: EventTarget) => void; signal: AbortSignal }) => {
        own['pressed'] = navigator.userActivation.isActive;
        const target = new EventTarget();
        monitor(target);
        own['told'] = (loaded: number) =>
          target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded, total: 1 }));
        return new Promise((resolve, reject) => {
          signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
          own['ended'] = (name?: string) =>
            name === undefined ? resolve({ destroy: () => undefined }) : reject(new DOMException('', name));
        });
      },
    };
  });
const does = (page: Page, script: string): Promise<unknown> => page.evaluate(script);

test('it is downloaded at a press, shows how far it is, and only then answers', async ({ page }) => {
  await standIn(page);
  await openScene(page, 'welcome', { place: 'models', query: '&stock=own' });
  const own = page.getByRole('region', { name: 'Of your browser' });
  await own.getByRole('button', { name: 'Have it downloaded' }).click();
  expect(await does(page, 'pressed')).toBe(true);
  const bar = own.getByRole('progressbar');
  await expect(bar).toHaveAttribute('value', '0');
  await does(page, 'told(0.42)');
  await expect(own.getByText('42 % is here.')).toBeVisible();
  await does(page, 'told(1)');
  await expect(own.getByText('making it ready')).toBeVisible();
  expect(await calls(page, 'useModel')).toEqual([]);
  await does(page, 'ended()');
  await expect(own.getByText('in use')).toBeVisible();
  expect(await calls(page, 'useModel')).toEqual([{ use: { engine: 'built-in', id: null } }]);
  await expect(bar).toHaveCount(0);
});

test('not waiting for it, and a download that breaks off, choose nothing and can be tried again', async ({
  page,
}) => {
  await standIn(page);
  await openScene(page, 'welcome', { place: 'models', query: '&stock=own' });
  const own = page.getByRole('region', { name: 'Of your browser' });
  const press = own.getByRole('button', { name: 'Have it downloaded' });
  await press.click();
  await own.getByRole('button', { name: 'Don’t wait for it' }).click();
  await expect(own.getByRole('alert')).toHaveCount(0);
  await press.click();
  await does(page, "ended('NetworkError')");
  await expect(own.getByRole('alert')).toContainText('goes on where it was');
  await press.click();
  await does(page, "ended('QuotaExceededError')");
  await expect(own.getByRole('alert')).toContainText('22 GB');
  expect(await calls(page, 'useModel')).toEqual([]);
});
