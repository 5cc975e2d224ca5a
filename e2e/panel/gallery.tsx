/** The panel on a scripted background: `?scene=running&place=preferences&shelf=life`, `place=models&stock=fetching`. Tests drive it through `window.gallery`. */
import { render } from 'preact';
import { fail, ok, type Result } from '../../src/flow';
import type { PanelCalls, PanelState, ToPanel } from '../../src/messages';
import type { Backend, Call } from '../../src/panel/backend';
import type { Place } from '../../src/panel/header';
import { Panel } from '../../src/panel/panel';
import { memory, NOW, stateOf, task } from './made';
import { shelfRows } from './many';
import { SCENES } from './scenes';
import { shelf } from './shelf';
import { stock } from './stock';

/** What tests see: the calls that were made, and a way to push and to break things. */
export interface Gallery {
  calls: { name: string; input: unknown }[];
  push: (message: ToPanel) => void;
  show: (scene: string) => void;
  /** Calls with these names fail from now on. */
  broken: string[];
  /** What the browser's permission prompt answers. */
  grants: boolean;
  /** Another window rewrites a memory. */
  elsewhere: (id: string, text: string) => void;
  /** Another window forgets one. */
  forgetElsewhere: (id: string) => void;
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
  elsewhere: (id, text) => void replies.editMemory({ id, text }),
  forgetElsewhere: (id) => void replies.forgetMemories({ ids: [id] }),
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
  ...shelf(shelfRows(params.get('shelf')), changed),
  ...stock(params.get('stock'), (told) => hear({ type: 'ModelsChanged', shelf: told })),
  repair: () => null,
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
  isPrivate: params.has('private'),
  requestAccess: (origins, tabs) => {
    log('requestAccess', { origins, tabs, active: navigator.userActivation.isActive });
    return Promise.resolve(gallery.grants);
  },
  sendFiles: (id, files) => {
    log('sendFiles', { id, files: files.map(({ name }) => name) });
    return Promise.resolve(ok({ id: id ?? 'own' }));
  },
  openSidePanel: (windowId) => log('openSidePanel', { windowId }),
};
const PLACES: Record<string, Place> = {
  preferences: 'preferences',
  import: 'import',
  duplicates: 'duplicates',
  settings: 'settings',
  models: 'models',
};
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
