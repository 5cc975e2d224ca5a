/** A private window of Firefox with the panel in it: nothing of it is kept, or shown in a normal window. */
import { expect, launchFirefox, openPanel, say, test, type Page } from './harness/firefox';
import { call } from './harness/memories';
import { asked, stateIn, written } from './harness/private';
import { allowPrivate, openPrivatePanel } from './harness/private-firefox';

const shown = async (panel: Page): Promise<string> => String(await panel.evaluate('document.body.innerText'));
/** What became of the newest thing said there, once it has ended. */
const outcome = async (panel: Page): Promise<string> => {
  const last = (await stateIn(panel)).tasks.at(-1);
  return last && last.status.state !== 'running' ? JSON.stringify(last) : '';
};

test('nothing said in a private window is kept or shown elsewhere', async () => {
  test.setTimeout(120_000);
  const familiar = await launchFirefox();
  try {
    await allowPrivate(familiar);
    const tab = await familiar.browser.newPage();
    const panel = await openPanel(familiar, tab);
    await call(panel, 'addMemory', { words: 'I never want paper invoices' });
    // What follows a write by itself is done: its vector, and its second copy.
    await expect
      .poll(async () => (await written(panel))['familiar/vectors'], { timeout: 20_000 })
      .toHaveLength(1);
    await expect.poll(async () => (await written(panel))['storage']).toMatchObject({ kept: 1 });

    const hidden = await openPrivatePanel(familiar, panel);
    await expect.poll(() => shown(hidden)).toContain('This is a private window. I keep nothing from it');
    expect(await stateIn(hidden)).toMatchObject({ isPrivate: true, tasks: [] });
    const before = await written(panel);

    await say(hidden, 'my favourite tea is zanzibarian');
    await expect.poll(() => outcome(hidden)).toContain('This is a private window');
    await say(hidden, 'what do you know about me?');
    await expect.poll(() => outcome(hidden)).toContain('what do you know about me?');
    expect(await outcome(hidden)).not.toContain('paper');
    for (const [name, input] of [
      ['addMemory', `{ words: 'I like quuxberry' }`],
      ['forgetMemories', '{}'],
    ] as const)
      expect(await asked(hidden, name, input)).toContain('nothing that I know is changed from it');

    expect(await written(panel)).toEqual(before);
    expect(await stateIn(panel)).toMatchObject({ isPrivate: false, tasks: [] });
    expect(await shown(panel)).not.toContain('zanzibarian');

    await hidden.close();
    const again = await openPrivatePanel(familiar, panel);
    await expect.poll(async () => (await stateIn(again)).tasks).toEqual([]);
    expect(await written(panel)).toEqual(before);
  } finally {
    await familiar.close();
  }
});
