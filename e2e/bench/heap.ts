/** How much memory the background holds. */
import type { Familiar } from '../harness/launch';

/** JavaScript heap after a collection, and the buffers beside it, in MB; the worker must be running. */
export async function heap({ cdp, address }: Familiar): Promise<{ heap: number; buffers: number }> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(address('')),
  );
  if (!worker) throw new Error('No worker is running.');
  // Not flattened: Playwright drops messages of sessions that it did not open.
  const { sessionId } = await cdp.send('Target.attachToTarget', {
    targetId: worker.targetId,
    flatten: false,
  });
  const ask = (id: number, method: string): Promise<Record<string, number>> =>
    new Promise((resolve, reject) => {
      const hear = (event: { sessionId: string; message: string }): void => {
        const reply = JSON.parse(event.message) as { id?: number; result?: Record<string, number> };
        if (event.sessionId !== sessionId || reply.id !== id) return;
        cdp.off('Target.receivedMessageFromTarget', hear);
        resolve(reply.result ?? {});
      };
      cdp.on('Target.receivedMessageFromTarget', hear);
      cdp
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
        .catch(reject);
    });
  await ask(1, 'HeapProfiler.collectGarbage');
  const { usedSize = NaN, backingStorageSize = NaN } = await ask(2, 'Runtime.getHeapUsage');
  await cdp.send('Target.detachFromTarget', { sessionId });
  return { heap: usedSize / 1e6, buffers: backingStorageSize / 1e6 };
}
