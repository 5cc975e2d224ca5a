/** A scripted world for tests: a page, memories and a log of what was done, with every effect in plain sight. */
import type {
  Alike,
  Meant,
  Memory,
  ModelInUse,
  ModelRequest,
  ModelRole,
  Outcome,
  Page,
  PageElement,
  Task,
  TabAction,
} from '../flow';
import '../fields/written';
import { learn } from '../memory/learn';
import type { AskedModel, Pending, TabInfo } from '../skills/skill';
import type { LoopEffects } from './loop';

export interface World {
  page: Page;
  /** What the page holds but does not show now. */
  hidden?: Partial<PageElement>[];
  memories: Memory[];
  /** The person has switched memory off. */
  forgetful?: boolean;
  /** It stands in a private window. */
  isPrivate?: boolean;
  /** What words mean; nothing unless given. */
  meant?: (words: string) => Meant | null;
  /** How alike words are with names; the encoder is not loaded unless given. */
  alike?: (words: string, names: readonly string[]) => Alike;
  /** A language model that answers by this function; what it throws is thrown. */
  model?: Partial<ModelInUse> & { answers: (request: ModelRequest) => string };
  /** What the model was asked, and what the person thought of its proposals. */
  asked?: ModelRequest[];
  judged?: [ModelRole, boolean][];
  tabs: TabInfo[];
  /** What was done, in words. */
  did: string[];
  saved: Task[];
  held: Map<string, Pending>;
  /** What was copied last. */
  copied?: string;
  /** What the page answers to an act; throws what the test wants thrown. */
  react: (pending: Pending) => Outcome;
}

/** A world with these elements on its page. */
export function world(...elements: Partial<PageElement>[]): World {
  return {
    page: {
      url: 'https://shop.test/',
      title: 'Shop',
      lang: 'en',
      docId: 'doc',
      viewport: [800, 600],
      elements: elements.map((e, i) => element(`e${i + 1}`, i, e)),
    },
    memories: [],
    tabs: [],
    did: [],
    saved: [],
    held: new Map(),
    react: () => ({ status: 'done', change: 'changed' }),
  };
}

function element(ref: string, order: number, e: Partial<PageElement>): PageElement {
  const role = e.role ?? 'button';
  const tag = { link: 'a', textbox: 'input', searchbox: 'input', combobox: 'select' }[role] ?? role;
  return {
    ref,
    kind: 'control',
    role,
    tag,
    name: '',
    box: [10, 10 + order * 40, 120, 30],
    inView: true,
    signature: `s${ref}`,
    ...e,
  };
}

/** Effects over a world; the clock ticks by one at every look. */
export function effectsOver(w: World): LoopEffects {
  let tick = 0;
  const did = (words: string): Outcome => {
    w.did.push(words);
    return { status: 'done', change: 'changed' };
  };
  return {
    now: () => (tick += 1),
    id: () => `id${(tick += 1)}`,
    observe: () => Promise.resolve(w.page),
    read: () =>
      Promise.resolve({
        title: w.page.title,
        lang: 'en',
        url: w.page.url,
        blocks: w.page.elements.filter((e) => e.kind === 'text').map((e) => ({ text: e.name })),
      }),
    concealed: () =>
      Promise.resolve((w.hidden ?? []).map((e, i) => element(`h${i}`, i, { ...e, concealed: true }))),
    act: (pending) => {
      w.did.push(pending.what);
      return Promise.resolve().then(() => w.react(pending));
    },
    moveTab: (action: TabAction) => Promise.resolve(did(action.kind)),
    tabs: () => Promise.resolve(w.tabs),
    searchWeb: (query) => Promise.resolve(did(`web ${query}`)),
    takeBack: (undo) => Promise.resolve(did(`undo ${undo.kind}`)),
    mark: (marks) => {
      w.did.push(`mark ${marks.map((m) => ('quote' in m ? m.quote : m.ref)).join(' | ')}`);
      return Promise.resolve(marks.length);
    },
    isPrivate: w.isPrivate === true,
    remembers: () => Promise.resolve(!w.forgetful),
    memories: () => Promise.resolve(w.forgetful ? [] : w.memories),
    meant: (words) => Promise.resolve(w.forgetful ? null : (w.meant?.(words) ?? null)),
    alike: (words, names) => Promise.resolve(w.alike?.(words, names) ?? null),
    model: () => Promise.resolve(w.model ? scriptedModel(w, w.model) : null),
    cite: (memoryId) => {
      const memory = w.memories.find((m) => m.id === memoryId);
      return Promise.resolve(memory ? { memoryId, words: memory.text, at: memory.createdAt } : null);
    },
    keep: (draft) => {
      const plain = { ...draft };
      delete plain.sensitiveClass;
      const memory: Memory = {
        ...plain,
        id: `m${w.memories.length + 1}`,
        source: 'said',
        status: 'active',
        createdAt: 1,
        changedAt: 1,
      };
      w.memories.push(memory);
      return Promise.resolve({ memory, changeId: `c${w.memories.length}` });
    },
    amend: (memoryId, text) => {
      const old = w.memories.find((m) => m.id === memoryId);
      const draft = learn(text, 0, null) ?? learn(`remember that ${text}`, 0, null);
      if (!old || !draft) throw new Error(`nothing to amend: ${text}`);
      const plain = { ...draft };
      delete plain.sensitiveClass;
      const memory: Memory = { ...old, ...plain };
      w.memories = w.memories.map((m) => (m.id === memoryId ? memory : m));
      w.did.push(`amend ${memoryId}`);
      return Promise.resolve({ memory, changeId: `c-${memoryId}` });
    },
    forget: (ids) => {
      w.memories = w.memories.filter((m) => !ids.includes(m.id));
      return Promise.resolve(ids.map((id) => `c-${id}`));
    },
    recent: () => Promise.resolve([...w.saved].reverse()),
    copied: {
      last: () => Promise.resolve(w.copied),
      keep: (text) => {
        w.copied = text;
        return Promise.resolve();
      },
    },
    markUndone: (_taskId, recordId) => {
      w.did.push(`undone ${recordId}`);
      return Promise.resolve();
    },
    save: (task) => {
      w.saved.push(task);
      return Promise.resolve();
    },
    hold: (nonce, pending) => w.held.set(nonce, pending),
    explain: (error) => ({ code: 'unexpected', message: String(error) }),
  };
}

function scriptedModel(w: World, { answers, ...more }: NonNullable<World['model']>): AskedModel {
  return {
    id: 'scripted',
    label: 'Scripted',
    context: 4096,
    speed: { prompt: 1000, answer: 100 },
    taken: {},
    millions: null,
    ...more,
    complete: (request, signal, onText) => {
      signal.throwIfAborted();
      (w.asked ??= []).push(request);
      const text = answers(request);
      onText?.(text);
      const tokens = { prompt: 1, reused: null, answer: 1 };
      return Promise.resolve({ text, end: 'stop' as const, tokens, ms: { first: 1, total: 1 } });
    },
    judged: (role, right) => Promise.resolve(void w.judged?.push([role, right])),
    write: (text) => w.did.push(`wrote ${text}`),
  };
}
