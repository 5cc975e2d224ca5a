/** Files of the person's own disk → a model, for machines without network and for models that no list names. */
import { Failure, type ModelEntry, type ModelFile } from '../../flow';
import type { Disk } from './disk';
import { accept } from './download';
import { readGguf, traits } from './gguf';
import { sha256 } from './hash';
import { homeOf, type Cached } from './home';
import { pieceSize } from './pieces';
import { nothingOf, piecePath, totalOf, type ModelKept } from './record';
import { checkRoom, sizeWords, type Room } from './room';

/** What importing needs of the world. */
export interface Importing {
  disk: Disk;
  caches: Cached;
  room: () => Promise<Room>;
  /** Runs the work as the model's one job. @throws Failure when it failed */
  begin: (
    kept: ModelKept,
    work: (signal: AbortSignal, came: (bytes: number) => void) => Promise<void>,
  ) => Promise<void>;
}

/**
 * Copies files in, and checks those of a listed model against its list. A GGUF file that no list names is taken as the
 * person's own; its hash is computed, so that later damage is noticed.
 * @returns the model's id
 * @throws Failure that says which file is missing, wrong, or no model
 */
export async function importFiles(
  entry: ModelEntry | null,
  files: readonly File[],
  world: Importing,
): Promise<string> {
  const kept = nothingOf(entry ? await matched(entry, files) : await ownEntry(files));
  checkRoom(totalOf(kept.entry), await world.room());
  const home = homeOf(kept.entry, world.disk, world.caches);
  await world.begin(kept, async (signal, came) => {
    for (const file of kept.entry.files) {
      const source = named(files, file.path);
      if (!source) throw missing(file.path);
      const at = kept.files[file.path];
      const size = pieceSize(file.bytes);
      for (let place = 0; place * size < source.size && at; place += 1) {
        signal.throwIfAborted();
        const bytes = await source.slice(place * size, (place + 1) * size).arrayBuffer();
        await world.disk.write(piecePath(kept.entry.id, file.path, place), new Blob([bytes]));
        at.pieces[place] = await sha256(bytes);
        came(bytes.byteLength);
      }
      const checking = { ...world, home, signal, checking: () => undefined };
      if (await accept(kept, file, checking)) continue;
      await home.remove(file);
      throw new Failure(
        'refused',
        `${file.path} is not the file that the list names: its checksum is another one.`,
      );
    }
  });
  return kept.entry.id;
}

/** The entry with the files as they must be; without a list, as they are. */
async function matched(entry: ModelEntry, files: readonly File[]): Promise<ModelEntry> {
  const own = structuredClone(entry);
  if (own.files.length === 0) return { ...own, files: await unlisted(entry, files), listed: 'own' };
  for (const { path, bytes } of own.files) {
    const file = named(files, path);
    if (!file) throw missing(path);
    if (file.size !== bytes)
      throw new Failure(
        'refused',
        `${path} has ${sizeWords(file.size)} instead of ${sizeWords(bytes)}: it is another file, or cut short.`,
      );
  }
  return own;
}

/** Files for an entry whose list nobody has told: what its engine reads has to be there, and complete. */
async function unlisted(entry: ModelEntry, files: readonly File[]): Promise<ModelFile[]> {
  if (entry.engine === 'wllama') return [lineOf(await gguf(files))];
  const needed = ['mlc-chat-config.json', 'tensor-cache.json', ...(await shards(files))];
  const absent = needed.find((path) => !named(files, path));
  if (absent !== undefined) throw missing(absent);
  const tokenizer = files.filter(({ name }) => /^tokenizer\.(?:json|model)$/.test(name));
  if (tokenizer.length === 0) throw missing('tokenizer.json');
  return [...needed.flatMap((path) => named(files, path) ?? []), ...tokenizer].map(lineOf);
}

/** Names of the files with the numbers of a WebLLM model. */
async function shards(files: readonly File[]): Promise<string[]> {
  const list = await named(files, 'tensor-cache.json')?.text();
  try {
    const { records } = JSON.parse(list ?? '{}') as { records?: { dataPath?: unknown }[] };
    return (records ?? []).flatMap(({ dataPath }) => (typeof dataPath === 'string' ? [dataPath] : []));
  } catch {
    throw new Failure('refused', 'tensor-cache.json can’t be read: it is cut short or of something else.');
  }
}

/** An entry for a GGUF file of the person's own, from what it says of itself. */
async function ownEntry(files: readonly File[]): Promise<ModelEntry> {
  const file = await gguf(files);
  const about = await readGguf(file);
  if (!about) throw new Failure('refused', `${file.name} is no model that I can read: I need a GGUF file.`);
  return {
    id: `own/${file.name}/${file.size}`,
    name: about.name ?? file.name.replace(/\.gguf$/i, ''),
    engine: 'wllama',
    from: '',
    files: [lineOf(file)],
    f16: false,
    ...traits(about, file.size),
    listed: 'own',
  };
}

function gguf(files: readonly File[]): Promise<File> {
  const found = files.filter(({ name }) => name.toLowerCase().endsWith('.gguf'));
  const [only] = found;
  if (only && found.length === 1) return Promise.resolve(only);
  throw new Failure(
    'refused',
    found.length === 0 ? 'Choose a model file: its name ends in .gguf.' : 'Choose one .gguf file at a time.',
  );
}

const lineOf = (file: File): ModelFile => ({ path: file.name, bytes: file.size, sha256: '' });
/** By the name alone: the folder of a file from disk is lost on its way here. */
const named = (files: readonly File[], path: string): File | undefined =>
  files.find(({ name }) => name === path.split('/').at(-1));
const missing = (path: string): Failure =>
  new Failure('not-found', `${path} is missing among the files. Choose the whole folder of the model.`);
