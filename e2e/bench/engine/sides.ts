/** The two that are compared: a model in the installed extension, and the same file in a plain page without anything of ours. */
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { ModelRequest } from '../../../src/flow';
import { ROOT } from '../../harness/browsers';
import { ask } from '../../harness/model';
import type { Route } from '../../harness/server';

/** What one call took, in ms by the clock of whoever asked, from the question to the first and to the last piece. */
export interface Told {
  /** Tokens of the prompt that were not known yet. */
  read: number;
  wrote: number;
  first: number;
  last: number;
}

/** Asks one of the two. @throws Error in words */
export type Side = (request: ModelRequest) => Promise<Told>;

/** In the extension, from its panel: over the background, the engine's document, its worker, and all the way back. */
export const own =
  (panel: Page): Side =>
  async (request) => {
    const { value, error, ms } = await ask(panel, { ask: 'complete', request });
    if (!value) throw new Error(error?.message ?? 'The background went away.');
    const { prompt, reused, answer } = value.tokens;
    return { read: prompt - (reused ?? 0), wrote: answer, first: ms.first, last: ms.last };
  };

declare const bareLoad: (file: File, context: number, threads: number) => Promise<number>;
declare const bareAsk: (params: object) => Promise<Told>;

/** In the page, once it has loaded the file with the same context and number of threads. */
export async function bare(page: Page, file: string, context: number, threads: number): Promise<Side> {
  await page.setInputFiles('input', file);
  const got = await page.evaluate(
    async ([context = 0, threads = 0]) => {
      const [file] = document.querySelector('input')?.files ?? [];
      return file ? bareLoad(file, context, threads) : 0;
    },
    [context, threads],
  );
  if (got !== threads) throw new Error(`The plain page runs ${got} threads, the extension ${threads}.`);
  return ({ messages, form, maxTokens }) =>
    page.evaluate((params) => bareAsk(params), {
      ...{ messages, max_tokens: maxTokens, temperature: 0, cache_prompt: true },
      ...(form.kind === 'json' && {
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'answer', schema: JSON.parse(form.schema) as unknown },
        },
      }),
    });
}

/** The page, isolated as the extension is, so that threads may share memory. */
export async function pageOfBare(): Promise<Record<string, Route>> {
  const script = await scriptOf('bare');
  const isolated = {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  };
  const send =
    (type: string, body: () => string | Buffer): Route =>
    (_, response) =>
      void response.writeHead(200, { ...isolated, 'content-type': type }).end(body());
  const wasm = join(ROOT, 'node_modules/@wllama/wllama/esm/wasm/wllama.wasm');
  return {
    '/': send('text/html', () => '<title>wllama</title><input type="file"><script src="bare.js"></script>'),
    '/bare.js': send('text/javascript', () => script),
    '/wllama.wasm': send('application/wasm', () => readFileSync(wasm)),
  };
}

/** One of the plain pages' programs, as one script. */
export async function scriptOf(name: 'bare' | 'bare-webllm'): Promise<string> {
  const built = await build({
    entryPoints: [join(ROOT, `e2e/bench/engine/${name}.ts`)],
    ...{ bundle: true, write: false, format: 'iife', target: 'es2023', absWorkingDir: ROOT },
  });
  return built.outputFiles[0]?.text ?? '';
}
