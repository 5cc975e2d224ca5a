import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { download } from './download';
import { homeOf } from './home';
import { pieceSize } from './pieces';
import { bytesOf, isWhole, nothingOf, readAllKept, writeKept } from './record';
import { scriptedDisk } from './scripted';
import {
  BIG,
  bytesAt,
  entryFrom,
  first,
  scriptedDownload,
  scriptedHost,
  SMALL,
  type ScriptedHost,
} from './scripted-host';

/** Of files of half a megabyte. */
const PIECE = pieceSize(0);

let host: ScriptedHost;
beforeEach(async () => {
  host = await scriptedHost();
});
afterEach(() => host.close());

describe('a download', () => {
  it('brings the files, counts every byte, and is written down as the disk is', async () => {
    const kept = nothingOf(entryFrom(host.from));
    let came = 0;
    const { disk, all } = scriptedDownload(kept, { came: (n) => (came += n) });
    await download(kept, all);
    expect(isWhole(kept)).toBe(true);
    expect(came).toBe(BIG.length);
    expect((await bytesAt(await all.home.open(first(kept)))).equals(BIG)).toBe(true);
    expect(await readAllKept(disk)).toEqual([kept]);
    expect(host.asked).toEqual(['big.gguf']);
  });

  it('goes on in the middle of a file after the connection broke, with at most one piece again', async () => {
    const kept = nothingOf(entryFrom(host.from));
    let came = 0;
    host.cuts = [PIECE + 100_000, 100];
    const { waits, all } = scriptedDownload(kept, { came: (n) => (came += n) });
    await download(kept, all);
    expect(isWhole(kept)).toBe(true);
    expect(host.asked).toEqual([
      'big.gguf',
      `big.gguf bytes=${PIECE}-${BIG.length - 1}`,
      `big.gguf bytes=${PIECE}-${BIG.length - 1}`,
    ]);
    expect(came).toBeLessThan(BIG.length + PIECE);
    expect(waits).toEqual([1000, 2000]);
  });

  it('goes on after a restart from what is written down', async () => {
    const kept = nothingOf(entryFrom(host.from));
    host.cuts = [PIECE + 10, 0, 0, 0, 0, 0];
    const before = scriptedDownload(kept);
    await expect(download(kept, before.all)).rejects.toThrow(/connection was lost|stopped in the middle/);
    const again = (await readAllKept(before.disk))[0] ?? nothingOf(entryFrom(host.from));
    expect(bytesOf(again)).toBe(PIECE);
    host.asked = [];
    await download(again, { ...before.all, home: homeOf(again.entry, before.disk, before.caches) });
    expect(host.asked).toEqual([`big.gguf bytes=${PIECE}-${BIG.length - 1}`]);
    expect(isWhole(again)).toBe(true);
  });

  it('ends at once when paused, and keeps what it has', async () => {
    const kept = nothingOf(entryFrom(host.from));
    const pause = new AbortController();
    const { disk, all } = scriptedDownload(kept, { signal: pause.signal });
    const write = disk.write.bind(disk);
    disk.write = async (path, bytes) => {
      await write(path, bytes);
      if (path.endsWith('/0')) pause.abort(new Error('paused'));
    };
    await expect(download(kept, all)).rejects.toThrow('paused');
    expect(bytesOf(kept)).toBe(PIECE);
  });

  it('fetches a file whole where the host knows no parts, or has another version of it', async () => {
    const kept = nothingOf(entryFrom(host.from));
    const { all } = scriptedDownload(kept);
    host.cuts = [PIECE + 10];
    host.instead = (request, response) => {
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
        response.writeHead(302, { location: `${host.from.replace('127.0.0.1', 'localhost')}x` }).end(),
      'sent me on to localhost',
    ],
  ])('of a file that is %s says so and is not tried again', async (_name, reply, words) => {
    const kept = nothingOf(entryFrom(host.from));
    const { waits, all } = scriptedDownload(kept);
    host.instead = (request, response) => {
      if (request.headers.host?.startsWith('localhost') === true) return false;
      reply(response);
      return true;
    };
    await expect(download(kept, all)).rejects.toThrow(words);
    expect(waits).toEqual([]);
    expect(isWhole(kept)).toBe(false);
  });

  it('on a full disk ends with what it has', async () => {
    const kept = nothingOf(entryFrom(host.from));
    const { disk, all } = scriptedDownload(kept);
    disk.room = PIECE + 20_000;
    await expect(download(kept, all)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(bytesOf(kept)).toBe(PIECE);
    disk.room = Infinity;
    await download(kept, all);
    expect(isWhole(kept)).toBe(true);
  });
});

describe('what is written down', () => {
  it('is not believed when it was cut short or is of another model', async () => {
    const disk = scriptedDisk();
    await writeKept(disk, nothingOf(entryFrom(host.from)));
    const [written] = disk.files.values();
    disk.files.set('models/other/record.json', written ?? new Blob());
    disk.files.set('models/cut/record.json', new Blob(['{"entry": {"id": "cut"']));
    expect((await readAllKept(disk)).map(({ entry: { id } }) => id)).toEqual(['big']);
  });
});
