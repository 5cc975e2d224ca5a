import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ModelEntry } from '../../flow';
import { pieceSize } from './pieces';
import { scriptedDisk, scriptedEntry as entry, scriptedShelf, stateIn } from './scripted';
import type { Files } from './shelf';

/** Of files of half a megabyte. */
const PIECE = pieceSize(0);

const BYTES = randomBytes(PIECE + 4000);
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const make = () => scriptedShelf(scriptedDisk());

describe('files of the person’s own', () => {
  const file = (bytes: Uint8Array, name = 'model.gguf'): File => new File([new Uint8Array(bytes)], name);
  const listed: ModelEntry = {
    ...entry,
    files: [{ path: 'model.gguf', bytes: BYTES.length, sha256: hash(BYTES) }],
  };

  it('are held to the list where there is one', async () => {
    const { files } = make();
    expect(await files.import(listed, [file(BYTES)])).toBe('some');
    expect(await stateIn(files)).toEqual([{ kind: 'here' }]);
    const other = BYTES.map((byte, at) => (at === 9 ? byte ^ 1 : byte));
    await expect(make().files.import(listed, [file(other)])).rejects.toThrow('checksum');
    await expect(make().files.import(listed, [file(BYTES.subarray(1))])).rejects.toThrow('cut short');
    await expect(make().files.import(listed, [file(BYTES, 'other.gguf')])).rejects.toThrow(
      'model.gguf is missing',
    );
  });

  it('without a list are the person’s own model, with their hash noted', async () => {
    const { files } = make();
    const own = Buffer.concat([
      gguf({ 'general.name': 'Mine', 'general.architecture': 'llama' }, 2_000_000),
      BYTES,
    ]);
    const id = await files.import(null, [file(own, 'mine.gguf')]);
    const [{ kept }] = (await files.all()) as [Awaited<ReturnType<Files['all']>>[number]];
    expect(kept.entry).toMatchObject({ id, name: 'Mine', millions: 2, listed: 'own', from: '' });
    expect(kept.entry.files).toEqual([{ path: 'mine.gguf', bytes: own.length, sha256: hash(own) }]);
    await expect(make().files.import(null, [file(BYTES)])).rejects.toThrow('no model that I can read');
    await expect(make().files.import(null, [])).rejects.toThrow('ends in .gguf');
  });

  it('of a WebLLM model are all there or named', async () => {
    const web: ModelEntry = { ...entry, engine: 'webllm' };
    const list = new TextEncoder().encode(JSON.stringify({ records: [{ dataPath: 'params_shard_0.bin' }] }));
    const most = [
      file(list, 'tensor-cache.json'),
      file(BYTES, 'mlc-chat-config.json'),
      file(BYTES, 'tokenizer.json'),
    ];
    await expect(make().files.import(web, most)).rejects.toThrow('params_shard_0.bin is missing');
    const { files } = make();
    await files.import(web, [...most, file(BYTES, 'params_shard_0.bin')]);
    expect(await files.open('some')).toHaveLength(4);
  });
});

/** The beginning of a GGUF file with these strings and one tensor of so many numbers. */
function gguf(said: Record<string, string>, numbers: number): Buffer {
  const u32 = (n: number): Buffer => Buffer.from(new Uint32Array([n]).buffer);
  const u64 = (n: number): Buffer => Buffer.from(new BigUint64Array([BigInt(n)]).buffer);
  const text = (words: string): Buffer => Buffer.concat([u64(words.length), Buffer.from(words)]);
  const pairs = Object.entries(said).map(([key, words]) => Buffer.concat([text(key), u32(8), text(words)]));
  const tensor = [text('weights'), u32(1), u64(numbers), u32(0), u64(0)];
  return Buffer.concat([Buffer.from('GGUF'), u32(3), u64(1), u64(pairs.length), ...pairs, ...tensor]);
}
