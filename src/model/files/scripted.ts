/** For tests: a disk and a cache in memory, and a world in which no time passes. */
import type { Disk } from './disk';
import type { Cached } from './home';

/** A disk in memory. `files` may be looked at and damaged. */
export interface ScriptedDisk extends Disk {
  files: Map<string, Blob>;
  /** Bytes that fit. */
  room: number;
}

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
