/** Runs in a plain page: WebLLM as it is published, with its own way of fetching, asked without anything of ours. */
import { MLCEngine, type ChatCompletionRequestStreaming, type ModelRecord } from '@mlc-ai/web-llm';
import type { Told } from './sides';

const engines: MLCEngine[] = [];

Object.assign(globalThis, {
  bareLoad: async (record: ModelRecord): Promise<void> => {
    const engine = new MLCEngine({ appConfig: { model_list: [record] }, logLevel: 'ERROR' });
    await engine.reload(record.model_id);
    engines[0] = engine;
  },
  bareAsk: async (params: ChatCompletionRequestStreaming): Promise<Told> => {
    const [engine] = engines;
    if (!engine) throw new Error('Nothing is loaded.');
    const began = performance.now();
    const told: Told = { read: 0, wrote: 0, first: 0, last: 0 };
    for await (const { choices, usage } of await engine.chatCompletion(params)) {
      if (usage) Object.assign(told, { read: usage.prompt_tokens, wrote: usage.completion_tokens });
      if ((choices[0]?.delta.content ?? '') === '') continue;
      told.last = performance.now() - began;
      told.first ||= told.last;
    }
    return told;
  },
});
