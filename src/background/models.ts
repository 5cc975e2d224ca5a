/** What the panel asks of language models: passed to their document, together with what the person chose and allowed. */
import { Failure, unwrap, type Chosen, type ModelsView, type Stock } from '../flow';
import type { PanelCalls } from '../messages';
import { browser } from '../platform/browser';
import { readAutomatic, readChosen, writeAutomatic, writeChosen } from '../platform/chosen';
import { openEngineDocument } from '../platform/engine-document';
import { readRecord } from '../platform/record';
import { forgetServer, readServer, writeServer } from '../platform/server';
import { engineCaller, type Handlers } from '../platform/wire';
import type { EngineClient } from './engine';

/** The panel's calls about models. */
export type ModelCall =
  | 'models'
  | 'fetchModel'
  | 'pauseModel'
  | 'removeModel'
  | 'addModel'
  | 'importModel'
  | 'useModel'
  | 'setServer';

/** The panel's calls about models, and what follows from a model that came or went. */
export interface ModelAnswers {
  answers: Pick<Handlers<PanelCalls>, ModelCall>;
  /** Chooses anew, where the person leaves it to us. */
  settle: () => Promise<void>;
}

/** Makes them. `changed` is called when another model answers. */
export function modelAnswers(engine: EngineClient, changed: () => void): ModelAnswers {
  const document = engineCaller();
  const open = async (): Promise<string[]> => {
    await openEngineDocument();
    return (await browser.permissions.getAll()).origins ?? [];
  };
  const stock = async (): Promise<Stock> => {
    const granted = await open();
    return unwrap(await document('stock', { granted }));
  };
  const choose = async (chosen: Chosen | null): Promise<void> => {
    const before = await readChosen();
    await writeChosen(chosen);
    if (
      before &&
      (before.engine !== chosen?.engine || before.model?.id !== chosen.model?.id || before.served)
    )
      await engine.unload();
    changed();
  };
  const settled = async (now: Stock): Promise<void> => {
    if (await readAutomatic()) await choose(now.best.chosen);
  };

  const models = async (): Promise<ModelsView> => {
    const now = await stock();
    await settled(now);
    const rows = await Promise.all(
      now.shelf.rows.map(async (row) => ({
        ...row,
        speed: (await readRecord(row.entry.id)).speed?.answer ?? null,
      })),
    );
    const [chosen, automatic, state, server] = await Promise.all([
      readChosen(),
      readAutomatic(),
      engine.state(),
      readServer(),
    ]);
    const { address, model, key } = server ?? {};
    return {
      machine: now.machine,
      shelf: { ...now.shelf, rows },
      engine: chosen === null && automatic ? { kind: 'none', why: now.best.why } : state,
      chosen,
      automatic,
      server:
        address === undefined || model === undefined ? null : { address, model, hasKey: key !== undefined },
    };
  };

  return {
    settle: async () => settled(await stock()),
    answers: {
      models,
      fetchModel: async ({ id }) => {
        const granted = await open();
        return unwrap(await document('fetchModel', { id, granted }));
      },
      pauseModel: async ({ id }) => {
        await open();
        return unwrap(await document('pauseModel', { id }));
      },
      removeModel: async ({ id }) => {
        // A model in use is put away first, or its engine would read files that are gone.
        if ((await readChosen())?.model?.id === id) await choose(null);
        await open();
        unwrap(await document('removeModel', { id }));
        await settled(await stock());
        return null;
      },
      addModel: async ({ address }) => {
        await open();
        return unwrap(await document('addModel', { address }));
      },
      importModel: async (input) => {
        await open();
        return unwrap(await document('importModel', input));
      },
      useModel: async ({ use }) => {
        await writeAutomatic(use === 'automatic');
        if (use === 'automatic') await settled(await stock());
        else if (use === 'none') await choose(null);
        else await choose(await picked(use, await stock()));
        return null;
      },
      setServer: async ({ server }) => {
        if (server) await writeServer(server);
        else {
          if ((await readChosen())?.engine === 'server') await choose(null);
          await forgetServer();
        }
        return null;
      },
    },
  };
}

/** The choice of the person as it is kept. */
async function picked(
  use: Exclude<Parameters<PanelCalls['useModel']>[0]['use'], string>,
  { shelf }: Stock,
): Promise<Chosen> {
  const { engine, id } = use;
  const why = 'You chose it.';
  if (engine === 'server') {
    const server = await readServer();
    if (!server) throw new Failure('not-found', 'Type the address of that computer first.');
    const { host } = new URL(server.address);
    const served = { host, model: server.model };
    return { engine, model: null, served, why: `You chose it: ${host} answers.` };
  }
  if (id === null) return { engine, model: null, why };
  const row = shelf.rows.find(({ entry }) => entry.id === id && entry.engine === engine);
  if (row?.files.kind !== 'here') throw new Failure('not-found', 'That model is not wholly here yet.');
  return { engine, model: row.entry, why };
}
