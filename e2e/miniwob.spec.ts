/** MiniWoB++ pages: one of each plain ability, its instruction typed into the real panel. The exam runs them all. */
import { expect, test } from './harness/chromium';
import { episodeEnd, miniwobPages, startEpisode } from './harness/miniwob';
import { confirmYes, tell } from './harness/talk';

const pages = miniwobPages();
const TASKS = [
  'click-test-2',
  'click-link',
  'click-option',
  'click-checkboxes',
  'choose-list',
  'enter-text',
  'enter-date',
  'click-button-sequence',
  'focus-text-2',
  'click-scroll-list',
  'click-menu',
  'click-menu-2',
  'click-tab-2-easy',
];

for (const task of TASKS) {
  test(`does ${task}`, async ({ page, openPanel, serve }) => {
    test.skip('missing' in pages, 'missing' in pages ? pages.missing : '');
    if ('missing' in pages) return;
    const { url } = await serve({ folder: pages.folder });
    const instruction = await startEpisode(page, url, task, 0);
    const panel = await openPanel(page);
    let ended = await tell(panel, instruction);
    while (ended.status.state === 'confirming') ended = await confirmYes(panel);
    await expect.poll(async () => (await episodeEnd(page)).done).toBe(true);
    expect((await episodeEnd(page)).reward).toBe(1);
  });
}
