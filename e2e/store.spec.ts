/** What is kept survives: the background killed while it writes, databases lost, two panels at once. */
import type { Page } from 'playwright';
import type { Result } from '../src/flow';
import type { MemoryRow } from '../src/messages';
import { expect, openPanel as reopen, test } from './harness/chromium';
import { stateOf } from './harness/talk';

/** One call of the panel's, or null when the background was killed before it answered. */
function ask<T>(panel: Page, name: string, input: object): Promise<T | null> {
  return panel.evaluate(
    async ([name, input]) => {
      const message = { to: 'background', name, input };
      const reply = await chrome.runtime
        .sendMessage<typeof message, Result<never> | undefined>(message)
        .catch(() => undefined);
      return reply?.ok ? reply.value : null;
    },
    [name, input] as const,
  );
}
const texts = async (panel: Page): Promise<string[]> =>
  (await ask<MemoryRow[]>(panel, 'memories', { query: '', limit: 1000 }))?.map((row) => row.memory.text) ??
  [];
/** Runs in a page of ours. */
const lose = (panel: Page, names: string[]): Promise<void> =>
  panel.evaluate(async (names) => {
    for (const name of names)
      await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
  }, names);
const copied = (panel: Page): Promise<number> =>
  panel.evaluate(async () => Number((await chrome.storage.local.get('kept'))['kept'] ?? 0));

test('killed at any moment of many writes, it loses nothing that it confirmed', async ({
  page,
  openPanel,
  killWorker,
}) => {
  test.setTimeout(180_000);
  const panel = await openPanel(page);
  const confirmed: string[] = [];
  let number = 0;
  const write = async (): Promise<void> => {
    const words = `remember that my code${(number += 1)} is blue`;
    const row = await ask<MemoryRow>(panel, 'addMemory', { words });
    if (row) confirmed.push(row.memory.id);
  };
  // Differing pauses, the same in every run: a failure can be seen again.
  for (let kills = 0, pause = 7; kills < 25; kills += 1) {
    await write(); // it has started
    pause = (pause * 37) % 211;
    const writes = Promise.all(Array.from({ length: 20 }, write));
    await panel.waitForTimeout(pause);
    await killWorker();
    await writes;
  }
  expect(confirmed.length).toBeGreaterThan(25);
  // Some writes were cut short, or the kills told nothing.
  expect(confirmed.length).toBeLessThan(number);
  const kept = new Set(
    (await ask<MemoryRow[]>(panel, 'memories', { query: '', limit: 100_000 }))?.map((row) => row.memory.id),
  );
  expect(confirmed.filter((id) => !kept.has(id))).toEqual([]);
  test.info().annotations.push({ type: 'confirmed', description: String(confirmed.length) });
});

test('lost, the memories come back from the second copy, and the panel says so', async ({
  familiar,
  page,
  openPanel,
  killWorker,
}) => {
  const panel = await openPanel(page);
  await ask(panel, 'addMemory', { words: 'I prefer window seats' });
  await expect.poll(() => copied(panel)).toBe(1);
  await killWorker();
  await lose(panel, ['familiar']);
  await killWorker();
  await panel.close();
  const again = await reopen(familiar, page);
  expect(await texts(again)).toEqual(['I prefer window seats']);
  await expect(again.getByRole('alert')).toContainText('restored them from the second copy');
});

test('both lost, it keeps nothing new until the person has said so', async ({
  familiar,
  page,
  openPanel,
  killWorker,
}) => {
  const panel = await openPanel(page);
  await ask(panel, 'addMemory', { words: 'I prefer window seats' });
  await expect.poll(() => copied(panel)).toBe(1);
  await killWorker();
  await lose(panel, ['familiar', 'familiar-copy']);
  await killWorker();
  await panel.close();
  const again = await reopen(familiar, page);
  await expect(again.getByRole('alert')).toContainText('second copy too');
  expect(await ask(again, 'addMemory', { words: 'I wear size M' })).toBeNull();
  await again.getByRole('button', { name: 'Start with an empty memory…' }).click();
  await again.getByRole('button', { name: 'Start with an empty memory', exact: true }).click();
  await expect.poll(async () => (await stateOf(again)).trouble).toBeNull();
  await ask(again, 'addMemory', { words: 'I wear size M' });
  expect(await texts(again)).toEqual(['I wear size M']);
});

test('what one panel changes, the other shows, and neither undoes the other', async ({
  familiar,
  page,
  openPanel,
}) => {
  const one = await openPanel(page);
  const two = await reopen(familiar, page);
  await Promise.all([
    ...['I prefer window seats', 'I wear size M'].map((words) => ask(one, 'addMemory', { words })),
    ...['my shoe size is 42', 'I like green tea'].map((words) => ask(two, 'addMemory', { words })),
  ]);
  expect(await texts(one)).toHaveLength(4);
  expect(await texts(two)).toEqual(await texts(one));
});
