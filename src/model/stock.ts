/** What the Models view is told: the catalogue, what is here of it and beside it, and how this machine suits each. */
import {
  Failure,
  type EngineId,
  type Machine,
  type ModelEntry,
  type ModelRow,
  type Shelf,
  type Stock,
} from '../flow';
import { OFFERS } from './catalogue';
import { choose, type Choices } from './choose';
import type { Engine } from './engine';
import { readAddress, type Listing } from './files/list';
import { bytesOf, totalOf, type ModelKept } from './files/record';
import type { Files } from './files/shelf';
import { fitOf } from './fit';
import { doorTo, originsOf } from './net';

/** What the stock stands on. */
export interface StockWorld {
  files: Files;
  engines: readonly Engine[];
  machine: () => Promise<Machine>;
  /** WebLLM's libraries that are in the package. */
  libraries: () => Promise<string[]>;
  persisted: () => Promise<boolean>;
  failed: Choices['failed'];
}

/** What the background asks of it. */
export interface Stocked {
  /** Goes on with what was interrupted, too. */
  stock: (granted: readonly string[]) => Promise<Stock>;
  /** The list alone, for whoever looks at it while files come. */
  shelf: () => Promise<Shelf>;
  fetch: (id: string, granted: readonly string[]) => Promise<void>;
  add: (address: string) => Promise<{ id: string }>;
  /** The entry that is meant by files of the person's own. */
  entry: (id: string) => Promise<ModelEntry>;
}

/** Makes it. */
export function stockOf(world: StockWorld): Stocked {
  const { files } = world;
  const unavailable = (machine: Machine): Map<EngineId, string | null> =>
    new Map(world.engines.map((engine) => [engine.id, engine.unavailable(machine)]));

  const shelf = async (): Promise<Shelf> => {
    const [all, machine, libraries, persisted] = await Promise.all([
      files.all(),
      world.machine(),
      world.libraries(),
      world.persisted(),
    ]);
    const engines = unavailable(machine);
    const row = (entry: ModelEntry, about: number, list: Listing | null): ModelRow => {
      const known = all.find(({ kept }) => kept.entry.id === entry.id);
      const now = known?.kept.entry ?? entry;
      return {
        entry: now,
        bytes: totalOf(now) || about,
        files: known?.state ?? { kind: 'absent' },
        fit: fitOf(now, machine, engines, libraries),
        speed: null,
        origins: originsFor(now, known?.kept.list ?? list),
      };
    };
    const offered = OFFERS.map(({ entry, about, list }) => row(entry, about, list));
    const own = all.filter(({ kept }) => !OFFERS.some(({ entry }) => entry.id === kept.entry.id));
    return {
      rows: [...own.map(({ kept }) => row(kept.entry, 0, kept.list ?? null)), ...offered],
      used: all.reduce((sum, { kept }) => sum + bytesOf(kept), 0),
      persisted,
    };
  };

  const rowOf = async (id: string): Promise<ModelRow> => {
    const found = (await shelf()).rows.find(({ entry }) => entry.id === id);
    if (!found) throw new Failure('not-found', 'That model is not in the list any more. Open Models again.');
    return found;
  };

  return {
    shelf,
    stock: async (granted) => {
      await files.resume((kept: ModelKept) => doorTo(originsFor(kept.entry, kept.list ?? null), granted));
      const [now, machine] = await Promise.all([shelf(), world.machine()]);
      const best = choose({ machine, rows: now.rows, engines: unavailable(machine), failed: world.failed });
      return { machine, shelf: now, best };
    },
    fetch: async (id, granted) => {
      const { entry, origins } = await rowOf(id);
      const offer = OFFERS.find((one) => one.entry.id === id);
      await files.fetch(entry, offer?.list ?? null, doorTo(origins, granted));
    },
    add: async (typed) => {
      const list = readAddress(typed);
      if (!list)
        throw new Failure('not-understood', 'I need the web address of one model file: it ends in .gguf.');
      const address = 'address' in list ? list.address : `${list.hub}/${list.name}/${list.file ?? ''}`;
      const { host, pathname } = new URL(address);
      const name = decodeURIComponent(pathname.split('/').at(-1) ?? '');
      const id = `web/${host}${pathname}`.slice(0, 300);
      await files.add(
        {
          ...{ id, name: name.replace(/\.gguf$/i, ''), engine: 'wllama', from: '', files: [] },
          ...{ millions: 0, context: 4096, memory: 0, f16: false },
          licence: { name: 'see where it comes from', url: '' },
        },
        list,
      );
      return { id };
    },
    entry: async (id) => (await rowOf(id)).entry,
  };
}

/** The hosts that a model's files come from. */
function originsFor(entry: ModelEntry, list: Listing | null): string[] {
  if (entry.from !== '') return originsOf(entry.from);
  if (!list || entry.listed === 'own') return [];
  return originsOf('address' in list ? list.address : list.hub);
}
