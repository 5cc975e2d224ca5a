import { expect, it } from 'vitest';
import { watchDevices, type Device } from './device';

it('a device that is lost is told of, one that was destroyed is not, and the browser gets its own function back', async () => {
  const losses: ((info: { reason: string; message: string }) => void)[] = [];
  const prototype = {
    requestDevice: (): Promise<Device> =>
      Promise.resolve({ lost: new Promise((resolve) => losses.push(resolve)), destroy: () => undefined }),
  };
  const own = prototype.requestDevice;
  const watch = watchDevices(prototype);
  await prototype.requestDevice();
  await prototype.requestDevice();
  losses[0]?.({ reason: 'destroyed', message: 'on purpose' });
  losses[1]?.({ reason: 'unknown', message: 'driver' });
  expect(await watch.lost).toBe('driver');
  watch.end();
  expect(prototype.requestDevice).toBe(own);
});
