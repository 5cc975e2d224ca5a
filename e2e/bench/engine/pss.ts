/** What a whole browser takes: processor time, and memory by each process's share of what it holds, so that nothing counts twice. */
import { readFileSync } from 'node:fs';
import type { Familiar } from '../../harness/launch';

/** Memory in MB; NaN where the system has no `/proc` that tells. */
export async function pss({ cdp }: Familiar): Promise<number> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { id }) => sum + shareOf(id), 0) / 1000;
}

/** Processor time that all its processes have taken so far, in s. */
export async function busy({ cdp }: Familiar): Promise<number> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

function shareOf(id: number): number {
  try {
    return Number(/^Pss:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1] ?? NaN);
  } catch {
    return NaN; // not Linux, or the process has just ended
  }
}
