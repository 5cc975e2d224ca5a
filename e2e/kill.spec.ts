/** The background is stopped at awkward moments: what the panel shows afterwards is true, and nothing is done twice. */
import { expect, openPanel as reopen, test, type Page } from './harness/chromium';
import { lastTask, settled, stateOf, tell } from './harness/talk';
import { say } from './harness/launch';

const FORM = `<title>Form</title><main><form action="/save" method="post" aria-label="Save form">
  <label>First <input name="a"></label><label>Second <input name="b"></label><button>Save</button></form></main>`;

/** The panel after the background was stopped under it, as a person would open it again. */
async function shownAfterwards(panel: Page): Promise<string> {
  await expect.poll(async () => (await lastTask(panel))?.status.state).not.toBe('running');
  const status = (await lastTask(panel))?.status;
  return status?.state === 'stopped' ? `stopped: ${status.reason}` : (status?.state ?? 'nothing');
}

test('while it asks: the question is still there and the answer works', async ({
  familiar,
  page,
  openPanel,
  serve,
  killWorker,
}) => {
  const { url } = await serve({
    routes: {
      '/': '<main><section><h2>Oslo</h2><a href="/oslo">More</a></section><section><h2>Rome</h2><a href="/rome">More</a></section></main>',
      '/rome': '<title>Rome</title>',
    },
  });
  await page.goto(url);
  const panel = await openPanel(page);
  expect((await tell(panel, 'click More')).status.state).toBe('asking');
  await killWorker();
  await panel.close();
  const again = await reopen(familiar, page);
  await again.locator('.ask .option', { hasText: 'Rome' }).click();
  await expect.poll(() => page.url()).toBe(`${url}/rome`);
});

test('while it waits for a yes: that is a no, and it says so', async ({
  page,
  openPanel,
  serve,
  killWorker,
}) => {
  const served = await serve({ routes: { '/': FORM, '/save': '<title>Saved</title>' } });
  await page.goto(served.url);
  const panel = await openPanel(page);
  expect((await tell(panel, 'click Save')).status.state).toBe('confirming');
  await killWorker();
  expect(await shownAfterwards(panel)).toMatch(/stopped: .*took it as a no/);
  await expect(panel.locator('.confirm')).toHaveCount(0);
  expect(served.log.filter((line) => line.startsWith('POST'))).toEqual([]);
});

test('in the middle of a click: it does not click again, says so and offers the rest', async ({
  page,
  openPanel,
  serve,
  killWorker,
}) => {
  let hear: () => void = () => undefined;
  let answer: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => (hear = resolve));
  const slow = new Promise<void>((resolve) => (answer = resolve));
  const served = await serve({
    routes: {
      '/': '<main><a href="/slow">Leave</a><button>Next</button></main>',
      '/slow': async (_request, response) => {
        hear();
        await slow;
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end('<title>Slow</title><main><button>Next</button></main>');
      },
    },
  });
  await page.goto(served.url);
  const panel = await openPanel(page);
  await say(panel, 'click Leave and click Next');
  // At that very moment: a slow page is waited for only so long.
  await asked;
  await killWorker();
  const shown = await shownAfterwards(panel);
  answer();
  expect(shown).toMatch(/stopped: .*in the middle of this: Open “Leave”.*did not do it again/);
  expect(served.log.filter((line) => line === 'GET /slow')).toHaveLength(1);
  await expect(panel.getByRole('button', { name: 'click Next' })).toBeVisible();
});

for (const delay of [0, 30, 80, 150, 300, 600]) {
  test(`${delay} ms after Enter: it goes on or says why not, and sends at most once`, async ({
    page,
    openPanel,
    serve,
    killWorker,
  }) => {
    const served = await serve({ routes: { '/': FORM, '/save': '<title>Saved</title>' } });
    await page.goto(served.url);
    const panel = await openPanel(page);
    await say(panel, 'type “one” into First, type “two” into Second and click Save');
    await panel.waitForTimeout(delay);
    await killWorker();
    // Stopped before the turn was on disk, the panel says that nobody answered, and there is no task to look after.
    const task = await lastTask(panel);
    if (task) {
      const shown = await shownAfterwards(panel);
      expect(shown).toMatch(/^(?:confirming|stopped: )/);
      if (shown === 'confirming') {
        await expect(page.getByLabel('First')).toHaveValue('one');
        await expect(page.getByLabel('Second')).toHaveValue('two');
      }
    }
    expect(served.log.filter((line) => line.startsWith('POST'))).toEqual([]);
    expect((await stateOf(panel)).trouble).toBeNull();
    expect((await tell(panel, 'help')).status.state).toBe('done');
  });
}

test('what was remembered is still known', async ({ page, openPanel, serve, killWorker }) => {
  const { url } = await serve({ routes: { '/': FORM } });
  await page.goto(url);
  const panel = await openPanel(page);
  await tell(panel, 'my first name is Ada');
  await killWorker();
  const task = await tell(panel, 'what do you know about me?');
  expect(task.records[0]?.say).toContain('Ada');
  await killWorker();
  await tell(panel, 'fill in my first name');
  await settled(panel);
  await expect(page.getByLabel('First')).toHaveValue('Ada');
});
