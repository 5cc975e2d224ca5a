/** The database on disk: schema, versions, and how it opens. `store/` is the only folder that imports Dexie. */
import Dexie, { type DexieOptions, type EntityTable, type Table } from 'dexie';
import { Failure } from '../flow';
import type { Action, Change, ConsequenceClass, Evidence, Memory, Task, Time, Turn } from '../flow';
import type { Count } from './counts';
import { storageFailure } from './failure';
import { following, type Committed, type Follower, type Pending, type VectorRow, type Words } from './follow';
import { WRITES } from './revision';
import { hidePlaces, placeAll } from './under';
import { VERSIONS } from './versions';

/** One action on its way, written before it is dispatched (security promise 14). */
export interface JournalEntry {
  id: string;
  taskId: string;
  step: number;
  action: Action;
  /** The action in words, with the element's name: what a restart tells the person. */
  what: string;
  class: ConsequenceClass;
  /** Unique per intended action: the same one cannot be intended twice. */
  idem: string;
  status: 'intended' | 'dispatched' | 'observed' | 'asked';
  at: Time;
}

/** A named fact about the store itself. */
export interface Meta {
  key: string;
  value: unknown;
}

interface Tables {
  memories: EntityTable<Memory, 'id'>;
  evidence: EntityTable<Evidence, 'id'>;
  changes: EntityTable<Change, 'id'>;
  turns: EntityTable<Turn, 'id'>;
  tasks: Table<TaskRow, string>;
  journal: EntityTable<JournalEntry, 'id'>;
  words: EntityTable<Words, 'id'>;
  vectors: EntityTable<VectorRow, 'id'>;
  pending: EntityTable<Pending, 'id'>;
  counts: EntityTable<Count, 'id'>;
  meta: EntityTable<Meta, 'key'>;
}

/** The open database, with the state it opened in. */
export interface Db extends Tables {
  /** True when a newer Familiar wrote the data: it can be read and exported, not changed. */
  readOnly: boolean;
  /** What to tell the person about the store; null while all is well. Set when it breaks later, too. */
  trouble: string | null;
  dexie: Dexie;
  /** Called after every commit that touched memories, until the store is closed. */
  follow(follower: Follower): void;
  /**
   * Sees whether another context has written memories since we last knew, and tells the followers then. Inside a
   * transaction that has `counts` it costs one small reading; what is held in memory is right after a true.
   */
  isAlone(): Promise<boolean>;
  close(): void;
}

/** A task with its state beside it, since an index cannot reach into a union. */
export type TaskRow = Task & { state: Task['status']['state'] };

export const DB_NAME = 'familiar';

export interface OpenOptions {
  name?: string;
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof IDBKeyRange;
}

/** The newest schema this code knows. IndexedDB's own version is ten times Dexie's. */
const KNOWN = Math.max(...VERSIONS.map(({ version }) => version));
const NATIVE = 10;

/** How long an open connection elsewhere may keep an upgrade waiting. */
const BLOCKED_MS = 3000;

const NEWER =
  'Your data was written by a newer Familiar, so this one can show it but not change it. Update Familiar to go on; nothing was deleted.';
const UNREADABLE =
  'Your data was written by a newer Familiar and this one cannot read it. Update Familiar to go on; nothing was deleted.';
const GONE = 'The store was closed, or cleared while it was in use. Reload the extension to open it again.';

/**
 * Opens the database, upgrading an older schema and opening a newer one for reading only.
 * @throws Failure('storage') with what to do, when it cannot be opened at all
 */
export async function openDb(options: OpenOptions = {}): Promise<Db> {
  const name = options.name ?? DB_NAME;
  try {
    // Asked beforehand: Dexie 4 itself would open a newer schema and patch it to the older one.
    const newer = (await versionOnDisk(name, options)) > KNOWN;
    const dexie = new Dexie(name, engine(options));
    if (!newer) declare(dexie);
    return await open(dexie, newer);
  } catch (error) {
    throw storageFailure(error);
  }
}

function declare(dexie: Dexie): void {
  for (const { version, stores, upgrade } of VERSIONS) {
    const declared = dexie.version(version).stores(stores);
    if (upgrade) declared.upgrade(upgrade);
  }
  placeAll(dexie);
}

async function versionOnDisk(name: string, options: OpenOptions): Promise<number> {
  const databases = await (options.indexedDB ?? indexedDB).databases();
  return Math.floor((databases.find((found) => found.name === name)?.version ?? 0) / NATIVE);
}

/** How both databases are opened. */
export const engine = (options: OpenOptions): DexieOptions => ({
  autoOpen: false,
  // A restart must find what the panel was told: Chrome flushes each commit to disk only when asked to.
  chromeTransactionDurability: 'strict',
  ...(options.indexedDB && { indexedDB: options.indexedDB }),
  ...(options.IDBKeyRange && { IDBKeyRange: options.IDBKeyRange }),
});

async function open(dexie: Dexie, readOnly: boolean): Promise<Db> {
  const followers: Follower[] = [];
  const tell = (committed: Committed): void => followers.forEach((follower) => follower(committed));
  let seen = 0;
  dexie.use(
    following((committed, revision) => {
      const isNext = revision === null || revision.from === seen;
      seen = revision?.to ?? seen;
      tell(isNext ? committed : { ...committed, unnamed: 'all' });
    }),
  );
  await Promise.race([dexie.open(), blocked(dexie)]);
  const here = new Set(dexie.tables.map(({ name }) => name));
  if (!VERSIONS.flatMap(({ stores }) => Object.keys(stores)).every((name) => here.has(name))) {
    dexie.close();
    throw new Failure('storage', UNREADABLE);
  }
  hidePlaces(dexie);
  const tables = Object.fromEntries(dexie.tables.map((table) => [table.name, table])) as unknown as Tables;
  let closing = false;
  const onDisk = async (): Promise<number> =>
    readOnly ? 0 : ((await tables.counts.get(WRITES))?.count ?? 0);
  seen = await onDisk();
  const db: Db = {
    ...tables,
    readOnly,
    trouble: readOnly ? NEWER : null,
    dexie,
    follow: (follower) => followers.push(follower),
    isAlone: async () => {
      const now = await onDisk();
      if (now === seen) return true;
      seen = now;
      tell({ listed: new Map(), gone: new Set(), unnamed: 'all' });
      return false;
    },
    close: () => {
      closing = true;
      dexie.close();
    },
  };
  const gone = (): void => {
    if (!closing) db.trouble = GONE;
  };
  dexie.on('close', gone); // the person cleared the browser's data, or the disk failed
  // Another context deletes or upgrades the database: step aside instead of blocking it.
  dexie.on('versionchange', () => {
    gone();
    dexie.close();
  });
  return db;
}

/** Rejects when another connection keeps an upgrade waiting for longer than `BLOCKED_MS`. */
const blocked = (dexie: Dexie): Promise<never> =>
  new Promise((_, reject) => {
    dexie.on('blocked', () => {
      setTimeout(() => {
        if (dexie.isOpen()) return;
        reject(Object.assign(new Error('upgrade blocked'), { name: 'BlockedError' }));
        dexie.close();
      }, BLOCKED_MS);
    });
  });
