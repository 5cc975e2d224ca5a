/** The shape of every input to and from the document that runs language models, with size caps (P10). */
import type {
  EngineId,
  EngineState,
  ModelEntry,
  ModelFile,
  ModelMessage,
  ModelRequest,
  ServerAccess,
} from '../flow';
import type { EngineCalls, EngineNews } from '../messages';
import {
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

const run = text(64);
const sentence = text(2000);
const engine: Shape<EngineId> = oneOf('webllm', 'wllama', 'built-in', 'server', 'scripted');
const name = text(500);
const id = text(300);
const granted = list(text(2000), 100_000);

const file = record<ModelFile>({ path: text(1000), bytes: whole, sha256: text(64), git: optional(text(64)) });
/** A model as the catalogue or the person's own files give it. */
export const modelEntry: Shape<ModelEntry> = record<ModelEntry>({
  id,
  name,
  engine: oneOf('webllm', 'wllama'),
  from: text(2000),
  files: list(file, 10_000),
  millions: number,
  context: whole,
  memory: number,
  f16: yesNo,
  licence: record<ModelEntry['licence']>({ name, url: text(2000) }),
  library: optional(text(500)),
  listed: optional(oneOf('here', 'host', 'own')),
  improves: optional(sentence),
});

const message = record<ModelMessage>({
  role: oneOf('system', 'user', 'assistant'),
  content: text(1_000_000),
});
const request = record<ModelRequest>({
  role: oneOf('planner', 'picker', 'checker', 'answerer', 'extractor'),
  messages: list(message, 1000),
  form: either(
    record<{ kind: 'text' }>({ kind: oneOf('text') }),
    record<{ kind: 'json'; schema: string }>({ kind: oneOf('json'), schema: text(100_000) }),
  ),
  maxTokens: whole,
});

const named = { engine, model: name, host: optional(name) };
const state: Shape<EngineState> = either(
  either(
    record<Extract<EngineState, { kind: 'none' }>>({ kind: oneOf('none'), why: sentence }),
    record<Extract<EngineState, { kind: 'loading' }>>({ kind: oneOf('loading'), ...named, share: number }),
  ),
  either(
    either(
      record<Extract<EngineState, { kind: 'asleep' }>>({ kind: oneOf('asleep'), ...named, why: sentence }),
      record<Extract<EngineState, { kind: 'ready' }>>({ kind: oneOf('ready'), ...named, why: sentence }),
    ),
    record<Extract<EngineState, { kind: 'broken' }>>({ kind: oneOf('broken'), ...named, why: sentence }),
  ),
);

export const engineSchemas: Schemas<EngineCalls> = {
  machine: nothing,
  state: nothing,
  load: record<Parameters<EngineCalls['load']>[0]>({
    run,
    engine,
    model: orNull(modelEntry),
    server: optional(
      record<ServerAccess>({
        address: text(2000),
        model: text(300),
        key: optional(text(2000)),
        plain: optional(yesNo),
        granted,
      }),
    ),
    again: optional(yesNo),
  }),
  complete: record<{ run: string; request: ModelRequest }>({ run, request }),
  embed: record<{ run: string; texts: string[] }>({ run, texts: list(text(8_000), 64) }),
  unload: nothing,
  busy: nothing,
  stock: record<{ granted: string[] }>({ granted }),
  fetchModel: record<{ id: string; granted: string[] }>({ id, granted }),
  pauseModel: record<{ id: string }>({ id }),
  removeModel: record<{ id: string }>({ id }),
  addModel: record<{ address: string }>({ address: text(2000) }),
  importModel: record<{ id: string | null; ticket: string }>({ id: orNull(id), ticket: run }),
};

export const newsSchemas: Schemas<EngineNews> = {
  changed: record<{ state: EngineState | null }>({ state: orNull(state) }),
  stocked: nothing,
};
