/** What the document of models answers about files, one line each. */
import { ok, type EngineState } from '../flow';
import type { EngineCalls } from '../messages';
import { receiveFiles, tellPanels } from '../platform/files';
import { keepAwake } from '../platform/awake';
import { report, toResult } from '../platform/report';
import type { Handlers } from '../platform/wire';
import type { Choices } from './choose';
import { engines } from './engines';
import type { Files } from './files/shelf';
import { browserShelf } from './files/world';
import { latest } from './latest';
import { bundledLibraries } from './libraries';
import { probeMachine } from './machine';
import { stockOf } from './stock';

type Named = 'busy' | 'stock' | 'fetchModel' | 'pauseModel' | 'removeModel' | 'addModel' | 'importModel';

/** A document that nobody asked for so long, and in which nothing runs, may be closed. */
const IDLE_MS = 120_000;

/** What these answers need of the rest of the document. */
export interface Around {
  failed: Choices['failed'];
  state: () => EngineState | null;
  /** Other models are wholly here than before. */
  stocked: () => void;
  /** Nothing is loaded, fetched or asked for. */
  idle: () => void;
}

/** Makes them, and the shelf that they stand on. */
export function fileAnswers(around: Around): { files: Files; answers: Pick<Handlers<EngineCalls>, Named> } {
  const tell = tellPanels();
  let here = '';
  let resting: ReturnType<typeof setTimeout> | null = null;
  const rest = (): void => {
    if (resting !== null) clearTimeout(resting);
    resting = setTimeout(() => {
      if (!files.busy() && around.state() === null) around.idle();
      else rest();
    }, IDLE_MS);
  };
  const told = async (): Promise<void> => {
    const shelf = await stock.shelf();
    tell({ type: 'ModelsChanged', shelf });
    const now = shelf.rows.filter(({ files: { kind } }) => kind === 'here').map(({ entry }) => entry.id);
    if (now.join() === here) return;
    here = now.join();
    around.stocked();
  };
  const tellNow = latest(told, (error) => report(error, 'told'));
  // With no panel open nothing else is asked of the browser while gigabytes come.
  const stayAwake = keepAwake(() => files.busy());
  const files = browserShelf(() => {
    tellNow();
    if (files.busy()) stayAwake();
  });
  const stock = stockOf({
    files,
    engines,
    machine: probeMachine,
    libraries: bundledLibraries,
    persisted: () => navigator.storage.persisted().catch(() => false),
    failed: around.failed,
  });
  const done = async (doing: Promise<unknown>): Promise<null> => {
    rest();
    await doing;
    return null;
  };
  return {
    files,
    answers: {
      busy: () => files.busy(),
      stock: ({ granted }) => {
        rest();
        return stock.stock(granted);
      },
      fetchModel: ({ id, granted }) => done(stock.fetch(id, granted)),
      pauseModel: ({ id }) => done(files.pause(id)),
      removeModel: ({ id }) => done(files.remove(id)),
      addModel: ({ address }) => stock.add(address),
      importModel: async ({ id, ticket }) => {
        const entry = id === null ? null : await stock.entry(id);
        receiveFiles(ticket, (given) =>
          files.import(entry, given).then(
            (taken) => ok({ id: taken }),
            (error: unknown) => toResult(error, 'import'),
          ),
        );
        return null;
      },
    },
  };
}
