import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ModelEntry, ModelFile } from '../../flow';
import { doorTo } from '../net';
import { damagedPieces } from './check';
import { download, type Downloading } from './download';
import { addressIn, addressOf, homeOf } from './home';
import { PIECE } from './pieces';
import { bytesOf, isWhole, nothingOf, readAllKept, writeKept, type ModelKept } from './record';
import { scriptedCaches, scriptedDisk } from './scripted';

const BIG = randomBytes(2 * PIECE + 1000);
const SMALL = Buffer.from('{"context_window_size": 4096}');
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

let files: Record<string, Buffer>;
/** Each asked range of each file, `big.gguf 0-`. */
let asked: string[];
/** Says nothing more after that many bytes of a reply, once each. */
let cuts: number[];
/** Takes a reply over. */
let instead: ((request: IncomingMessage, response: ServerResponse) => boolean) | null;
let from: string;
const server = createServer((request, response) => {
  const name = decodeURIComponent((request.url ?? '').split('/').at(-1) ?? '');
  const body = files[name];
  asked.push(`${name} ${request.headers.range ?? ''}`.trim());
  if (instead?.(request, response) === true) return;
  if (!body) return void response.writeHead(404).end();
  const range = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '');
  const same = [undefined, `"${hash(body)}"`].includes(request.headers['if-range'] as string | undefined);
  const [start, end] = range && same ? [Number(range[1]), Number(range[2]) + 1] : [0, body.length];
  response.writeHead(range && same ? 206 : 200, {
    etag: `"${hash(body)}"`,
    'content-length': end - start,
    ...(range && same && { 'content-range': `bytes ${start}-${end - 1}/${body.length}` }),
  });
  const cut = cuts.shift();
  if (cut === undefined) return void response.end(body.subarray(start, end));
  response.write(body.subarray(start, Math.min(end, start + cut)), () => response.destroy());
});

beforeEach(async () => {
  files = { 'big.gguf': BIG, 'mlc-chat-config.json': SMALL };
  asked = [];
  cuts = [];
  instead = null;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  from = `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/model/resolve/abc/`;
});
afterEach(
  () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
);

const entry = (more: Partial<ModelEntry> = {}): ModelEntry => ({
  ...{
    id: 'big',
    name: 'Big',
    engine: 'wllama',
    from,
    millions: 100,
    context: 2048,
    memory: 1e9,
    f16: false,
  },
  files: [{ path: 'big.gguf', bytes: BIG.length, sha256: hash(BIG) }],
  licence: { name: 'Apache-2.0', url: '' },
  ...more,
});

function world(kept: ModelKept, more: Partial<Downloading> = {}) {
  const disk = scriptedDisk();
  const caches = scriptedCaches();
  const waits: number[] = [];
  const all: Downloading = {
    disk,
    home: homeOf(kept.entry, disk, caches),
    door: doorTo(['http://127.0.0.1/*']),
    signal: new AbortController().signal,
    came: () => undefined,
    checking: () => undefined,
    patience: () => new AbortController().signal,
    wait: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
    ...more,
  };
  return { disk, caches, waits, all };
}
const bytesAt = async (blob: Blob | null): Promise<Buffer> =>
  Buffer.from((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));

const first = ({ entry: { files } }: ModelKept): ModelFile => files[0] ?? { path: '', bytes: 0, sha256: '' };

describe('a download', () => {
  it('brings the files, counts every byte, and is written down as the disk is', async () => {
    const kept = nothingOf(entry());
    let came = 0;
    const { disk, all } = world(kept, { came: (n) => (came += n) });
    await download(kept, all);
    expect(isWhole(kept)).toBe(true);
    expect(came).toBe(BIG.length);
    expect((await bytesAt(await all.home.open(first(kept)))).equals(BIG)).toBe(true);
    expect(await readAllKept(disk)).toEqual([kept]);
    expect(asked).toEqual(['big.gguf']);
  });

  it('goes on in the middle of a file after the connection broke, with at most one piece again', async () => {
    const kept = nothingOf(entry());
    let came = 0;
    cuts = [PIECE + 500_000, 100];
    const { waits, all } = world(kept, { came: (n) => (came += n) });
    await download(kept, all);
    expect(isWhole(kept)).toBe(true);
    expect(asked).toEqual([
      'big.gguf',
      `big.gguf bytes=${PIECE}-${BIG.length - 1}`,
      `big.gguf bytes=${PIECE}-${BIG.length - 1}`,
    ]);
    expect(came).toBeLessThan(BIG.length + PIECE);
    expect(waits).toEqual([1000, 2000]);
  });

  it('goes on after a restart from what is written down', async () => {
    const kept = nothingOf(entry());
    cuts = [PIECE + 10, 0, 0, 0, 0, 0];
    const before = world(kept);
    await expect(download(kept, before.all)).rejects.toThrow(/connection was lost|stopped in the middle/);
    const again = (await readAllKept(before.disk))[0] ?? nothingOf(entry());
    expect(bytesOf(again)).toBe(PIECE);
    asked = [];
    await download(again, { ...before.all, home: homeOf(again.entry, before.disk, before.caches) });
    expect(asked).toEqual([`big.gguf bytes=${PIECE}-${BIG.length - 1}`]);
    expect(isWhole(again)).toBe(true);
  });

  it('ends at once when paused, and keeps what it has', async () => {
    const kept = nothingOf(entry());
    const pause = new AbortController();
    const { disk, all } = world(kept, { signal: pause.signal });
    const write = disk.write.bind(disk);
    disk.write = async (path, bytes) => {
      await write(path, bytes);
      if (path.endsWith('/0')) pause.abort(new Error('paused'));
    };
    await expect(download(kept, all)).rejects.toThrow('paused');
    expect(bytesOf(kept)).toBe(PIECE);
  });

  it('fetches a file whole where the host knows no parts, or has another version of it', async () => {
    const kept = nothingOf(entry());
    const { all } = world(kept);
    cuts = [PIECE + 10];
    instead = (request, response) => {
      if (request.headers.range === undefined) return false;
      response.writeHead(200).end(BIG);
      return true;
    };
    await download(kept, all);
    expect(isWhole(kept)).toBe(true);
  });

  it.each([
    [
      'too long',
      (response: ServerResponse) => response.writeHead(200).end(Buffer.concat([BIG, SMALL])),
      'more than',
    ],
    ['gone', (response: ServerResponse) => response.writeHead(404).end(), 'has no such file'],
    ['not free', (response: ServerResponse) => response.writeHead(403).end(), 'signed in'],
    [
      'elsewhere',
      (response: ServerResponse) =>
        response.writeHead(302, { location: `${from.replace('127.0.0.1', 'localhost')}x` }).end(),
      'sent me on to localhost',
    ],
  ])('of a file that is %s says so and is not tried again', async (_name, reply, words) => {
    const kept = nothingOf(entry());
    const { waits, all } = world(kept);
    instead = (request, response) => {
      if (request.headers.host?.startsWith('localhost') === true) return false;
      reply(response);
      return true;
    };
    await expect(download(kept, all)).rejects.toThrow(words);
    expect(waits).toEqual([]);
    expect(isWhole(kept)).toBe(false);
  });

  it('on a full disk ends with what it has', async () => {
    const kept = nothingOf(entry());
    const { disk, all } = world(kept);
    disk.room = PIECE + 100_000;
    await expect(download(kept, all)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(bytesOf(kept)).toBe(PIECE);
    disk.room = Infinity;
    await download(kept, all);
    expect(isWhole(kept)).toBe(true);
  });
});

describe('one flipped bit', () => {
  const flipped = (bytes: Buffer, at: number): Buffer => {
    const copy = Buffer.from(bytes);
    copy[at] = (copy[at] ?? 0) ^ 4;
    return copy;
  };

  it('is noticed, thrown away, and the file fetched once more', async () => {
    const kept = nothingOf(entry());
    const { all } = world(kept);
    instead = (_request, response) => {
      if (asked.length > 1) return false;
      response.end(flipped(BIG, PIECE + 5));
      return true;
    };
    await download(kept, all);
    expect(asked).toEqual(['big.gguf', 'big.gguf']);
    expect((await bytesAt(await all.home.open(first(kept)))).equals(BIG)).toBe(true);
  });

  it('twice is an error, and nothing of it stays', async () => {
    const kept = nothingOf(entry());
    const { disk, all } = world(kept);
    files['big.gguf'] = flipped(BIG, 3);
    await expect(download(kept, all)).rejects.toThrow('came damaged twice');
    expect(asked).toHaveLength(2);
    expect([...disk.files.keys()]).toEqual(['models/big/record.json']);
  });

  it('is noticed in a small file of which the host told only Git’s hash', async () => {
    const git = createHash('sha1').update(`blob ${SMALL.length}\0`).update(SMALL).digest('hex');
    const small = { path: 'mlc-chat-config.json', bytes: SMALL.length, sha256: '', git };
    const kept = nothingOf(entry({ engine: 'webllm', files: [small] }));
    const { all } = world(kept);
    await download(kept, all);
    expect(kept.entry.files[0]?.sha256).toBe(hash(SMALL));
    files['mlc-chat-config.json'] = flipped(SMALL, 3);
    await expect(download(nothingOf(entry({ engine: 'webllm', files: [small] })), all)).rejects.toThrow(
      'damaged',
    );
  });

  it('on the disk, later, is found in its piece', async () => {
    const kept = nothingOf(entry());
    const { disk, all } = world(kept);
    await download(kept, all);
    const piece = 'models/big/big%2egguf/1';
    disk.files.set(
      piece,
      new Blob([new Uint8Array(flipped(await bytesAt(disk.files.get(piece) ?? null), 9))]),
    );
    const blob = await all.home.open(first(kept));
    const pieces = kept.files['big.gguf']?.pieces ?? [];
    expect(await damagedPieces(blob ?? new Blob(), pieces, all.signal)).toEqual([1]);
  });
});

describe('WebLLM', () => {
  it('finds its files in its own caches, and they lie on the disk only once', async () => {
    const files = [
      { path: 'mlc-chat-config.json', bytes: SMALL.length, sha256: hash(SMALL) },
      { path: 'big.gguf', bytes: BIG.length, sha256: hash(BIG) },
    ];
    const kept = nothingOf(entry({ engine: 'webllm', files }));
    const { disk, caches, all } = world(kept);
    await download(kept, all);
    expect([...caches.bodies.keys()]).toEqual([
      `webllm/config ${from}mlc-chat-config.json`,
      `webllm/model ${from}big.gguf`,
    ]);
    expect([...disk.files.keys()]).toEqual(['models/big/record.json']);
    expect(addressOf(kept.entry)).toBe(from);
    expect(addressOf(entry({ from: '', id: 'a b' }))).toBe('https://own-files.invalid/a%20b/resolve/main/');
    expect(addressIn(from, 'a b/c#d.bin')).toBe(`${from}a%20b/c%23d.bin`);
    await all.home.remove(kept.entry.files[1] ?? first(kept));
    expect(caches.bodies.size).toBe(1);
  });
});

describe('what is written down', () => {
  it('is not believed when it was cut short or is of another model', async () => {
    const disk = scriptedDisk();
    await writeKept(disk, nothingOf(entry()));
    const [written] = disk.files.values();
    disk.files.set('models/other/record.json', written ?? new Blob());
    disk.files.set('models/cut/record.json', new Blob(['{"entry": {"id": "cut"']));
    expect((await readAllKept(disk)).map(({ entry: { id } }) => id)).toEqual(['big']);
  });
});
