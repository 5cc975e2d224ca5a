/**
 * The whole way of a model for the graphics processor, with real weights of a folder: served on this machine, fetched and
 * checked by the extension's own downloader, its library in the package, loaded by WebLLM, asked, stopped.
 */
import { cpSync, createReadStream, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import type { ModelEntry, ModelsView, Result } from '../../src/flow';
import { packagePath, ROOT } from '../harness/browsers';
import { launch, openPanel } from '../harness/launch';
import { ask, putModelRecord, useModel } from '../harness/model';
import { serve, type Route } from '../harness/server';
import { check } from './engine/check';
import { compare, row, stepRows, stopRows } from './engine/rounds';
import { bareWebllm, pageOfWebllm } from './engine/plain-webllm';
import { busy } from './engine/pss';
import { own } from './engine/sides';
import { readFolder, type Folder } from './engine/folder';
import type { Row } from './table';

const AT = '/model/resolve/main/';
/** WebGPU that the processor draws. */
const SOFTWARE = ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader'];
/** Chromium on Linux uses a graphics processor without a screen only when told so. */
const GPU = [
  '--enable-unsafe-webgpu',
  ...(process.platform === 'linux'
    ? ['--enable-features=Vulkan,VulkanFromANGLE', '--use-angle=vulkan', '--disable-vulkan-surface']
    : []),
];
const LONGEST_MS = 30 * 60_000;

/**
 * Measures the model in a folder; `software` only tries it, on WebGPU that the processor draws.
 * @throws Error in words: what the folder lacks, what the machine lacks, what failed
 */
export async function webllm(path: string, rounds = 5, software = false): Promise<Row[]> {
  const folder = readFolder(path);
  packWith(folder);
  const served = await serve({ routes: { ...routesOf(folder), ...(await pageOfWebllm(folder)) } });
  const familiar = await launch({ extension: 'bench-webllm', args: software ? SOFTWARE : GPU });
  try {
    const page = await familiar.context.newPage();
    await page.goto(`${served.url}/`);
    const panel = await openPanel(familiar, page);
    const { value: machine } = await ask(panel, { ask: 'machine' });
    if (machine?.gpu.kind !== 'adapter')
      throw new Error(`WebLLM needs a graphics processor. ${machine?.gpu.why ?? ''}`);
    console.log(
      `${folder.name} by ${folder.library}, on ${machine.gpu.name}${machine.gpu.software ? ', which the processor draws' : ''}`,
    );
    const began = performance.now();
    await putModelRecord(panel, entryOf(folder, `${served.url}${AT}`));
    await fetched(panel, idOf(folder));
    const fetching = performance.now() - began;
    await useModel(panel, { engine: 'webllm', id: idOf(folder) });
    const { value, error, ms } = await ask(panel, { ask: 'load' });
    if (value?.kind !== 'ready')
      throw new Error(value?.kind === 'broken' ? value.why : (error?.message ?? 'It did not load.'));
    return [
      row('fetching and checking the files', 'ms', [fetching]),
      row('loading, with its check and test', 'ms', [ms.total]),
      ...(software
        ? []
        : [
            ...(await compare(own(panel), await bareWebllm(page, folder, served.url, AT), rounds, () =>
              busy(familiar),
            )),
            ...(await stepRows(panel, rounds)),
            ...(await stopRows(panel, rounds)),
          ]),
      ...(await check(panel)),
    ];
  } finally {
    await familiar.close();
    await served.close();
  }
}

/** The package for tests, with the model's library in it, as a build has it whose `public/webllm` holds one. */
function packWith({ path, library }: Folder): void {
  const made = resolve(ROOT, 'dist/bench-webllm');
  cpSync(packagePath('test-chrome'), made, { recursive: true });
  mkdirSync(resolve(made, 'webllm'), { recursive: true });
  cpSync(resolve(path, library), resolve(made, 'webllm', library));
  writeFileSync(resolve(made, 'webllm/programs.json'), JSON.stringify([library]));
}

function routesOf({ path, files }: Folder): Record<string, Route> {
  const send =
    (file: string, bytes: number): Route =>
    ({ headers }, response) => {
      const start = Number(/bytes=(\d+)-/u.exec(headers.range ?? '')?.[1] ?? 0);
      response.writeHead(start > 0 ? 206 : 200, {
        'content-length': bytes - start,
        ...(start > 0 && { 'content-range': `bytes ${start}-${bytes - 1}/${bytes}` }),
      });
      createReadStream(resolve(path, file), { start }).pipe(response);
    };
  return Object.fromEntries(
    files.map((file) => [`${AT}${encodeURIComponent(file.path)}`, send(file.path, file.bytes)]),
  );
}

/** Names the model too: what is asked of one depends on its kind. */
const idOf = ({ name }: Folder): string => `bench-${name}`;

const entryOf = (folder: Folder, from: string): ModelEntry => ({
  ...{ id: idOf(folder), name: folder.name, engine: 'webllm', from },
  ...{ files: folder.files, library: folder.library, f16: folder.f16, context: folder.context },
  ...{ millions: 1, memory: 1, licence: { name: '', url: '' }, listed: 'here' },
});

/** Opening the Models view goes on with what was wanted. @throws Error with the extension's own words */
async function fetched(panel: Page, id: string): Promise<void> {
  for (const end = Date.now() + LONGEST_MS; Date.now() < end;) {
    await panel.waitForTimeout(500);
    const reply = await panel.evaluate(() =>
      chrome.runtime.sendMessage<object, Result<ModelsView>>({ to: 'background', name: 'models', input: {} }),
    );
    if (!reply.ok) throw new Error(reply.error.message);
    const files = reply.value.shelf.rows.find(({ entry }) => entry.id === id)?.files;
    if (files?.kind === 'here') return;
    if (files === undefined || (files.kind === 'paused' && files.why !== ''))
      throw new Error(files?.why ?? 'The extension does not take the list of its files.');
  }
  throw new Error('The files did not come in half an hour.');
}
