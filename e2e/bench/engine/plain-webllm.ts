/** WebLLM in a plain page of the same browser, with the same folder, to compare the extension with. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import type { Route } from '../../harness/server';
import type { Folder } from './folder';
import { bound, question } from './prompts';
import { scriptOf, type Side, type Told } from './sides';

declare const bareLoad: (record: object) => Promise<void>;
declare const bareAsk: (params: object) => Promise<Told>;

/** The page, and the model's library, which the extension has in its package. */
export async function pageOfWebllm({ path, library }: Folder): Promise<Record<string, Route>> {
  const script = await scriptOf('bare-webllm');
  const send =
    (type: string, body: string | Buffer): Route =>
    (_, response) =>
      void response.writeHead(200, { 'content-type': type }).end(body);
  return {
    '/': send('text/html', '<title>WebLLM</title><script src="bare-webllm.js"></script>'),
    '/bare-webllm.js': send('text/javascript', script),
    '/library.wasm': send('application/wasm', readFileSync(resolve(path, library))),
  };
}

/** In the page at `url`, once it has loaded what stands at `model` there. @throws Error when it does not load */
export async function bareWebllm(
  page: Page,
  { f16, context }: Folder,
  url: string,
  model: string,
): Promise<Side> {
  await page.evaluate((record) => bareLoad(record), {
    ...{ model_id: 'bare', model: `${url}${model}`, model_lib: `${url}/library.wasm` },
    overrides: { context_window_size: context },
    ...(f16 && { required_features: ['shader-f16'] }),
  });
  const side: Side = ({ messages, form, maxTokens }) =>
    page.evaluate((params) => bareAsk(params), {
      ...{ messages, max_tokens: maxTokens, temperature: 0 },
      ...{ stream: true, stream_options: { include_usage: true } },
      ...(form.kind === 'json' && { response_format: { type: 'json_object', schema: form.schema } }),
    });
  // The first calls compile shaders for seconds; the extension's test after loading has done so there.
  await side(question(0));
  await side(bound(0));
  return side;
}
