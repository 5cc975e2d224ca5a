/**
 * wllama (llama.cpp in WebAssembly) as files of the package. Its published form makes workers of strings as blobs and names
 * a CDN; stores refuse code that is not in the package, and our policy does too. So its own sources are bundled, its
 * workers become files, and what downloads is left out. Each edit must fit exactly once, or nothing is built.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'esbuild';
import type { Files } from './bundle';

const PACKAGE = 'node_modules/@wllama/wllama';

/** Where the workers and the code for WebAssembly stand in the package. */
export const WLLAMA_FILES = ['engine/llama.js', 'engine/thread.js', 'engine/llama.wasm'] as const;

/** What of its modules is not bundled: the strings that become files, and downloading, which is ours. */
const LEFT_OUT: Record<string, string> = {
  'wasm-from-cdn': 'export const WasmCompatFromCDN = null; export default {};',
  'cache-manager': 'export default class {}',
  'model-manager': 'export class ModelManager {} export class Model {}',
  huggingface: 'export const getHFModelSource = () => Promise.reject(new Error("not in this build"));',
};

/** Bundles wllama from its sources, edited as above. */
export const wllamaPlugin: Plugin = {
  name: 'wllama',
  setup(build) {
    build.onResolve({ filter: /^@wllama\/wllama$/ }, () => ({
      path: join(process.cwd(), PACKAGE, 'src/index.ts'),
    }));
    build.onLoad({ filter: /@wllama\/wllama\/src\/.*\.ts$/ }, ({ path }) => {
      const name = basename(path, '.ts');
      const source = readFileSync(path, 'utf8');
      if (name === 'generated') return { contents: onlyVersion(source), loader: 'ts' };
      if (name === 'worker') return { contents: withFiles(source), loader: 'ts' };
      return { contents: LEFT_OUT[name] ?? source, loader: 'ts' };
    });
  },
};

/** The workers as scripts, and the code for WebAssembly as it is published. @throws Error when an edit does not fit */
export function wllamaFiles(): Files {
  const generated = readFileSync(join(PACKAGE, 'src/workers-code/generated.ts'), 'utf8');
  const glue = constant(generated, 'LLAMA_CPP_WORKER_CODE');
  const stub = template(readFileSync(join(PACKAGE, 'src/worker.ts'), 'utf8'), 'JSPI_STUB');
  const emscripten = edited(constant(generated, 'WLLAMA_EMSCRIPTEN_CODE'), [
    // Pages of ours may make workers of our own files only, and say so to the browser by a policy.
    ['new Worker(pthreadMainJs,{', 'new Worker(ownScript(pthreadMainJs),{'],
  ]);
  const encode = (text: string) => new TextEncoder().encode(text);
  const main = [
    'const RUN_OPTIONS = JSON.parse(decodeURIComponent(location.hash.slice(1)));',
    `function wModuleInit() { ${POLICY}${NO_GPU}${stub}${edited(emscripten, [['var Module', 'var ___Module']])}; return Module; }`,
    glue,
  ].join(';\n\n');
  return new Map([
    ['engine/llama.js', encode(main)],
    ['engine/thread.js', encode(POLICY + stub + emscripten)],
    ['engine/llama.wasm', readFileSync(join(PACKAGE, 'esm/wasm/wllama.wasm'))],
  ]);
}

/** A page's policy is not its worker's: each names its own. Only scripts of our own folder pass. */
const POLICY = `const ownScript = (() => {
  const own = (url) => {
    if (new URL(url).origin === location.origin && new URL(url).pathname.startsWith('/engine/')) return url;
    throw new TypeError('not a script of the package');
  };
  const policy = globalThis.trustedTypes?.createPolicy('familiar-engine', { createScriptURL: own });
  return policy ? (url) => policy.createScriptURL(url) : own;
})();
`;

/** Told so, no graphics processor is found. */
const NO_GPU = `if (RUN_OPTIONS.noWebGPU)
  Object.defineProperty(WorkerNavigator.prototype, 'gpu', { get: () => ({ requestAdapter: async () => null }) });
`;

function onlyVersion(source: string): string {
  return ['LIBLLAMA_VERSION', 'LLAMA_CPP_WORKER_CODE', 'WLLAMA_EMSCRIPTEN_CODE', 'OPFS_UTILS_WORKER_CODE']
    .map((name) => {
      const value = name === 'LIBLLAMA_VERSION' ? /LIBLLAMA_VERSION = '([^']+)'/.exec(source)?.[1] : '';
      if (value === undefined) throw new Error('wllama: its version is not where it was.');
      return `export const ${name} = ${JSON.stringify(value)};`;
    })
    .join('\n');
}

/** `moduleInit` without the code: options go in the address, and threads run a file too. */
function withFiles(source: string): string {
  const from = source.indexOf('    let moduleCode = JSPI_STUB');
  const to = source.indexOf('    this.worker = createWorker(completeCode);');
  if (from < 0 || to < from) throw new Error('wllama: worker.ts is not as it was.');
  const options = `    const runOptions = {
      pathConfig: { 'wllama.wasm': this.resources.wasmPath },
      nbThread: this.nbThread,
      compat: this.resources.compat,
      noWebGPU: this.resources.noWebGPU === true,
    };
    const folder = new URL('.', this.resources.wasmPath).href;
    const address = folder + 'llama.js#' + encodeURIComponent(JSON.stringify(runOptions));
`;
  const made = `import { ownWorker } from ${JSON.stringify(join(process.cwd(), 'src/model/own-worker.ts'))};\n`;
  return edited(made + source.slice(0, from) + options + source.slice(to), [
    ['this.worker = createWorker(completeCode);', 'this.worker = ownWorker(address);'],
    ["new Blob([moduleCode], { type: 'text/javascript' })", "folder + 'thread.js'"],
  ]);
}

/** Each text put in the place of another that stands there once. */
function edited(source: string, edits: [find: string, put: string][]): string {
  return edits.reduce((text, [find, put]) => {
    const count = text.split(find).length - 1;
    if (count !== 1)
      throw new Error(
        `wllama: “${find}” stands ${count} times in its source. Look at the new version before using it.`,
      );
    return text.replace(find, () => put);
  }, source);
}

/** The value of an exported string constant that stands in one line. */
function constant(source: string, name: string): string {
  const line = new RegExp(`^export const ${name} = (".*");$`, 'm').exec(source)?.[1];
  if (line === undefined) throw new Error(`wllama: it has no ${name}.`);
  return JSON.parse(line) as string;
}

/** The text of a template literal without placeholders. */
function template(source: string, name: string): string {
  const text = new RegExp(`^const ${name} = \`([^\`]*)\`;$`, 'm').exec(source)?.[1];
  if (text === undefined || text.includes('${')) throw new Error(`wllama: it has no ${name}.`);
  return text;
}
