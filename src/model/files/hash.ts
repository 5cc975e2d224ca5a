/**
 * File → SHA-256. WebCrypto hashes only what is in memory as a whole, at some 1.6 GB/s; a model of several gigabytes is
 * hashed piece by piece with hash-wasm (MIT, no dependencies, 13 kB of it are used), at some 225 MB/s where
 * @noble/hashes in plain JavaScript gets 80.
 */
import { createSHA256 } from 'hash-wasm';

/** Read at once. Small enough to hold, large enough that reading costs little. */
const STRIDE = 16 * 1024 * 1024;
/** Up to this length a file is read as a whole; WebLLM's are. */
const AT_ONCE = 64 * 1024 * 1024;

/** SHA-256 of bytes that are in memory, in hex. */
export const sha256 = (bytes: BufferSource): Promise<string> => digest('SHA-256', bytes);

/** What Git calls a file: SHA-1 of its length and bytes, in hex. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export async function gitHash(blob: Blob): Promise<string> {
  const named = new Blob([`blob ${blob.size}\0`, blob]);
  return digest('SHA-1', await named.arrayBuffer());
}

/**
 * SHA-256 of a file of any size, in hex; of large ones 16 MB are in memory at a time.
 * @param onBytes how much has been read since the last time
 * @throws the signal's reason when aborted
 */
export async function sha256OfBlob(
  blob: Blob,
  onBytes: (bytes: number) => void,
  signal: AbortSignal,
): Promise<string> {
  if (blob.size <= AT_ONCE) {
    const hash = await sha256(await blob.arrayBuffer());
    signal.throwIfAborted();
    onBytes(blob.size);
    return hash;
  }
  const hasher = await createSHA256();
  hasher.init();
  for (let at = 0; at < blob.size; at += STRIDE) {
    signal.throwIfAborted();
    const bytes = new Uint8Array(await blob.slice(at, at + STRIDE).arrayBuffer());
    hasher.update(bytes);
    onBytes(bytes.length);
  }
  return hasher.digest('hex');
}

async function digest(name: 'SHA-256' | 'SHA-1', bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest(name, bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
