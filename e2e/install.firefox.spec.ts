/** The package as shipped, in Firefox. */
import { expect, launchFirefox, pressToolbarButton, test } from './harness/firefox';

test('the toolbar button opens the sidebar', async ({ serve }) => {
  const here = await serve({ routes: { '/': '<title>Here</title>' } });
  const familiar = await launchFirefox('firefox');
  try {
    const tab = await familiar.browser.newPage();
    await tab.goto(here.url);
    expect(await pressToolbarButton(familiar, tab)).toBe(familiar.address('panel.html'));
  } finally {
    await familiar.close();
  }
});

test('the panel runs, and a killed background starts again', async ({ tab, openPanel, killWorker }) => {
  const panel = await openPanel(tab);
  await panel.waitForSelector('.composer textarea');
  await killWorker();
  const ok = await panel.evaluate(async () => {
    const message = { to: 'background', name: 'open', input: { windowId: null } };
    return (await chrome.runtime.sendMessage<unknown, { ok: boolean }>(message)).ok;
  });
  expect(ok).toBe(true);
});
