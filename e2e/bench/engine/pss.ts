/** Memory of a whole browser: each process's share of what it holds, which counts what several share once. */
import { readFileSync } from 'node:fs';
import type { Familiar } from '../../harness/launch';

/** In MB; NaN where the system has no `/proc` that tells. */
export async function pss({ cdp }: Familiar): Promise<number> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { id }) => sum + shareOf(id), 0) / 1000;
}

function shareOf(id: number): number {
  try {
    return Number(/^Pss:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? NaN);
  } catch {
    return NaN; // not Linux, or the process has just ended
  }
}
