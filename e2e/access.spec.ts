/** Site access: asked for when a task needs it, explained, refusable, and one site at a time is enough. */
import { expect, launch, openPanel, test } from './harness/chromium';
import { lastTask, stateOf, tell } from './harness/talk';

const PAGE =
  '<title>Here</title><main><h1>Here</h1><p>A sentence that is long enough to be read as one by anybody.</p></main>';

test('another site is asked for by name, and a no leaves it alone', async ({ serve }) => {
  const here = await serve({ routes: { '/': PAGE } });
  const { port } = new URL(here.url);
  // The test package may read 127.0.0.1; `other.test` is the same server under a name it may not read.
  const familiar = await launch({
    args: ['--host-resolver-rules=MAP other.test 127.0.0.1, EXCLUDE 127.0.0.1'],
  });
  try {
    const page = await familiar.context.newPage();
    await page.goto(`http://other.test:${port}/`);
    const panel = await openPanel(familiar, page);
    expect((await stateOf(panel)).site).toMatchObject({
      kind: 'needs-access',
      origin: 'http://other.test/*',
    });
    const asked = await tell(panel, 'summarise this page');
    expect(asked.status).toMatchObject({ state: 'needs-access', origins: ['http://other.test/*'] });
    await expect(panel.getByRole('button', { name: /Allow on other\.test/ })).toBeVisible();
    await panel.getByRole('button', { name: 'Not now' }).click();
    await expect.poll(async () => (await lastTask(panel))?.status.state).toBe('stopped');
    // The site that may be read works all the while.
    await page.goto(here.url);
    expect((await tell(panel, 'summarise this page')).status.state).toBe('done');
  } finally {
    await familiar.close();
  }
});

test('a page whose address the browser hides is explained', async ({ serve }) => {
  const here = await serve({ routes: { '/': PAGE } });
  const familiar = await launch({ extension: 'chrome' });
  try {
    const page = await familiar.context.newPage();
    await page.goto(here.url);
    const panel = await openPanel(familiar, page); // opened as a tab: nobody pressed the toolbar button
    expect((await stateOf(panel)).site.kind).toBe('unknown');
    const asked = await tell(panel, 'click Here');
    if (asked.status.state !== 'needs-access') throw new Error(asked.status.state);
    expect(asked.status.text).toContain('toolbar button');
    // Whatever needs no page works without any access.
    expect((await tell(panel, 'I wear size M')).status.state).toBe('done');
  } finally {
    await familiar.close();
  }
});
