/** A host of models on this machine, as Hugging Face tells of one: a model of one file that is no model. */
import { createHash, randomBytes } from 'node:crypto';
import type { Route } from './server';

/** Its newest revision. */
export const SHA = 'ab'.repeat(20);
/** What the file holds. */
export const MODEL = randomBytes(1_500_000);
const hash = createHash('sha256').update(MODEL).digest('hex');
/** Where it is. */
export const FILE = `/some/model/resolve/${SHA}/tiny.gguf`;

/** Its routes; other `bytes` are damaged ones. `slow` holds the second half of the file back until it is let go. */
export function hub(bytes: Buffer = MODEL): {
  routes: Record<string, Route>;
  go: () => void;
  slow: () => void;
} {
  let held: Promise<void> | null = null;
  let go = (): void => undefined;
  const tree = [
    {
      type: 'file',
      path: 'tiny.gguf',
      size: MODEL.length,
      oid: 'c'.repeat(40),
      lfs: { oid: hash, size: MODEL.length },
    },
  ];
  const routes: Record<string, Route> = {
    '/api/models/some/model/revision/main': (_request, response) =>
      void response.end(JSON.stringify({ sha: SHA })),
    [`/api/models/some/model/tree/${SHA}`]: (_request, response) => void response.end(JSON.stringify(tree)),
    [FILE]: async (request, response) => {
      const start = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
      const range = `bytes ${start}-${bytes.length - 1}/${bytes.length}`;
      response.writeHead(start > 0 ? 206 : 200, { 'content-range': range });
      const half = Math.max(start, 700_000);
      response.write(bytes.subarray(start, half));
      await held;
      response.end(bytes.subarray(half));
    },
  };
  const slow = (): void => {
    held = new Promise((resolve) => (go = resolve));
  };
  return { routes, slow, go: () => go() };
}
