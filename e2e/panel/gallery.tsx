/** The panel on a scripted background: `?scene=running&place=chat`. Tests drive it through `window.gallery`. */
import { render } from 'preact';
import { fail, ok, type Result } from '../../src/flow';
import type { MemoryRow, PanelCalls, PanelState, ToPanel } from '../../src/messages';
import type { Backend, Call } from '../../src/panel/backend';
import type { Place } from '../../src/panel/header';
import { Panel } from '../../src/panel/panel';
import { memory, NOW, ROWS, stateOf, task } from './made';
import { SCENES } from './scenes';

/** What tests see: the calls that were made, and a way to push and to break things. */
export interface Gallery {
  calls: { name: string; input: unknown }[];
  push: (message: ToPanel) => void;
  show: (scene: string) => void;
  /** Calls with these names fail from now on. */
  broken: string[];
  /** What the browser's permission prompt answers. */
  grants: boolean;
}
declare global {
  interface Window {
    gallery: Gallery;
  }
}

const params = new URLSearchParams(location.search);
const scene = params.get('scene') ?? 'welcome';
const sceneState = (name: string): PanelState => SCENES[name]?.() ?? stateOf([]);
let state = sceneState(scene);
let rows: MemoryRow[] = params.has('empty') ? [] : [...ROWS];
let hear: (message: ToPanel) => void = () => undefined;

const gallery: Gallery = {
  calls: [],
  push: (message) => {
    if (message.type === 'StateChanged') state = message.state;
    hear(message);
  },
  show: (name) => gallery.push({ type: 'StateChanged', state: sceneState(name) }),
  broken: [],
  grants: true,
};
window.gallery = gallery;

const log = (name: string, input: unknown): void => void gallery.calls.push({ name, input });
const changed = (): void => void setTimeout(() => hear({ type: 'MemoriesChanged' }), 0);

type Replies = {
  [K in keyof PanelCalls]: (input: Parameters<PanelCalls[K]>[0]) => ReturnType<PanelCalls[K]>;
};
const replies: Replies = {
  open: () => state,
  say: ({ words }) => {
    const added = task(words, [], { state: 'running' }, [words], 0);
    // The state comes a moment later, as it does from a real background.
    setTimeout(
      () => gallery.push({ type: 'StateChanged', state: { ...state, tasks: [...state.tasks, added] } }),
      50,
    );
    return { taskId: added.id };
  },
  answer: () => null,
  confirm: () => null,
  access: () => null,
  stop: () => null,
  undo: () => null,
  highlight: ({ marks }) => ({ found: marks.length }),
  fields: () => ({ fields: [], submits: [], ms: 0 }),
  look: () => ({ elements: [], observeMs: 0, rankMs: 0 }),
  clearThread: () => {
    setTimeout(() => gallery.push({ type: 'StateChanged', state: { ...state, tasks: [] } }), 0);
    return null;
  },
  memories: ({ query }) => rows.filter((row) => row.memory.text.toLowerCase().includes(query.toLowerCase())),
  addMemory: ({ words }) => {
    const row = {
      memory: memory(`m${rows.length}`, words, { topic: 'new' }),
      evidence: { words, at: NOW },
      uses: 0,
    };
    rows = [...rows, row];
    changed();
    return row;
  },
  editMemory: ({ id, ...edits }) => {
    rows = rows.map((row) => (row.memory.id === id ? { ...row, memory: { ...row.memory, ...edits } } : row));
    changed();
    return rows.find((row) => row.memory.id === id) ?? neverRow();
  },
  forgetMemories: ({ ids = rows.map((row) => row.memory.id) }) => {
    rows = rows.filter((row) => !ids.includes(row.memory.id));
    changed();
    return { changeIds: ids };
  },
  letGo: () => null,
  repair: () => null,
  overview: () => ({ total: rows.length, suggested: 0, topics: [], sites: [], tasks: [] }),
  duplicates: () => [],
  mergeMemories: () => ({ row: neverRow(), changeIds: [] }),
  exportMemories: () => ({ name: 'familiar.json', text: '' }),
  previewImport: () => ({ fresh: [], same: 0, conflicts: [], refused: [] }),
  importMemories: () => ({ changeIds: [] }),
  undoChanges: ({ changeIds }) => {
    rows = ROWS.filter((row) => rows.includes(row) || changeIds.includes(row.memory.id));
    changed();
    return null;
  },
  approve: ({ ids }) => ({ changeIds: ids }),
  dismiss: ({ ids }) => ({ changeIds: ids }),
  history: ({ id }) => ({
    evidence: [{ id: 'e', memoryId: id, words: 'remember that I wear size M', turnId: 't', at: NOW - 9e8 }],
    changes: [
      {
        id: 'c',
        memoryId: id,
        at: NOW - 9e8,
        kind: 'added',
        before: null,
        after: memory(id, 'I wear size M'),
      },
    ],
    earlier: [memory('old', 'I wear size L', { createdAt: NOW - 5e9 })],
  }),
  settings: (values) => ({ ...state.settings, ...values }),
};

function neverRow(): never {
  throw new Error('edit of a memory that is not there');
}

const call: Call = (name, input) => {
  log(name, input);
  // `?slow` never answers `open`: the panel has to be there all the same.
  if (params.has('slow') && name === 'open') return new Promise(() => undefined);
  const reply: Result<ReturnType<PanelCalls[typeof name]>> = gallery.broken.includes(name)
    ? fail('unexpected', 'Familiar’s background did not answer. Try again in a moment.')
    : ok(replies[name](input));
  return Promise.resolve(reply);
};

const backend: Backend = {
  connectPanel: (onMessage) => {
    hear = onMessage;
    return { call, close: () => undefined };
  },
  windowId: () => Promise.resolve(7),
  requestAccess: (origins, tabs) => {
    log('requestAccess', { origins, tabs, active: navigator.userActivation.isActive });
    return Promise.resolve(gallery.grants);
  },
  openSidePanel: (windowId) => log('openSidePanel', { windowId }),
};
const PLACES: Record<string, Place> = { preferences: 'preferences', settings: 'settings' };
const root = document.getElementById('root');
if (root) {
  root.replaceChildren();
  render(
    <Panel
      backend={backend}
      surface={document.documentElement.dataset['surface'] === 'popup' ? 'popup' : 'panel'}
      place={PLACES[params.get('place') ?? ''] ?? 'chat'}
    />,
    root,
  );
}
