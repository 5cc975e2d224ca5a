/** Signals from what the person did lately and from what they told. */
import type { Bag } from '../bag';
import type { Facts } from '../facts';
import type { PreferenceSignal, Signal } from '../signal';

/** Used lately in this thread: 1 for the newest, falling by half each step back. */
export const recent: Signal = (f, { recent: used }) => {
  const at = used.findIndex((u) => u === f.element.ref || (u !== '' && u === f.element.name));
  return at < 0 ? 0 : 0.5 ** at;
};

/** How memories pull on one element, 0..1 each way, and which of them did. Tokens are stems. */
export function pull(
  f: Facts,
  memory: PreferenceSignal[],
): { wants: number; avoids: number; memoryIds: string[] } {
  const bags = [f.name, f.inner, f.item, f.label];
  let wants = 0;
  let avoids = 0;
  const memoryIds: string[] = [];
  for (const m of memory) {
    const want = share(m.wants, bags);
    const avoid = share(m.avoids, bags);
    if (want > 0 || avoid > 0) memoryIds.push(m.memoryId);
    wants = Math.max(wants, want);
    avoids = Math.max(avoids, avoid);
  }
  return { wants, avoids, memoryIds };
}

/** All the tokens of a preference must be there before half of it counts: "non smoking" is not "smoking". */
function share(tokens: string[], bags: Bag[]): number {
  if (tokens.length === 0) return 0;
  const got = tokens.filter((t) => bags.some((b) => b.stems.includes(t))).length / tokens.length;
  return got > 0.5 ? got : 0;
}
