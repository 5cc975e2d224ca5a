/** The shape of every input that crosses a context boundary, with size caps (P10). */
import type { ConflictChoice, EngineId, PageAction, Ref, Repair, Scope, Which } from '../flow';
import type { Mark, PageCalls, PanelCalls, Settings } from '../messages';
import {
  each,
  either,
  list,
  nothing,
  number,
  oneOf,
  optional,
  orNull,
  record,
  text,
  whole,
  yesNo,
  type Schemas,
  type Shape,
} from '../flow/shape';

const id = text(64);
const ref: Shape<Ref> = text(40);
/** Longer than the 10,000 characters that a turn may have, so that the panel gets a sentence and not a refusal. */
const words = text(100_000);
const mark: Shape<Mark> = either(
  record<{ ref: Ref; label?: string }>({ ref, label: optional(text(200)) }),
  record<{ quote: string }>({ quote: text(2000) }),
);
const scope: Shape<Scope> = either(
  record<{ kind: 'everywhere' }>({ kind: oneOf('everywhere') }),
  either(
    record<{ kind: 'site'; domain: string }>({ kind: oneOf('site'), domain: text(255) }),
    record<{ kind: 'task'; task: string }>({ kind: oneOf('task'), task: text(500) }),
  ),
);
/** Forgetting or importing at once is for all that can be kept, undoing it too. */
const changeIds = list(id, 1_000_000);
const which = {
  ids: optional(list(id, 1_000_000)),
  topic: optional(text(10_000)),
  domain: optional(text(255)),
  status: optional(oneOf('active', 'suggested')),
};
const modelId = text(300);
const engine: Shape<EngineId> = oneOf('webllm', 'wllama', 'built-in', 'server', 'scripted');
/** A copy of some 400,000 memories; it comes in parts (`parcel.ts`). */
const file = text(300_000_000);

export const panelSchemas: Schemas<PanelCalls> = {
  open: record<{ windowId: number | null }>({ windowId: orNull(number) }),
  say: record<{ words: string; windowId: number | null }>({ words, windowId: orNull(number) }),
  answer: record<{ taskId: string; questionId: string; option: number }>({
    taskId: id,
    questionId: id,
    option: whole,
  }),
  confirm: record<{ taskId: string; nonce: string; yes: boolean }>({ taskId: id, nonce: id, yes: yesNo }),
  access: record<{ taskId: string; granted: boolean }>({ taskId: id, granted: yesNo }),
  stop: nothing,
  undo: record<{ taskId: string; recordId: string }>({ taskId: id, recordId: id }),
  highlight: record<{ taskId: string; marks: Mark[] }>({ taskId: id, marks: list(mark, 50) }),
  look: record<{ words: string; windowId: number | null; limit: number }>({
    words,
    windowId: orNull(number),
    limit: whole,
  }),
  fields: record<{ windowId: number | null }>({ windowId: orNull(number) }),
  clearThread: record<{ windowId?: number | null }>({ windowId: optional(orNull(number)) }),
  memories: record<Which & { query: string; offset?: number; limit?: number }>({
    ...which,
    query: text(1000),
    offset: optional(whole),
    limit: optional(whole),
  }),
  overview: nothing,
  addMemory: record<{ words: string }>({ words }),
  editMemory: record<{ id: string; text?: string; was?: string; scope?: Scope }>({
    id,
    text: optional(words),
    was: optional(words),
    scope: optional(scope),
  }),
  forgetMemories: record<Which>(which),
  letGo: record<{ changeIds: string[] }>({ changeIds }),
  undoChanges: record<{ changeIds: string[] }>({ changeIds }),
  approve: record<{ ids: string[] }>({ ids: list(id, 1000) }),
  dismiss: record<{ ids: string[] }>({ ids: list(id, 1000) }),
  history: record<{ id: string }>({ id }),
  duplicates: nothing,
  mergeMemories: record<{ keep: string; ids: string[] }>({ keep: id, ids: list(id, 1000) }),
  exportMemories: record<{ format: 'json' | 'markdown' }>({ format: oneOf('json', 'markdown') }),
  previewImport: record<{ text: string }>({ text: file }),
  importMemories: record<{ text: string; choices: Record<string, ConflictChoice> }>({
    text: file,
    choices: each(oneOf('mine', 'theirs', 'both')),
  }),
  models: nothing,
  fetchModel: record<{ id: string }>({ id: modelId }),
  pauseModel: record<{ id: string }>({ id: modelId }),
  removeModel: record<{ id: string }>({ id: modelId }),
  addModel: record<{ address: string }>({ address: text(2000) }),
  importModel: record<{ id: string | null; ticket: string }>({ id: orNull(modelId), ticket: id }),
  useModel: record<{ use: 'none' | 'automatic' | { engine: EngineId; id: string | null } }>({
    use: either(
      oneOf('none', 'automatic'),
      record<{ engine: EngineId; id: string | null }>({ engine, id: orNull(modelId) }),
    ),
  }),
  setServer: record<Parameters<PanelCalls['setServer']>[0]>({
    server: orNull(
      record<{ address: string; model: string; key?: string; plain?: boolean }>({
        address: text(2000),
        model: text(300),
        key: optional(text(2000)),
        plain: optional(yesNo),
      }),
    ),
  }),
  repair: record<{ how: Repair }>({ how: oneOf('restore', 'fresh') }),
  settings: record<Partial<Settings>>({
    opens: optional(oneOf('panel', 'popup')),
    theme: optional(oneOf('system', 'light', 'dark')),
    memory: optional(oneOf('on', 'off')),
    inPrivate: optional(oneOf('on', 'off')),
  }),
};

const typed = text(100_000);
const action: Shape<PageAction> = (v): v is PageAction => actions.some((shape) => shape(v));
const actions: Shape<PageAction>[] = [
  record<{ kind: 'click' | 'focus' | 'hover' | 'submit' | 'copy'; ref: Ref }>({
    kind: oneOf('click', 'focus', 'hover', 'submit', 'copy'),
    ref,
  }),
  record<Extract<PageAction, { kind: 'textinput' }>>({ kind: oneOf('textinput'), ref, text: typed }),
  record<Extract<PageAction, { kind: 'append' }>>({ kind: oneOf('append'), ref, text: typed }),
  record<Extract<PageAction, { kind: 'style' }>>({
    kind: oneOf('style'),
    ref,
    text: text(1000),
    look: oneOf('bold', 'italic', 'underline'),
  }),
  record<Extract<PageAction, { kind: 'replace' }>>({
    kind: oneOf('replace'),
    ref,
    text: text(1000),
    by: typed,
  }),
  record<Extract<PageAction, { kind: 'select' }>>({
    kind: oneOf('select'),
    ref,
    options: list(text(1000), 500),
    adds: optional(yesNo),
  }),
  record<Extract<PageAction, { kind: 'check' }>>({ kind: oneOf('check'), ref, on: yesNo }),
  record<Extract<PageAction, { kind: 'set' }>>({ kind: oneOf('set'), ref, value: text(1000) }),
  record<Extract<PageAction, { kind: 'paste' }>>({ kind: oneOf('paste'), ref, text: typed }),
  record<Extract<PageAction, { kind: 'highlight' }>>({ kind: oneOf('highlight'), ref }),
  record<Extract<PageAction, { kind: 'scroll' }>>({
    kind: oneOf('scroll'),
    ref: orNull(ref),
    to: oneOf('up', 'down', 'top', 'bottom', 'here'),
  }),
  record<Extract<PageAction, { kind: 'drag' }>>({
    kind: oneOf('drag'),
    ref,
    to: orNull(ref),
    toSignature: optional(id),
    where: oneOf('on', 'before', 'after', 'position', 'corner', 'up', 'down', 'left', 'right'),
    count: optional(number),
    px: optional(number),
    corner: optional(text(40)),
  }),
  record<Extract<PageAction, { kind: 'seek' }>>({ kind: oneOf('seek'), ref: orNull(ref), words: text(1000) }),
  record<Extract<PageAction, { kind: 'key' }>>({ kind: oneOf('key'), ref: orNull(ref), key: text(40) }),
];

export const pageSchemas: Schemas<PageCalls> = {
  observe: record<{ fields?: boolean }>({ fields: optional(yesNo) }),
  read: nothing,
  act: record<{ action: PageAction; docId: string; signature: string | null }>({
    action,
    docId: id,
    signature: orNull(id),
  }),
  undo: record<{ docId: string; token: string }>({ docId: id, token: id }),
  highlight: record<{ marks: Mark[] }>({ marks: list(mark, 50) }),
  concealed: nothing,
  locate: record<{ refs: Ref[] }>({ refs: list(ref, 10_000) }),
};
