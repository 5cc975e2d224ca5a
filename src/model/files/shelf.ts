/** All models on this machine and those that can be had: what the Models view shows and does. One for a document. */
import { Failure, type FilesState, type ModelEntry } from '../../flow';
import type { OpenedFile } from '../engine';
import type { Door } from '../net';
import type { Disk } from './disk';
import { download } from './download';
import { describe } from './gguf';
import { homeOf, type Cached } from './home';
import { importFiles } from './import';
import { listOf, type Listing } from './list';
import { openChecked } from './open';
import { metered, rateOf, type Meter } from './progress';
import {
  bytesOf,
  folderOf,
  isWhole,
  nothingOf,
  readAllKept,
  totalOf,
  writeKept,
  type ModelKept,
} from './record';
import { checkRoom, type Room } from './room';

/** What the shelf stands on. */
export interface ShelfWorld {
  disk: Disk;
  caches: Cached;
  now: () => number;
  room: () => Promise<Room>;
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
  patience: () => AbortSignal;
  /** Runs a job unless the same one runs elsewhere, in another document; then false. */
  alone: (name: string, job: () => Promise<void>) => Promise<boolean>;
  /** Something has changed that a person may be looking at. */
  changed: () => void;
}

/** What can be done with the files of models. */
export interface Files {
  /** How each model of which something is here, or that is wanted, stands. */
  all: () => Promise<{ kept: ModelKept; state: FilesState }[]>;
  /**
   * Begins to fetch, or goes on; answers once it is known that it can. A second call while it runs changes nothing.
   * @param list where the files are listed, for an entry without files
   * @param door to the hosts that the person allowed
   * @throws Failure without room, permission or list
   */
  fetch: (entry: ModelEntry, list: Listing | null, door: Door) => Promise<void>;
  pause: (id: string) => Promise<void>;
  /** Ends what runs and takes all of it away. */
  remove: (id: string) => Promise<void>;
  /** Takes files of the person's own disk in. */
  import: (entry: ModelEntry | null, files: readonly File[]) => Promise<string>;
  /** Checked files for the engine. @throws Failure when they are not here or not what they were */
  open: (id: string) => Promise<OpenedFile[]>;
  /** Goes on with what was interrupted by the end of the browser. */
  resume: (doorFor: (kept: ModelKept) => Door) => Promise<void>;
  /** Puts a model into the list that the person named, before any of it is here. */
  add: (entry: ModelEntry, list: Listing) => Promise<void>;
  /** Whether anything is being fetched or checked. */
  busy: () => boolean;
}

interface Job {
  stop: AbortController;
  ended: Promise<unknown>;
  meter: Meter;
  /** Bytes hashed of a file that is being checked. */
  checking: number | null;
}

const PAUSED = 'Paused.';
const LIST_MS = 30_000;

/** Makes the shelf; reads nothing yet. */
export function shelf(world: ShelfWorld): Files {
  const { disk, caches } = world;
  const jobs = new Map<string, Job>();
  let reading: Promise<Map<string, ModelKept>> | null = null;
  const known = (): Promise<Map<string, ModelKept>> =>
    (reading ??= readAllKept(disk).then((all) => new Map(all.map((kept) => [kept.entry.id, kept]))));

  const stateOf = (kept: ModelKept): FilesState => {
    const job = jobs.get(kept.entry.id);
    const bytes = bytesOf(kept);
    if (job && job.checking !== null) return { kind: 'checking', bytes: job.checking };
    if (job) return { kind: 'fetching', bytes, rate: rateOf(job.meter, world.now()) };
    if (isWhole(kept)) return { kind: 'here' };
    return bytes === 0 && kept.why === '' ? { kind: 'absent' } : { kind: 'paused', bytes, why: kept.why };
  };

  const note = async (kept: ModelKept, change: Partial<ModelKept>): Promise<void> => {
    Object.assign(kept, change);
    await writeKept(disk, kept);
    world.changed();
  };

  /** Runs `work` as the one job of a model; what ends it is written down in words. */
  const begin = (kept: ModelKept, work: (job: Job) => Promise<void>): Job => {
    const { id } = kept.entry;
    const job: Job = { stop: new AbortController(), ended: Promise.resolve(), meter: [], checking: null };
    jobs.set(id, job);
    job.ended = world
      .alone(`models/${id}`, () => work(job))
      .then(async (ran) => {
        if (!ran)
          reading = null; // another document has it, and writes down how it stands
        else if (isWhole(kept)) {
          await describe(kept, homeOf(kept.entry, disk, caches));
          await note(kept, { wanted: false, why: '' });
        }
      })
      .catch((error: unknown) => note(kept, { wanted: !(error instanceof Failure), why: wordsFor(error) }))
      .catch(() => undefined) // not even that could be written: the disk is full, and the next start tells it
      .finally(() => {
        jobs.delete(id);
        world.changed();
      });
    world.changed();
    return job;
  };

  const start = (kept: ModelKept, door: Door): void => {
    begin(kept, (job) =>
      download(kept, {
        disk,
        door,
        home: homeOf(kept.entry, disk, caches),
        signal: job.stop.signal,
        patience: world.patience,
        wait: (ms) => world.wait(ms, job.stop.signal),
        came: (bytes) => {
          job.meter = metered(job.meter, bytes, world.now());
          world.changed();
        },
        checking: (bytes) => {
          job.checking = bytes;
          world.changed();
        },
      }),
    );
  };

  const stop = async (id: string): Promise<void> => {
    const job = jobs.get(id);
    job?.stop.abort(new Failure('stopped', PAUSED));
    await job?.ended;
  };

  const fetch: Files['fetch'] = async (entry, list, door) => {
    if (jobs.has(entry.id)) return;
    let kept = (await known()).get(entry.id);
    if (!kept || kept.entry.files.length === 0) {
      const where = kept?.list ?? list;
      const listed = where && (await listOf(where, door, AbortSignal.timeout(LIST_MS)));
      const fresh = nothingOf({
        ...structuredClone(entry),
        ...(listed && { ...listed, listed: 'host' as const }),
      });
      kept = { ...fresh, ...(kept?.list && { list: kept.list }) };
    }
    if (kept.entry.files.length === 0)
      throw new Failure('not-found', 'Nobody says which files this model has.');
    checkRoom(totalOf(kept.entry) - bytesOf(kept), await world.room());
    // Two clicks that both came here: the first one has it.
    if (jobs.has(entry.id)) return;
    (await known()).set(entry.id, kept);
    start(kept, door);
    await note(kept, { wanted: true, why: '' });
  };

  const found = async (id: string): Promise<ModelKept> => {
    let kept = (await known()).get(id);
    if (!kept) {
      reading = null; // another document may have brought it
      kept = (await known()).get(id);
    }
    if (!kept) throw new Failure('not-found', 'This model is not on this machine. Get it under Models.');
    return kept;
  };

  return {
    all: async () => [...(await known()).values()].map((kept) => ({ kept, state: stateOf(kept) })),
    fetch,
    pause: async (id) => {
      const kept = await found(id);
      await stop(id);
      if (!isWhole(kept)) await note(kept, { wanted: false, why: PAUSED });
    },
    remove: async (id) => {
      const kept = (await known()).get(id);
      await stop(id);
      if (kept) {
        const home = homeOf(kept.entry, disk, caches);
        for (const file of kept.entry.files) await home.remove(file);
      }
      await disk.remove(folderOf(id));
      (await known()).delete(id);
      world.changed();
    },
    import: async (entry, files) => {
      if (entry && jobs.has(entry.id)) await stop(entry.id);
      const id = await importFiles(entry, files, {
        disk,
        caches,
        room: world.room,
        begin: async (kept, work) => {
          (await known()).set(kept.entry.id, kept);
          const job = begin(kept, (at) =>
            work(at.stop.signal, (bytes) => {
              at.meter = metered(at.meter, bytes, world.now());
              world.changed();
            }),
          );
          await job.ended;
          if (!isWhole(kept)) throw new Failure('refused', kept.why || 'These files could not be taken in.');
        },
      });
      return id;
    },
    open: async (id) => {
      const kept = await found(id);
      return openChecked(kept, homeOf(kept.entry, disk, caches), (why) => note(kept, { why }));
    },
    resume: async (doorFor) => {
      for (const kept of (await known()).values()) {
        if (kept.wanted && !isWhole(kept) && kept.entry.from !== '' && !jobs.has(kept.entry.id))
          start(kept, doorFor(kept));
      }
    },
    add: async (entry, list) => {
      const all = await known();
      if (all.has(entry.id)) return;
      const kept = { ...nothingOf(entry), list };
      all.set(entry.id, kept);
      await note(kept, {});
    },
    busy: () => jobs.size > 0,
  };
}

/** What ended a job, for the person. */
function wordsFor(error: unknown): string {
  if (error instanceof Failure) return error.message;
  if (error instanceof DOMException && error.name === 'QuotaExceededError')
    return 'The disk is full. Free some, then press Resume: what is here already stays.';
  return 'Something went wrong with the disk or the connection. Press Resume to go on.';
}
