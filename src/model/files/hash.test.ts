import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { gitHash, sha256, sha256OfBlob } from './hash';

const NEVER = new AbortController().signal;
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

describe('hashes', () => {
  it('of bytes are the published ones', async () => {
    expect(await sha256(new TextEncoder().encode('abc'))).toBe(ABC);
    expect(await sha256OfBlob(new Blob(['abc']), () => undefined, NEVER)).toBe(ABC);
  });

  it('of a file larger than what is held at once are those of Node, and count every byte', async () => {
    const bytes = randomBytes(66 * 1024 * 1024 + 7);
    let read = 0;
    const hash = await sha256OfBlob(new Blob([bytes]), (n) => (read += n), NEVER);
    expect(hash).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(read).toBe(bytes.length);
  });

  it('change with one bit', async () => {
    const bytes = randomBytes(1000);
    const before = await sha256(bytes);
    bytes[500] = (bytes[500] ?? 0) ^ 1;
    expect(await sha256(bytes)).not.toBe(before);
  });

  it('of Git are those that `git hash-object` prints', async () => {
    expect(await gitHash(new Blob(['hello\n']))).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
  });

  it('end when aborted', async () => {
    const stop = AbortSignal.abort(new Error('stopped'));
    await expect(sha256OfBlob(new Blob(['abc']), () => undefined, stop)).rejects.toThrow('stopped');
  });
});
