/** Private windows, with the real side panel in them: nothing of them is written or shown elsewhere. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Task } from '../src/flow';
import { expect, launch, openPanel, openSidePanel, test, type SidePanel } from './harness/chromium';
import { call } from './harness/memories';
import { allowPrivate, asked, filesWith, openPrivate, stateIn, written } from './harness/private';
import { stateOf, tell } from './harness/talk';

const SHOP = `<!doctype html><html lang="en"><title>Shop</title><main><h1>Check out</h1>
<fieldset><legend>Invoice</legend>
<label><input type="radio" name="i"> Paper invoice</label><label><input type="radio" name="i"> E-mail invoice</label>
</fieldset><p>Your code word is quuxberry.</p></main></html>`;

/** Types words and waits for what comes of them. */
async function tellIn(side: SidePanel, words: string): Promise<Task> {
  const before = (await stateIn(side)).tasks.length;
  await side.say(words);
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    const { tasks } = await stateIn(side);
    const last = tasks.at(-1);
    if (tasks.length > before && last && last.status.state !== 'running') return last;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing came of “${words}”.`);
}

const shown = (side: SidePanel): Promise<unknown> => side.evaluate('document.body.innerText');
const inPrivate = (state: string): string => `{ inPrivate: '${state}' }`;

test('nothing said in a private window is kept or shown elsewhere', async ({ serve }) => {
  test.setTimeout(120_000);
  const { url } = await serve({ routes: { '/': SHOP } });
  const profile = await mkdtemp(join(tmpdir(), 'familiar-private-'));
  const familiar = await launch({ profile });
  try {
    await allowPrivate(familiar);
    const page = await familiar.context.newPage();
    await page.goto(url);
    const panel = await openPanel(familiar, page);
    await tell(panel, 'I never want paper invoices');
    await call(panel, 'settings', { inPrivate: 'off' });
    // What follows a write by itself is done: its vector, and its second copy.
    await expect.poll(async () => (await written(panel))['familiar/vectors']).toHaveLength(1);
    await expect.poll(async () => (await written(panel))['storage']).toMatchObject({ kept: 1 });

    const hidden = await openPrivate(familiar, panel, `${url}#wobblegate`);
    const side = await openSidePanel(familiar, hidden);
    await expect.poll(() => shown(side)).toContain('This is a private window. I keep nothing from it');
    expect(await stateIn(side)).toMatchObject({ isPrivate: true, tasks: [] });
    const before = await written(panel);

    const refused = await tellIn(side, 'my favourite tea is zanzibarian');
    expect(JSON.stringify(refused.status)).toContain('This is a private window');
    expect((await tellIn(side, 'choose an invoice')).status.state).toBe('asking');
    expect(JSON.stringify(await tellIn(side, 'what do you know about me?'))).not.toContain('paper');

    await asked(side, 'settings', inPrivate('on'));
    const used = await tellIn(side, 'choose an invoice');
    expect(used.records[0]).toMatchObject({ what: 'Check “E-mail invoice”', status: 'done' });
    expect(used.records[0]?.uses).toHaveLength(1);
    expect(JSON.stringify(await tellIn(side, 'forget paper invoices'))).toContain('This is a private window');
    await asked(side, 'settings', inPrivate('off'));

    // What would be a habit anywhere else.
    for (let times = 0; times < 3; times += 1) {
      await tellIn(side, 'choose Paper invoice');
      await tellIn(side, 'choose E-mail invoice');
    }
    expect((await tellIn(side, 'what is my code word?')).status.state).toBe('done');
    for (const [name, input] of [
      ['addMemory', `{ words: 'I like quuxberry' }`],
      ['forgetMemories', '{}'],
      ['importMemories', `{ text: '', choices: {} }`],
    ] as const)
      expect(await asked(side, name, input)).toContain('nothing that I know is changed from it');
    await side.click('button[title="Preferences"], a[title="Preferences"]');
    await expect.poll(() => shown(side)).toContain('changed in a normal window');
    await expect.poll(() => shown(side)).toContain('paper invoices');
    expect(
      await side.evaluate(`document.querySelectorAll('main form, main select, .memory .tools').length`),
    ).toBe(0);

    expect(await written(panel)).toEqual(before);
    const normal = await stateOf(panel);
    expect(normal).toMatchObject({ isPrivate: false });
    expect(normal.tasks.map(({ turn }) => turn.words)).toEqual(['I never want paper invoices']);
    await expect(panel.locator('body')).not.toContainText('zanzibarian');
    await expect(panel.locator('body')).not.toContainText('private window');
    expect((await stateIn(side)).tasks.map(({ turn }) => turn.words)).not.toContain(
      'I never want paper invoices',
    );

    await hidden.close();
    const again = await openPrivate(familiar, panel, `${url}#wobblegate`);
    const anew = await openSidePanel(familiar, again);
    await expect.poll(async () => (await stateIn(anew)).tasks).toEqual([]);
    expect(await written(panel)).toEqual(before);
  } finally {
    await familiar.close();
  }
  expect(await filesWith(profile, ['zanzibarian', 'wobblegate', 'quuxberry'])).toEqual([]);
  expect(await filesWith(profile, ['I never want paper invoices'])).not.toEqual([]);
  await rm(profile, { recursive: true, force: true });
});

test('what begins in a private window stays in it', async ({ serve }) => {
  const { url } = await serve({ routes: { '/': SHOP } });
  const familiar = await launch();
  try {
    await allowPrivate(familiar);
    const page = await familiar.context.newPage();
    await page.goto(url);
    const panel = await openPanel(familiar, page);
    const hidden = await openPrivate(familiar, panel, `${url}#hidden`);
    const side = await openSidePanel(familiar, hidden);
    await page.bringToFront();
    const tabs = () => panel.evaluate(async () => (await chrome.tabs.query({})).map((tab) => tab.incognito));
    const before = (await tabs()).filter((incognito) => !incognito).length;
    await tellIn(side, 'open a new tab');
    expect((await tabs()).filter((incognito) => !incognito)).toHaveLength(before);
    expect((await tabs()).filter((incognito) => incognito)).toHaveLength(2);

    await hidden.bringToFront();
    await tellIn(side, 'copy “Your code word is quuxberry.”');
    const session = await panel.evaluate(async () => chrome.storage.session.get());
    expect(session).not.toHaveProperty('copied');
    for (const of of familiar.context.pages().filter((one) => one.url().includes('#hidden')))
      await of.close();
    const windows = await panel.evaluate(async () =>
      (await chrome.windows.getAll()).flatMap(({ id, incognito }) => (incognito && id ? [id] : [])),
    );
    await panel.evaluate(
      (ids) => Promise.all(ids.map((id) => chrome.windows.remove(id))).then(() => null),
      windows,
    );
    await expect.poll(() => panel.evaluate(async () => chrome.storage.session.get())).toEqual({});
  } finally {
    await familiar.close();
  }
});
