/** A real model, put into the installed extension for an exam as a person puts one there: a file, or a server on this machine. */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright';
import { WEIGHTS, weightsMissing } from '../../src/build/weights.mjs';
import { launch, openPanel } from '../harness/launch';
import { ask, useFile, useServer } from '../harness/model';
import { serve } from '../harness/server';
import type { ExamOptions } from './options';

type Asked = Pick<ExamOptions, 'engine' | 'model'>;
type Source = { name: string } & ({ file: string } | { address: string });

/** What the options mean: for wllama a file, or the model of the browser tests. @throws Error in words */
export function sourceOf({ engine, model }: Asked): Source {
  if (engine === 'server') {
    const [address = '', name = ''] = (model ?? '').split('#');
    if (!URL.canParse(address) || name === '')
      throw new Error('A server needs its address and model: --model http://127.0.0.1:8080/v1#NAME');
    return { name, address };
  }
  if (engine !== 'wllama') throw new Error(`--engine is none, wllama or server, not "${engine}".`);
  const file = model ?? WEIGHTS.path;
  if (!existsSync(file)) throw new Error(`${file} is not there. Give a GGUF file with --model FILE.gguf.`);
  const missing = file === WEIGHTS.path ? weightsMissing() : null;
  if (missing !== null) throw new Error(missing);
  return { name: basename(file, '.gguf'), file };
}

/** Puts it into a fresh browser with the panel beside an empty page, uses it, and closes all. @throws as putting it there does */
export async function withModel<T>(options: Asked, use: (panel: Page) => Promise<T>): Promise<T> {
  const served = await serve({ routes: { '/': '<title>Nothing</title>' } });
  const familiar = await launch();
  try {
    const page = await familiar.context.newPage();
    await page.goto(served.url);
    const panel = await openPanel(familiar, page);
    await putModel(panel, options);
    return await use(panel);
  } finally {
    await familiar.close();
    await served.close();
  }
}

/** Chooses and loads it. @throws Error when it does not load, or answers wrongly to what is known */
export async function putModel(panel: Page, options: Asked): Promise<void> {
  const source = sourceOf(options);
  const given = {
    evaluate: (script: string) => panel.evaluate(script),
    give: (path: string) => panel.setInputFiles('#model-file', path),
  };
  if ('file' in source) await useFile(given, source.file);
  else await useServer(panel, { address: source.address, model: source.name });
  const { value, error } = await ask(panel, { ask: 'load' });
  if (value?.kind === 'ready') return;
  const why = value?.kind === 'broken' ? value.why : error?.message;
  throw new Error(`${source.name} did not load: ${why ?? 'nobody said why'}`);
}
