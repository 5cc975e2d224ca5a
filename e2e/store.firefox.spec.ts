/** In Firefox, too, what was confirmed survives: its event page ended while it writes, and the database lost. */
import { expect, openPanel as reopen, test, type FirefoxFamiliar, type Page } from './harness/firefox';
import { call } from './harness/memories';

/** How long the panel would wait for a background that was ended while it answered, in ms. */
const UNANSWERED_MS = 5000;

/** The id of the memory, or null when the background was ended before it confirmed. */
function confirmed(panel: Page, words: string): Promise<string | null> {
  const unanswered = new Promise<null>((resolve) => setTimeout(resolve, UNANSWERED_MS, null));
  const kept = call(panel, 'addMemory', { words }).then(
    ({ memory }) => memory.id,
    () => null,
  );
  return Promise.race([kept, unanswered]);
}
const ids = async (panel: Page): Promise<Set<string>> =>
  new Set((await call(panel, 'memories', { query: '', limit: 10_000 })).map(({ memory }) => memory.id));
const texts = async (panel: Page): Promise<string[]> =>
  (await call(panel, 'memories', { query: '' })).map(({ memory }) => memory.text);
const copied = async (panel: Page): Promise<number> =>
  Number(await panel.evaluate(async () => (await chrome.storage.local.get('kept'))['kept'] ?? 0));

/** Another panel, as after the person closed the first one. */
async function anew(familiar: FirefoxFamiliar, tab: Page, panel: Page): Promise<Page> {
  await panel.close();
  return reopen(familiar, tab);
}

test('ended at any moment of many writes, it loses nothing that it confirmed', async ({
  familiar,
  tab,
  openPanel,
  killWorker,
}) => {
  test.setTimeout(180_000);
  const panel = await openPanel(tab);
  const kept: string[] = [];
  let number = 0;
  const write = async (): Promise<void> => {
    const id = await confirmed(panel, `remember that my code${(number += 1)} is blue`);
    if (id !== null) kept.push(id);
  };
  // Differing pauses, the same in every run: a failure can be seen again.
  for (let kills = 0, pause = 7; kills < 6; kills += 1) {
    for (let calm = 0; calm < 2; calm += 1) await write(); // it has started
    pause = (pause * 37) % 211;
    const writes = Promise.all(Array.from({ length: 20 }, write));
    await new Promise((resolve) => setTimeout(resolve, pause));
    await killWorker();
    await writes;
  }
  expect(kept.length).toBeGreaterThan(6);
  // Some writes were cut short, or the kills told nothing.
  expect(kept.length).toBeLessThan(number);
  const there = await ids(await anew(familiar, tab, panel));
  expect(kept.filter((id) => !there.has(id))).toEqual([]);
});

test('what is written, changed and forgotten is so after the background ended', async ({
  familiar,
  tab,
  openPanel,
  killWorker,
}) => {
  const panel = await openPanel(tab);
  const seat = await call(panel, 'addMemory', { words: 'I prefer window seats' });
  const size = await call(panel, 'addMemory', { words: 'I wear size M' });
  await call(panel, 'addMemory', { words: 'I like green tea' });
  await call(panel, 'editMemory', { id: seat.memory.id, text: 'I prefer aisle seats' });
  await call(panel, 'forgetMemories', { ids: [size.memory.id] });
  await killWorker();
  const again = await anew(familiar, tab, panel);
  expect((await texts(again)).sort()).toEqual(['I like green tea', 'I prefer aisle seats']);
  const { changes } = await call(again, 'history', { id: seat.memory.id });
  expect(changes.map(({ kind }) => kind)).toEqual(['added', 'edited']);
});

test('lost, the memories come back from the second copy, and the panel says so', async ({
  familiar,
  tab,
  openPanel,
  killWorker,
}) => {
  const panel = await openPanel(tab);
  await call(panel, 'addMemory', { words: 'I prefer window seats' });
  await expect.poll(() => copied(panel)).toBe(1);
  await killWorker();
  await panel.evaluate(() =>
    new Promise((resolve) => (indexedDB.deleteDatabase('familiar').onsuccess = resolve)).then(() => null),
  );
  await killWorker();
  const again = await anew(familiar, tab, panel);
  expect(await texts(again)).toEqual(['I prefer window seats']);
  const alert = await again.waitForSelector('[role=alert]');
  expect(await alert?.evaluate((element) => element.textContent)).toContain(
    'restored them from the second copy',
  );
});
