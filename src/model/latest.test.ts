import { expect, test } from 'vitest';
import { latest } from './latest';

test('one telling at a time, and the last asking is told', async () => {
  const told: number[] = [];
  const gates: (() => void)[] = [];
  let now = 0;
  const ask = latest(
    async () => {
      const seen = now;
      await new Promise<void>((resolve) => gates.push(resolve));
      told.push(seen);
    },
    () => undefined,
  );
  now = 1;
  ask();
  now = 2;
  ask();
  now = 3;
  ask();
  expect(gates).toHaveLength(1);
  gates[0]?.();
  await expect.poll(() => gates.length).toBe(2);
  gates[1]?.();
  await expect.poll(() => told).toEqual([1, 3]);
});

test('one that fails is passed on, and does not end it', async () => {
  const failures: unknown[] = [];
  let tries = 0;
  const ask = latest(
    () => ((tries += 1) === 1 ? Promise.reject(new Error('no')) : Promise.resolve()),
    (error) => failures.push(error),
  );
  ask();
  await expect.poll(() => failures).toHaveLength(1);
  ask();
  await expect.poll(() => tries).toBe(2);
  expect(failures).toHaveLength(1);
});
