/** Whether files are what they should be: as a whole when they came, piece by piece before each use. */
import type { ModelFile } from '../../flow';
import { gitHash, sha256, sha256OfBlob } from './hash';
import { pieceSize, type Pieces } from './pieces';

/**
 * Compares a file that has just come with what its list says of it.
 * @param onBytes how much more has been read
 * @returns its SHA-256 in hex, or null when it is not the file it should be
 */
export async function checkWhole(
  file: ModelFile,
  blob: Blob,
  onBytes: (bytes: number) => void,
  signal: AbortSignal,
): Promise<string | null> {
  if (blob.size !== file.bytes) return null;
  const hash = await sha256OfBlob(blob, onBytes, signal);
  if (file.sha256 !== '') return hash === file.sha256 ? hash : null;
  if (file.git !== undefined) return (await gitHash(blob)) === file.git ? hash : null;
  return hash;
}

/**
 * Places of the pieces that are no longer what they were when the file was checked.
 * @throws the signal's reason when aborted
 */
export async function damagedPieces(blob: Blob, pieces: Pieces, signal: AbortSignal): Promise<number[]> {
  const damaged: number[] = [];
  const size = pieceSize(blob.size);
  for (const [place, hash] of pieces.entries()) {
    signal.throwIfAborted();
    const bytes = await blob.slice(place * size, (place + 1) * size).arrayBuffer();
    if (hash === null || (await sha256(bytes)) !== hash) damaged.push(place);
  }
  return damaged;
}
