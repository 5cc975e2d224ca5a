/** The package as shipped, in Chromium: what the browser says of it, and what its toolbar button grants. */
import { expect, launch, openPanel, openSidePanel, test } from './harness/chromium';

test('the toolbar button opens the panel beside the page and grants that page alone', async ({ serve }) => {
  const here = await serve({ routes: { '/': '<title>Here</title><h1>Here</h1>' } });
  const familiar = await launch({ extension: 'chrome' });
  try {
    const page = await familiar.context.newPage();
    await page.goto(here.url);
    const panel = await openSidePanel(familiar, page);
    await expect
      .poll(() => panel.evaluate(`document.querySelector('.composer textarea') !== null`))
      .toBe(true);
    expect(await panel.evaluate(`innerWidth < 500`)).toBe(true);
    // The address of a tab is hidden from an extension that has not been given the tab.
    const addresses = `chrome.tabs.query({}).then((tabs) => tabs.map((tab) => tab.url ?? null))`;
    expect(await panel.evaluate(addresses)).toEqual([null, `${here.url}/`]);
  } finally {
    await familiar.close();
  }
});

test('nothing is granted before the button is pressed', async ({ serve }) => {
  const here = await serve({ routes: { '/': '<title>Here</title>' } });
  const familiar = await launch({ extension: 'chrome' });
  try {
    const page = await familiar.context.newPage();
    await page.goto(here.url);
    const panel = await openPanel(familiar, page);
    const granted = await panel.evaluate(() => chrome.permissions.getAll());
    expect(granted.origins).toEqual([]);
    const addresses = await panel.evaluate(async () =>
      (await chrome.tabs.query({})).map(({ url }) => url ?? null),
    );
    expect(addresses.filter((address) => address?.startsWith('http'))).toEqual([]);
  } finally {
    await familiar.close();
  }
});

test('the browser has no complaint about the manifest, and the panel obeys its own policy', async () => {
  const familiar = await launch({ extension: 'chrome' });
  try {
    const page = await familiar.context.newPage();
    const complaints: string[] = [];
    familiar.context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    const panel = await openPanel(familiar, page);
    await panel.locator('.composer textarea').waitFor();
    expect(complaints).toEqual([]);
    // `innerHTML` is dead in our pages, whatever a library tries.
    const written = await panel.evaluate(() => {
      try {
        const box = document.createElement('div');
        box['innerHTML'] = '<img src="x">';
        return box.childElementCount;
      } catch (error) {
        return String(error);
      }
    });
    expect(written).toContain('TrustedHTML');
    await page.goto('chrome://extensions');
    await page.evaluate(reloadByDeveloper, familiar.extensionId);
    await expect
      .poll(() => page.evaluate(complaintsOf, familiar.extensionId))
      .toEqual([
        // Said of an empty list, which is what keeps every other extension out.
        "'externally_connectable' specifies neither 'matches' nor 'ids'; nothing will be able to connect",
      ]);
  } finally {
    await familiar.close();
  }
});

test('a killed background forgets its variables and starts again', async ({
  familiar,
  page,
  openPanel,
  killWorker,
}) => {
  const panel = await openPanel(page);
  await panel.locator('.composer textarea').waitFor();
  await panel.evaluate(() => chrome.storage.local.set({ kept: 1 }));
  const [worker] = familiar.context.serviceWorkers();
  await worker?.evaluate(() => Object.assign(globalThis, { kept: 1 }));
  for (let times = 0; times < 3; times += 1) {
    await killWorker();
    const reply = await panel.evaluate(() =>
      chrome.runtime.sendMessage<unknown, { ok: boolean }>({
        to: 'background',
        name: 'open',
        input: { windowId: null },
      }),
    );
    expect(reply.ok).toBe(true);
    expect(await worker?.evaluate(() => 'kept' in globalThis)).toBe(false);
  }
});

test('each test starts from nothing', async ({ page, openPanel }) => {
  const panel = await openPanel(page);
  expect(await panel.evaluate(() => chrome.storage.local.get('kept'))).toEqual({});
});

interface Complaints {
  manifestErrors: { message: string }[];
  runtimeErrors: { message: string }[];
}

interface DeveloperPrivate {
  updateProfileConfiguration: (to: { inDeveloperMode: boolean }) => Promise<void>;
  reload: (id: string) => Promise<unknown>;
  getExtensionInfo: (id: string) => Promise<Complaints>;
}

/** The browser notes down complaints in developer mode only, as it loads a package. Runs in chrome://extensions. */
async function reloadByDeveloper(id: string): Promise<void> {
  const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await developerPrivate.reload(id);
}

async function complaintsOf(id: string): Promise<string[]> {
  const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
  const { manifestErrors, runtimeErrors } = await developerPrivate.getExtensionInfo(id);
  return [...manifestErrors, ...runtimeErrors].map(({ message }) => message);
}
