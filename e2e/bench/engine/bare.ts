/** Runs in a plain page: wllama as it is published, with its own way of loading, asked without anything of ours. */
import { Wllama } from '@wllama/wllama';
import type { Told } from './sides';

type Params = Parameters<Wllama['createChatCompletion']>[0];
interface Chunk {
  choices?: { delta?: { content?: string | null } }[];
  timings?: { cache_n: number; prompt_n: number; predicted_n: number };
}

const llama = new Wllama({ default: '/wllama.wasm' }, { suppressNativeLog: true });

Object.assign(globalThis, {
  bareLoad: async (file: File, context: number, threads: number): Promise<number> => {
    await llama.loadModel([file], { n_ctx: context, n_threads: threads, n_gpu_layers: 0 });
    return llama.getNumThreads();
  },
  bareAsk: async (params: Params): Promise<Told> => {
    const began = performance.now();
    const told: Told = { read: 0, wrote: 0, first: 0, last: 0 };
    await llama.createChatCompletion({
      ...params,
      stream: true,
      onData: ({ choices, timings }: Chunk) => {
        if (timings) Object.assign(told, { read: timings.prompt_n, wrote: timings.predicted_n });
        if ((choices?.[0]?.delta?.content ?? '') === '') return;
        told.last = performance.now() - began;
        told.first ||= told.last;
      },
    });
    return told;
  },
});
