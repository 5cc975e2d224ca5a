/** A model's files for its engine, each checked once more: disks fail, and other programs write on them. */
import { Failure } from '../../flow';
import type { OpenedFile } from '../engine';
import { damagedPieces } from './check';
import type { Home } from './home';
import { isWhole, nothingOfFile, type ModelKept } from './record';

/** Four gigabytes take some seconds; a disk that takes longer than this is broken. */
const LONGEST_MS = 600_000;

/**
 * Opens all files of a model, or none. What is damaged is taken away, so that it is never read again; what is sound stays.
 * @param note writes down why it can't be used
 * @throws Failure that says what to do
 */
export async function openChecked(
  kept: ModelKept,
  home: Home,
  note: (why: string) => Promise<void>,
): Promise<OpenedFile[]> {
  if (!isWhole(kept))
    throw new Failure(
      'model',
      `${kept.entry.name} is not wholly on this machine. See under Models how far it is.`,
    );
  const opened: OpenedFile[] = [];
  for (const file of kept.entry.files) {
    const at = kept.files[file.path] ?? nothingOfFile(file);
    const blob = await home.open(file);
    const damaged = blob ? await damagedPieces(blob, at.pieces, AbortSignal.timeout(LONGEST_MS)) : null;
    if (blob?.size === file.bytes && damaged?.length === 0) {
      opened.push({ path: file.path, blob });
      continue;
    }
    if (home.whole || !damaged) {
      kept.files[file.path] = nothingOfFile(file);
      await home.remove(file);
    } else {
      at.checked = false;
      damaged.forEach((place) => (at.pieces[place] = null));
    }
    const why =
      kept.entry.from === ''
        ? `${file.path} was damaged on the disk. Import it again.`
        : `${file.path} was damaged on the disk. Resume fetches what is damaged anew.`;
    await note(why);
    throw new Failure('model', `${kept.entry.name} can’t be used: ${why}`);
  }
  return opened;
}
