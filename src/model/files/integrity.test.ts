import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { damagedPieces } from './check';
import { download } from './download';
import { addressIn, addressOf } from './home';
import { pieceSize } from './pieces';
import { nothingOf } from './record';
import {
  BIG,
  bytesAt,
  entryFrom,
  first,
  hash,
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

describe('one flipped bit', () => {
  const flipped = (bytes: Buffer, at: number): Buffer => {
    const copy = Buffer.from(bytes);
    copy[at] = (copy[at] ?? 0) ^ 4;
    return copy;
  };

  it('is noticed, thrown away, and the file fetched once more', async () => {
    const kept = nothingOf(entryFrom(host.from));
    const { all } = scriptedDownload(kept);
    host.instead = (_request, response) => {
      if (host.asked.length > 1) return false;
      response.end(flipped(BIG, PIECE + 5));
      return true;
    };
    await download(kept, all);
    expect(host.asked).toEqual(['big.gguf', 'big.gguf']);
    expect((await bytesAt(await all.home.open(first(kept)))).equals(BIG)).toBe(true);
  });

  it('twice is an error, and nothing of it stays', async () => {
    const kept = nothingOf(entryFrom(host.from));
    const { disk, all } = scriptedDownload(kept);
    host.files['big.gguf'] = flipped(BIG, 3);
    await expect(download(kept, all)).rejects.toThrow('came damaged twice');
    expect(host.asked).toHaveLength(2);
    expect([...disk.files.keys()]).toEqual(['models/big/record.json']);
  });

  it('is noticed in a small file of which the host told only Git’s hash', async () => {
    const git = createHash('sha1').update(`blob ${SMALL.length}\0`).update(SMALL).digest('hex');
    const small = { path: 'mlc-chat-config.json', bytes: SMALL.length, sha256: '', git };
    const kept = nothingOf(entryFrom(host.from, { engine: 'webllm', files: [small] }));
    const { all } = scriptedDownload(kept);
    await download(kept, all);
    expect(kept.entry.files[0]?.sha256).toBe(hash(SMALL));
    host.files['mlc-chat-config.json'] = flipped(SMALL, 3);
    await expect(
      download(nothingOf(entryFrom(host.from, { engine: 'webllm', files: [small] })), all),
    ).rejects.toThrow('damaged');
  });

  it('on the disk, later, is found in its piece', async () => {
    const kept = nothingOf(entryFrom(host.from));
    const { disk, all } = scriptedDownload(kept);
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
    const kept = nothingOf(entryFrom(host.from, { engine: 'webllm', files }));
    const { disk, caches, all } = scriptedDownload(kept);
    await download(kept, all);
    expect([...caches.bodies.keys()]).toEqual([
      `webllm/config ${host.from}mlc-chat-config.json`,
      `webllm/model ${host.from}big.gguf`,
    ]);
    expect([...disk.files.keys()]).toEqual(['models/big/record.json']);
    expect(addressOf(kept.entry)).toBe(host.from);
    expect(addressOf(entryFrom(host.from, { from: '', id: 'a b' }))).toBe(
      'https://own-files.invalid/a%20b/resolve/main/',
    );
    expect(addressIn(host.from, 'a b/c#d.bin')).toBe(`${host.from}a%20b/c%23d.bin`);
    await all.home.remove(kept.entry.files[1] ?? first(kept));
    expect(caches.bodies.size).toBe(1);
  });
});
