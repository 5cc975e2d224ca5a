/** For tests: a disk and a cache in memory, and a world in which no time passes. */
import type { ModelEntry } from '../../flow';
import type { Disk } from './disk';
import type { Cached } from './home';
import { shelf, type Files, type ShelfWorld } from './shelf';

/** A disk in memory. `files` may be looked at and damaged. */
export interface ScriptedDisk extends Disk {
  files: Map<string, Blob>;
  /** Bytes that fit. */
  room: number;
}

/** A model without files. */
export const scriptedEntry: ModelEntry = {
  ...{ id: 'some', name: 'Some', engine: 'wllama', from: '', files: [] },
  ...{ millions: 100, context: 2048, memory: 1e9, f16: false },
  licence: { name: 'Apache-2.0', url: '' },
};

/** How each model stands. */
export const stateIn = async (files: Files) => (await files.all()).map(({ state }) => state);

/** An empty disk on which everything fits until `room` is set. */
export function scriptedDisk(): ScriptedDisk {
  const files = new Map<string, Blob>();
  const under = (path: string): string[] =>
    [...files.keys()].filter((name) => name === path || name.startsWith(`${path}/`));
  return {
    files,
    room: Infinity,
    read: (path) => Promise.resolve(files.get(path) ?? null),
    write(path, bytes) {
      const blob = new Blob([bytes]);
      const used = [...files].reduce((sum, [name, { size }]) => sum + (name === path ? 0 : size), 0);
      if (used + blob.size > this.room)
        return Promise.reject(new DOMException('The disk is full.', 'QuotaExceededError'));
      files.set(path, blob);
      return Promise.resolve();
    },
    remove: (path) => {
      under(path).forEach((name) => files.delete(name));
      return Promise.resolve();
    },
    names: (folder) => {
      const inside = under(folder).map((name) => name.slice(folder.length + 1).split('/')[0] ?? '');
      return Promise.resolve([...new Set(inside)].filter((name) => name !== ''));
    },
  };
}

/** Caches in memory: name and address → body. */
export function scriptedCaches(): Cached & { bodies: Map<string, Blob> } {
  const bodies = new Map<string, Blob>();
  const open = (name: string): Promise<Cache> => {
    const key = (url: string): string => `${name} ${url}`;
    const cache = {
      match: (url: string) => {
        const body = bodies.get(key(url));
        return Promise.resolve(body && new Response(body));
      },
      put: async (url: string, response: Response) => void bodies.set(key(url), await response.blob()),
      delete: (url: string) => Promise.resolve(bodies.delete(key(url))),
    };
    return Promise.resolve(cache as unknown as Cache);
  };
  return { bodies, open };
}

/** A shelf on a disk in memory, and a promise for the end of what runs for a model. `free` is what the browser says is free. */
export function scriptedShelf(
  disk: Disk,
  free: () => number | null = () => 1e12,
): { files: Files; settled: (id: string) => Promise<void> } {
  const listeners = new Set<() => void>();
  const world: ShelfWorld = {
    disk,
    caches: scriptedCaches(),
    now: () => 0,
    room: () => Promise.resolve({ free: free(), persisted: true }),
    wait: () => Promise.resolve(),
    patience: () => new AbortController().signal,
    alone: async (_name, job) => job().then(() => true),
    changed: () => listeners.forEach((tell) => tell()),
  };
  const files = shelf(world);
  const settled = (id: string): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        void files.all().then((all) => {
          const kind = all.find(({ kept }) => kept.entry.id === id)?.state.kind;
          if (kind === 'fetching' || kind === 'checking') return;
          listeners.delete(look);
          resolve();
        });
      };
      listeners.add(look);
      look();
    });
  return { files, settled };
}
