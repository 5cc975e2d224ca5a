import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { doorTo } from '../net';
import { pieceSize } from './pieces';
import { scriptedDisk, scriptedEntry as entry, scriptedShelf, stateIn, type ScriptedDisk } from './scripted';
import type { Files } from './shelf';

/** Of files of half a megabyte. */
const PIECE = pieceSize(0);

const BYTES = randomBytes(PIECE + 4000);
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const SHA = 'a'.repeat(40);
const ALLOWED = doorTo(['http://127.0.0.1/*']);

/** What the host says of the model, and what it gives. */
let tree: unknown;
let asked: string[];
/** Holds replies back until it is called. */
let hold: Promise<void> | null;
let hub: string;
const server = createServer((request, response) => void reply(request, response));
async function reply(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = request.url ?? '';
  asked.push(url);
  if (url === '/api/models/some/model/revision/main') return void response.end(JSON.stringify({ sha: SHA }));
  if (url === `/api/models/some/model/tree/${SHA}?recursive=1`)
    return void response.end(JSON.stringify(tree));
  if (url !== `/some/model/resolve/${SHA}/model.gguf`) return void response.writeHead(404).end();
  const start = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
  response.writeHead(start > 0 ? 206 : 200, {
    'content-range': `bytes ${start}-${BYTES.length - 1}/${BYTES.length}`,
  });
  const half = Math.max(start, PIECE + 100);
  response.write(BYTES.subarray(start, half));
  await hold;
  response.end(BYTES.subarray(half));
}
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  hub = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.closeAllConnections());

let disk: ScriptedDisk;
let free: number | null;
beforeEach(() => {
  disk = scriptedDisk();
  free = 1e12;
  asked = [];
  hold = null;
  tree = [
    { type: 'file', path: 'README.md', size: 10, oid: 'b'.repeat(40) },
    {
      type: 'file',
      path: 'model.gguf',
      size: BYTES.length,
      oid: 'c'.repeat(40),
      lfs: { oid: hash(BYTES), size: BYTES.length },
    },
  ];
});

const repository = () => ({ hub, name: 'some/model', file: 'model.gguf' });

const make = () => scriptedShelf(disk, () => free);

describe('the shelf', () => {
  it('asks the host for its list, fetches at that revision alone, and opens what it has checked', async () => {
    const { files, settled } = make();
    expect(await files.all()).toEqual([]);
    await files.fetch(entry, repository(), ALLOWED);
    await settled('some');
    expect(await stateIn(files)).toEqual([{ kind: 'here' }]);
    const [opened] = await files.open('some');
    expect(hash(Buffer.from((await opened?.blob.arrayBuffer()) ?? new ArrayBuffer(0)))).toBe(hash(BYTES));
    expect(asked).toEqual([
      '/api/models/some/model/revision/main',
      `/api/models/some/model/tree/${SHA}?recursive=1`,
      `/some/model/resolve/${SHA}/model.gguf`,
    ]);
    const [{ kept }] = (await files.all()) as [Awaited<ReturnType<Files['all']>>[number]];
    expect(kept.entry).toMatchObject({
      listed: 'host',
      files: [{ path: 'model.gguf', sha256: hash(BYTES) }],
    });
    // What the host says later is not asked again.
    await make().files.fetch(entry, repository(), ALLOWED);
    expect(asked).toHaveLength(3);
  });

  it('fetches once when asked twice at the same moment', async () => {
    const { files, settled } = make();
    await Promise.all([files.fetch(entry, repository(), ALLOWED), files.fetch(entry, repository(), ALLOWED)]);
    await settled('some');
    expect(asked.filter((url) => url.endsWith('.gguf'))).toHaveLength(1);
    expect(await stateIn(files)).toEqual([{ kind: 'here' }]);
  });

  it('is paused and goes on, also after a restart, and a paused one does not go on by itself', async () => {
    let go = (): void => undefined;
    hold = new Promise((resolve) => (go = resolve));
    const { files } = make();
    await files.fetch(entry, repository(), ALLOWED);
    while (!disk.files.has('models/some/model%2egguf/0'))
      await new Promise((resolve) => setTimeout(resolve, 5));
    await files.pause('some');
    go();
    expect(await stateIn(files)).toEqual([{ kind: 'paused', bytes: PIECE, why: 'Paused.' }]);
    const after = make();
    await after.files.resume(() => ALLOWED);
    expect(await stateIn(after.files)).toMatchObject([{ kind: 'paused' }]);
    await after.files.fetch(entry, repository(), ALLOWED);
    await after.settled('some');
    expect(await stateIn(after.files)).toEqual([{ kind: 'here' }]);
  });

  it('goes on by itself after the browser ended in the middle', async () => {
    hold = new Promise(() => undefined);
    await make().files.fetch(entry, repository(), ALLOWED);
    while (!disk.files.has('models/some/model%2egguf/0'))
      await new Promise((resolve) => setTimeout(resolve, 5));
    hold = null;
    const after = make();
    await after.files.resume(() => ALLOWED);
    await after.settled('some');
    expect(await stateIn(after.files)).toEqual([{ kind: 'here' }]);
    expect(asked.filter((url) => url.includes('api'))).toHaveLength(2);
  });

  it('takes all of a model away', async () => {
    const { files, settled } = make();
    await files.fetch(entry, repository(), ALLOWED);
    await settled('some');
    await files.remove('some');
    expect([...disk.files.keys()]).toEqual([]);
    expect(await files.all()).toEqual([]);
    await expect(files.open('some')).rejects.toThrow('not on this machine');
  });

  it('says before it begins when there is no room, and asks no host that is not allowed', async () => {
    const { files } = make();
    free = 1e6;
    await expect(files.fetch(entry, repository(), ALLOWED)).rejects.toThrow('not enough room');
    free = null;
    asked = [];
    await expect(files.fetch(entry, repository(), doorTo(['https://huggingface.co/*']))).rejects.toThrow(
      'have not allowed',
    );
    expect(asked).toEqual([]);
  });

  it('says in words that the disk became full', async () => {
    const { files, settled } = make();
    disk.room = PIECE - 5;
    await files.fetch(entry, repository(), ALLOWED);
    await settled('some');
    expect(await stateIn(files)).toMatchObject([
      { kind: 'paused', bytes: 0, why: expect.stringContaining('disk is full') as string },
    ]);
  });

  it('refuses a file that was damaged on the disk, and fetches only its damaged piece again', async () => {
    const { files, settled } = make();
    await files.fetch(entry, repository(), ALLOWED);
    await settled('some');
    const damaged = BYTES.subarray(PIECE).map((byte, at) => (at === 7 ? byte ^ 1 : byte));
    disk.files.set('models/some/model%2egguf/1', new Blob([new Uint8Array(damaged)]));
    await expect(files.open('some')).rejects.toThrow('was damaged on the disk');
    expect(await stateIn(files)).toMatchObject([{ kind: 'paused', bytes: PIECE }]);
    await files.fetch(entry, repository(), ALLOWED);
    await settled('some');
    expect(await files.open('some')).toHaveLength(1);
  });

  it.each([
    ['not a list', { error: 'x' }],
    [
      'a path that leaves the folder',
      [{ type: 'file', path: '../model.gguf', size: 1, oid: 'b'.repeat(40) }],
    ],
    ['no such file', []],
  ])('takes nothing from a host that answers with %s', async (_name, answer) => {
    tree = answer;
    const { files } = make();
    await expect(files.fetch(entry, repository(), ALLOWED)).rejects.toMatchObject({ name: 'Failure' });
    expect(await files.all()).toEqual([]);
  });
});
