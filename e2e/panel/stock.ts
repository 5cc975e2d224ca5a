/** The Models view in every state, on the real catalogue; `?stock=fetching`. Its calls change it as the real background would. */
import type { ModelCall } from '../../src/background/models';
import type {
  Chosen,
  FilesState,
  Fit,
  Machine,
  ModelEntry,
  ModelRow,
  ModelsView,
  Shelf,
} from '../../src/flow';
import type { PanelCalls } from '../../src/messages';
import { OFFERS } from '../../src/model/catalogue';
import { fitOf } from '../../src/model/fit';
import { originsOf } from '../../src/model/net';

const MACHINE: Machine = {
  gpu: {
    ...{ kind: 'adapter', name: 'Intel Iris Xe', software: false, f16: true },
    ...{ maxBuffer: 2 ** 31, maxStorageBinding: 2 ** 30 },
  },
  ...{ threads: 8, isolated: false, memory: 8 * 2 ** 30, free: 81e9, builtIn: 'none' },
};
const WEAK: Machine = {
  gpu: { kind: 'none', why: 'This browser has no WebGPU here.' },
  ...{ threads: 4, isolated: false, memory: null, free: null, builtIn: 'unavailable' },
};
const ENGINES = new Map([
  ['webllm', null],
  ['wllama', null],
]);
const LIBRARIES = OFFERS.flatMap(({ entry }) => entry.library ?? []).slice(0, 5);
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft_Instruct';

const file = { path: 'model.gguf', bytes: 386e6, sha256: 'a'.repeat(64) };
const listed = (entry: ModelEntry): ModelEntry => ({
  ...entry,
  from: 'https://huggingface.co/HuggingFaceTB/SmolLM2-360M-Instruct-GGUF/resolve/0a1b2c3d4e5f/',
  ...{ files: [file], listed: 'host' },
});

function viewOf(
  machine: Machine,
  states: Record<string, FilesState> = {},
  chosen: Chosen | null = null,
): ModelsView {
  const rows = OFFERS.map(({ entry, list, about }): ModelRow => {
    const files = states[entry.id] ?? { kind: 'absent' };
    const fit: Fit = fitOf(entry, machine, ENGINES, LIBRARIES);
    const known = files.kind === 'absent' ? entry : listed(entry);
    return { entry: known, bytes: about, files, fit, speed: null, origins: originsOf(list.hub) };
  });
  const used = rows.reduce((sum, { files, bytes }) => sum + (files.kind === 'here' ? bytes : 0), 0);
  return {
    machine,
    shelf: { rows, used, persisted: false },
    engine:
      chosen === null
        ? { kind: 'none', why: 'No language model is on this machine. I work by rules.' }
        : { kind: 'ready', engine: chosen.engine, model: chosen.model?.name ?? '', why: chosen.why },
    ...{ chosen, automatic: true, server: null },
  };
}

const SMALL = 'smollm2-360m-instruct-q8_0.gguf';
const MIDDLE = 'Qwen2.5-0.5B-Instruct-q4f16_1-MLC';
const using = (view: ModelsView, id: string): ModelsView => {
  const row = view.shelf.rows.find(({ entry }) => entry.id === id);
  const why = 'No WebGPU adapter: using the processor.';
  if (row) {
    row.speed = 14;
    view.chosen = { engine: row.entry.engine, model: row.entry, why };
    view.engine = { kind: 'ready', engine: row.entry.engine, model: row.entry.name, why };
  }
  return view;
};

const STOCKS: Record<string, () => ModelsView> = {
  none: () => viewOf(MACHINE),
  weak: () => viewOf(WEAK),
  fetching: () =>
    viewOf(MACHINE, {
      [SMALL]: { kind: 'fetching', bytes: 120e6, rate: 3.1e6 },
      [MIDDLE]: { kind: 'paused', bytes: 40e6, why: 'huggingface.co answered with error 503.' },
      'Qwen3-0.6B-Q8_0.gguf': { kind: 'checking', bytes: 300e6 },
    }),
  used: () => using(viewOf(WEAK, { [SMALL]: { kind: 'here' } }), SMALL),
  own: () => viewOf({ ...WEAK, builtIn: 'downloadable' }),
  server: () => ({
    ...viewOf(MACHINE),
    chosen: { engine: 'server', model: null, why: 'You chose it.' },
    ...{ engine: { kind: 'ready', engine: 'server', model: 'qwen3:4b', why: 'gpu.example.org answers.' } },
    ...{
      automatic: false,
      server: { address: 'http://gpu.example.org/v1', model: 'qwen3:4b', hasKey: true },
    },
  }),
  loading: () => ({
    ...using(viewOf(WEAK, { [SMALL]: { kind: 'here' } }), SMALL),
    engine: { kind: 'loading', engine: 'wllama', model: 'SmolLM2 360M', share: 0.4 },
  }),
  long: () => {
    const view = using(viewOf(WEAK, { [SMALL]: { kind: 'here' } }), SMALL);
    const [row] = view.shelf.rows.filter(({ entry }) => entry.id === SMALL);
    if (row) {
      row.entry = {
        ...row.entry,
        name: LONG,
        licence: { name: LONG, url: '' },
        from: `https://${LONG}.example/${LONG}/`,
      };
      row.files = { kind: 'paused', bytes: 1, why: LONG };
    }
    view.engine = { kind: 'broken', engine: 'wllama', model: LONG, why: LONG };
    return view;
  },
};

type Replies = {
  [K in keyof PanelCalls]: (input: Parameters<PanelCalls[K]>[0]) => ReturnType<PanelCalls[K]>;
};
/** Replies of the background for one stock. `told` hears what changed. */
export function stock(name: string | null, told: (shelf: Shelf) => void): Pick<Replies, ModelCall> {
  const view = (STOCKS[name ?? ''] ?? STOCKS['none'] ?? (() => viewOf(MACHINE)))();
  const set = (id: string, files: FilesState): null => {
    view.shelf.rows = view.shelf.rows.map((row) => (row.entry.id === id ? { ...row, files } : row));
    setTimeout(() => told(structuredClone(view.shelf)), 0);
    return null;
  };
  return {
    models: () => structuredClone(view),
    fetchModel: ({ id }) => set(id, { kind: 'fetching', bytes: 1e6, rate: 0 }),
    pauseModel: ({ id }) => set(id, { kind: 'paused', bytes: 1e6, why: 'Paused.' }),
    removeModel: ({ id }) => set(id, { kind: 'absent' }),
    addModel: () => ({ id: 'added' }),
    importModel: () => null,
    useModel: ({ use }) => {
      view.automatic = use === 'automatic';
      view.chosen = null;
      if (typeof use === 'object' && use.engine === 'built-in') {
        view.machine = { ...view.machine, builtIn: 'available' };
        view.chosen = { engine: 'built-in', model: null, why: 'You chose it.' };
        const model = 'Your browser’s own model';
        view.engine = { kind: 'asleep', engine: 'built-in', model, why: 'You chose it.' };
      } else if (typeof use === 'object') using(view, use.id ?? '');
      return null;
    },
    setServer: ({ server }) => {
      view.server = server && {
        address: server.address,
        model: server.model,
        hasKey: server.key !== undefined,
      };
      return null;
    },
  };
}
