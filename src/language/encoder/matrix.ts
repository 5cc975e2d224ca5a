/** Many vectors at once, each under an id: which of them are most alike to one. 100,000 take 40 MB and some 10 ms. */
import type { Vector } from '../../flow';
import { expand, type Compact } from './compact';
import { WIDTH } from './weights';

/** An id and how alike its vector is to the one asked for, -1..1. */
export interface Near {
  id: string;
  likeness: number;
}

export interface Matrix {
  size: () => number;
  /** Takes a vector in, or another one for an id that is there. */
  put: (id: string, vector: Compact) => void;
  remove: (id: string) => void;
  of: (id: string) => Vector | undefined;
  /** The `most` that are most alike, best first; only those at least `floor` alike. */
  nearest: (vector: Vector, most: number, floor?: number) => Near[];
}

/** 16-bit numbers of the one asked for: 384 products with 8 bits stay within 32. */
const LARGEST = 16_000;
const PAGE = 65_536;
/** Where rows begin: before them lies the vector asked for. */
const ROWS_AT = 1024;
const FIRST_ROWS = 1024;

interface Kernel {
  compare: (query: number, rows: number, count: number, out: number) => void;
}

/** Makes an empty matrix with the kernel over its own memory, which grows by half when it is full. */
export async function makeMatrix(kernel: WebAssembly.Module): Promise<Matrix> {
  let room = FIRST_ROWS;
  const bytes = (): number => ROWS_AT + room * (WIDTH + 4);
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes() / PAGE) });
  const { exports } = await WebAssembly.instantiate(kernel, { kernel: { memory } });
  const { compare } = exports as unknown as Kernel;
  const ids: string[] = [];
  const scales: number[] = [];
  const places = new Map<string, number>();
  const row = (at: number): Int8Array => new Int8Array(memory.buffer, ROWS_AT + at * WIDTH, WIDTH);
  const grow = (): void => {
    room = Math.ceil(room * 1.5);
    const missing = Math.ceil(bytes() / PAGE) - memory.buffer.byteLength / PAGE;
    if (missing > 0) memory.grow(missing);
  };
  return {
    size: () => ids.length,
    put: (id, vector) => {
      const at = places.get(id) ?? ids.length;
      if (at >= room) grow();
      row(at).set(vector.numbers);
      ids[at] = id;
      scales[at] = vector.scale;
      places.set(id, at);
    },
    remove: (id) => {
      const at = places.get(id);
      if (at === undefined) return;
      places.delete(id);
      const last = ids.pop() ?? id;
      const scale = scales.pop() ?? 1;
      const gone = row(ids.length);
      if (last !== id) {
        row(at).set(gone);
        ids[at] = last;
        scales[at] = scale;
        places.set(last, at);
      }
      gone.fill(0); // what is forgotten does not stay in memory either
    },
    of: (id) => {
      const at = places.get(id);
      return at === undefined ? undefined : expand({ numbers: row(at), scale: scales[at] ?? 0 });
    },
    nearest: (vector, most, floor = -1) => {
      const step = Math.max(...vector.map(Math.abs)) / LARGEST || 1;
      new Int16Array(memory.buffer, 0, WIDTH).set(vector.map((value) => Math.round(value / step)));
      const out = ROWS_AT + room * WIDTH;
      compare(0, ROWS_AT, ids.length, out);
      const sums = new Int32Array(memory.buffer, out, ids.length);
      return best(ids.length, (at) => (sums[at] ?? 0) * (scales[at] ?? 0) * step, most, floor).map(
        ({ at, likeness }) => ({ id: ids[at] ?? '', likeness }),
      );
    },
  };
}

/** The best few of many: a list that is cut back whenever it has grown to twice its length. */
function best(
  count: number,
  likenessOf: (at: number) => number,
  most: number,
  floor: number,
): { at: number; likeness: number }[] {
  let found: { at: number; likeness: number }[] = [];
  let least = floor;
  const cut = (): void => {
    found = found.sort((a, b) => b.likeness - a.likeness).slice(0, most);
    if (found.length === most) least = found.at(-1)?.likeness ?? least;
  };
  for (let at = 0; at < count; at += 1) {
    const likeness = likenessOf(at);
    if (likeness < least) continue;
    found.push({ at, likeness });
    if (found.length >= 2 * most) cut();
  }
  cut();
  return found;
}
