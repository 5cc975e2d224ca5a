/** What is written down of a model's files, beside them: which there are, which pieces are here, what the person wants. */
import type { ModelEntry, ModelFile } from '../../flow';
import {
  each,
  either,
  list,
  oneOf,
  optional,
  orNull,
  record,
  text,
  whole,
  yesNo,
  number,
  type Shape,
} from '../../flow/shape';
import { safeName, type Disk } from './disk';
import type { Listing, Repository } from './list';
import { bytesHere, noPieces, type Pieces } from './pieces';

/** One file's state. */
export interface FileKept {
  pieces: Pieces;
  /** The host's name for this version of the file (ETag), to go on only with the same; null where it gave none. */
  version: string | null;
  /** All pieces are here, and the whole has the hash it should have. */
  checked: boolean;
}

/** One model's files. */
export interface ModelKept {
  entry: ModelEntry;
  /** By path. */
  files: Record<string, FileKept>;
  /** Where its files are listed, of one that the person added. */
  list?: Listing;
  /** The person wants it here: an interrupted download goes on by itself. */
  wanted: boolean;
  /** Why it does not go on, as a sentence; empty while nothing is wrong. */
  why: string;
}

/** Nothing of a model here yet. */
export const nothingOf = (entry: ModelEntry): ModelKept => ({
  entry,
  files: Object.fromEntries(entry.files.map((file) => [file.path, nothingOfFile(file)])),
  wanted: false,
  why: '',
});

/** Nothing of a file here yet. */
export const nothingOfFile = (file: ModelFile): FileKept => ({
  pieces: noPieces(file.bytes),
  version: null,
  checked: false,
});

/** Bytes of a model that are here. */
export const bytesOf = ({ entry, files }: ModelKept): number =>
  entry.files.reduce((sum, { path, bytes }) => sum + bytesHere(bytes, files[path]?.pieces ?? []), 0);

/** All files of a model together. */
export const totalOf = (entry: ModelEntry): number => entry.files.reduce((sum, { bytes }) => sum + bytes, 0);

/** Whether every file is here and was checked. */
export const isWhole = ({ entry, files }: ModelKept): boolean =>
  entry.files.length > 0 && entry.files.every(({ path }) => files[path]?.checked === true);

const HOME = 'models';
/** A model's folder. */
export const folderOf = (id: string): string => `${HOME}/${safeName(id)}`;
/** Where a piece of a file lies. */
export const piecePath = (id: string, path: string, place: number): string =>
  `${folderOf(id)}/${safeName(path)}/${place}`;

const RECORD = 'record.json';

/** Writes down how a model stands. */
export const writeKept = (disk: Disk, kept: ModelKept): Promise<void> =>
  disk.write(`${folderOf(kept.entry.id)}/${RECORD}`, JSON.stringify(kept));

/** All models of which something is here. What cannot be read is left out: its pieces are taken away when it is fetched anew. */
export async function readAllKept(disk: Disk): Promise<ModelKept[]> {
  const found: ModelKept[] = [];
  for (const name of await disk.names(HOME)) {
    const kept = parse(await disk.read(`${HOME}/${name}/${RECORD}`).then((blob) => blob?.text() ?? ''));
    if (kept && safeName(kept.entry.id) === name) found.push(kept);
  }
  return found;
}

const hash = text(64);
const file: Shape<ModelFile> = record<ModelFile>({
  path: text(1000),
  bytes: whole,
  sha256: hash,
  git: optional(hash),
});
const entryShape: Shape<ModelEntry> = record<ModelEntry>({
  id: text(300),
  name: text(300),
  engine: oneOf('webllm', 'wllama'),
  from: text(2000),
  files: list(file, 2000),
  millions: number,
  context: whole,
  memory: number,
  f16: yesNo,
  licence: record<ModelEntry['licence']>({ name: text(200), url: text(2000) }),
  library: optional(text(300)),
  listed: optional(oneOf('here', 'host', 'own')),
  improves: optional(text(1000)),
});
const keptShape: Shape<ModelKept> = record<ModelKept>({
  entry: entryShape,
  files: each(
    record<FileKept>({ pieces: list(orNull(hash), 100_000), version: orNull(text(500)), checked: yesNo }),
  ),
  list: optional(
    either(
      record<Repository>({ hub: text(2000), name: text(300), file: orNull(text(1000)) }),
      record<{ address: string }>({ address: text(2000) }),
    ),
  ),
  wanted: yesNo,
  why: text(2000),
});

function parse(written: string): ModelKept | null {
  try {
    const value: unknown = JSON.parse(written);
    return keptShape(value) ? value : null;
  } catch {
    return null; // cut short or never written: as if it were not there
  }
}
