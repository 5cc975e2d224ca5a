/** All files of a model, one after the other: fetched, checked, put where their engine finds them. */
import { Failure, type ModelFile } from '../../flow';
import type { Door } from '../net';
import { checkWhole } from './check';
import type { Disk } from './disk';
import { fetchFile } from './fetch';
import { addressIn, joined, type Home } from './home';
import { nothingOfFile, piecePath, writeKept, type FileKept, type ModelKept } from './record';

/** What a download needs of the world. */
export interface Downloading {
  disk: Disk;
  home: Home;
  door: Door;
  signal: AbortSignal;
  /** Bytes that came over the network. */
  came: (bytes: number) => void;
  /** Bytes of the file that is being hashed now; null when it is done. */
  checking: (bytes: number | null) => void;
  /** Ends a read that brings nothing for too long. */
  patience: () => AbortSignal;
  /** Before another try. @throws the signal's reason */
  wait: (ms: number) => Promise<void>;
}

/** Tries without a byte more before it is given up; the waits between them double. */
const TRIES = 5;
const FIRST_WAIT_MS = 1000;

/**
 * Brings every file of the model here. `kept` is always as the disk is, whatever happens.
 * @throws Failure in words; DOMException QuotaExceededError when the disk is full; the signal's reason
 */
export async function download(kept: ModelKept, world: Downloading): Promise<void> {
  for (const file of kept.entry.files) {
    const at = (kept.files[file.path] ??= nothingOfFile(file));
    if (at.checked) continue;
    await fetchPatiently(kept, file, at, world);
    if (await accept(kept, file, world)) continue;
    // What came is not what it should be: none of it is used, and it is asked for once more.
    await reject(kept, file, world);
    const again = nothingOfFile(file);
    kept.files[file.path] = again;
    await fetchPatiently(kept, file, again, world);
    if (await accept(kept, file, world)) continue;
    await reject(kept, file, world);
    throw new Failure(
      'refused',
      `${file.path} came damaged twice: it is not the file that its list names. I don’t use it. Try again later, or take another model.`,
    );
  }
}

/** Checks a file all of whose pieces are here, and settles it. False: it is not what it should be. */
export async function accept(
  kept: ModelKept,
  file: ModelFile,
  world: Pick<Downloading, 'disk' | 'home' | 'checking' | 'signal'>,
): Promise<boolean> {
  const at = kept.files[file.path];
  const blob = await joined(world.disk, kept.entry.id, file);
  if (!at || !blob) return false;
  let read = 0;
  world.checking(0);
  try {
    const hash = await checkWhole(file, blob, (n) => world.checking((read += n)), world.signal);
    if (hash === null) return false;
    await world.home.settle(file);
    file.sha256 = hash;
    at.checked = true;
    await writeKept(world.disk, kept);
    return true;
  } finally {
    world.checking(null);
  }
}

/** Takes away what came damaged, so that nobody ever reads it. */
async function reject(kept: ModelKept, file: ModelFile, world: Downloading): Promise<void> {
  kept.files[file.path] = nothingOfFile(file);
  await world.home.remove(file);
  await writeKept(world.disk, kept);
}

async function fetchPatiently(
  kept: ModelKept,
  file: ModelFile,
  at: FileKept,
  world: Downloading,
): Promise<void> {
  const { id, from } = kept.entry;
  let tries = 0;
  for (;;) {
    try {
      await fetchFile(addressIn(from, file.path), file, at, {
        door: world.door,
        signal: world.signal,
        keep: async (place, bytes) => {
          await world.disk.write(piecePath(id, file.path, place), new Blob([bytes]));
          tries = 0;
        },
        note: () => writeKept(world.disk, kept),
        came: world.came,
        patience: world.patience,
      });
      return;
    } catch (error) {
      world.signal.throwIfAborted();
      const lost = error instanceof Failure && error.problem.code === 'timeout';
      if (!lost || tries >= TRIES) throw error;
      await world.wait(FIRST_WAIT_MS * 2 ** tries);
      tries += 1;
    }
  }
}
