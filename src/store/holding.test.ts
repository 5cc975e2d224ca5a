/** What a question begins to read, it reads by itself: not in the transaction that the question was asked in. */
import { expect, it } from 'vitest';
import { fixture } from './fixture';
import { holding } from './holding';
import { write } from './write';

it('all is read also when a write asked for it, which has ended by then', async () => {
  const { db, add } = await fixture();
  await add('I prefer window seats');
  const readings: Promise<void>[] = [];
  const held = holding(db, (reading) => readings.push(reading));
  await write(db, ['memories'], async () => {
    expect(held.now()).toBeNull();
    await db.memories.toArray();
  });
  expect(readings).toHaveLength(1);
  await Promise.all(readings);
  expect(held.now()?.active()).toBe(1);
});
