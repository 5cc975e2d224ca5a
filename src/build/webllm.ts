/** WebLLM as a bundle of its own, and the programs of its models that this build has. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

type Files = Map<string, Uint8Array>;

/** The first line and the end of WebLLM's own list of models (0.2.86). */
const LIST = /^const prebuiltAppConfig = \{$[\s\S]*?^\};$/mu;
/** Where that list fetches programs from. */
const PROGRAMS = /^const modelLibURLPrefix = "[^"]*";$/mu;

/**
 * WebLLM's list of models names addresses of programs on the network, which are never fetched: Familiar has a catalogue of
 * its own. Taken out, no code in the package can ask for one, and reviewers of extension stores find no such address.
 * @throws Error when WebLLM no longer has the list where it was
 */
export function withoutList(code: string): string {
  if (!LIST.test(code) || !PROGRAMS.test(code))
    throw new Error('WebLLM’s list of models is not where it was. See src/build/webllm.ts.');
  return code
    .replace(LIST, 'const prebuiltAppConfig = { model_list: [] };')
    .replace(PROGRAMS, 'const modelLibURLPrefix = "";');
}

/** A WebAssembly program written into the code (the tokenizers, the grammars), and how it is read (Emscripten). */
const WRITTEN_IN = /"data:application\/octet-stream;base64,([A-Za-z0-9+/=]{1000,})"/gu;
const READ =
  'function getBinaryPromise(binaryFile){return Promise.resolve().then(()=>getBinarySync(binaryFile))}';

/**
 * Takes the WebAssembly out of the code into files beside it: five megabytes of letters become three and a half of program,
 * and no file is too large for the linter of Firefox's store.
 * @returns the code, and name → bytes
 * @throws Error when WebLLM reads them in another way than it did
 */
export function withoutPrograms(code: string): { code: string; programs: Map<string, Uint8Array> } {
  const programs = new Map<string, Uint8Array>();
  const lean = code.replace(WRITTEN_IN, (_, letters: string) => {
    const name = `webllm-${programs.size}.wasm`;
    programs.set(name, Buffer.from(letters, 'base64'));
    return `"data:application/octet-stream;base64,${name}"`;
  });
  const readers = lean.split(READ).length - 1;
  if (programs.size === 0 || readers !== programs.size)
    throw new Error('WebLLM’s own programs are not where they were. See src/build/webllm.ts.');
  const reads =
    'function getBinaryPromise(file){return fetch(new URL(file.split(",")[1],import.meta.url)).then((r)=>r.arrayBuffer())}';
  return { code: lean.replaceAll(READ, reads), programs };
}

const leaned = (files: Files): Plugin => ({
  name: 'webllm without its list and with its programs beside it',
  setup: (bundler) => {
    bundler.onLoad({ filter: /@mlc-ai\/web-llm\/lib\/index\.js$/ }, ({ path }) => {
      const { code, programs } = withoutPrograms(withoutList(readFileSync(path, 'utf8')));
      for (const [name, bytes] of programs) files.set(name, bytes);
      return { contents: code, loader: 'js' };
    });
  },
});

/** `webllm.js`, a module that the engine's document imports when it loads a model by it, and the programs that it reads. */
export async function webllmBundle(): Promise<Files> {
  const files: Files = new Map();
  const bundled = await build({
    entryPoints: ['src/model/webllm/library.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    // It looks for Node's own modules where there is no browser.
    external: ['url', 'fs', 'path', 'crypto', 'module', 'perf_hooks', 'ws', 'worker_threads'],
    target: 'es2023',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    plugins: [leaned(files)],
  });
  const [file] = bundled.outputFiles;
  if (!file) throw new Error('WebLLM could not be bundled.');
  return files.set('webllm.js', file.contents);
}

/** The programs a build may have: name → SHA-256. Written by whoever adds one to the folder, from a source they trust. */
type Pinned = Record<string, string>;

/**
 * The models' programs (WebGPU libraries) in a folder, each checked against `SHA256.json` beside them.
 * Empty where there is no such folder: then models for WebLLM are offered as "not in this build".
 * @throws Error when one is not what its hash says
 */
export function programs(
  folder = process.env['WEBLLM_PROGRAMS'] ?? 'public/webllm',
): Map<string, Uint8Array> {
  const list = join(folder, 'SHA256.json');
  if (!existsSync(list)) return new Map();
  const pinned = JSON.parse(readFileSync(list, 'utf8')) as Pinned;
  return new Map(
    Object.entries(pinned).map(([name, hash]) => {
      const bytes = readFileSync(join(folder, name));
      if (createHash('sha256').update(bytes).digest('hex') !== hash.toLowerCase())
        throw new Error(`${name} is not the program whose SHA-256 stands in SHA256.json. Nothing built.`);
      return [`webllm/${name}`, bytes];
    }),
  );
}
