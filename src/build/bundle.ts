/** Source → the files of a package, in memory. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { FIELD_WORDS_FILE } from '../fields/table';
import { WRITTEN } from '../fields/written';
import { kernel } from './kernel';
import { suffixes } from './suffixes';
import { programs, webllmBundle } from './webllm';
import { wllamaFiles, wllamaPlugin } from './wllama';

/** A package's contents: path inside the package → bytes. */
export type Files = Map<string, Uint8Array>;

/**
 * What is bundled, and how large it may become, in bytes of minified code: a content script is parsed on
 * every page it is put into, the panel before its first paint, the background at every waking.
 */
export const BUNDLES = [
  // 10 kB of it are webextension-polyfill, 12 kB follow what changes on the page.
  // 3 kB open menus that show by style alone, 1 kB asks for the attributes of an element at once,
  // 1 kB finds captions of icons, 0.5 kB spare allocations at the first look, 0.5 kB take unchanged rows over at once,
  // 0.2 kB keep a phone number from being cut short, 5 kB see into components: what they show, send and change,
  // 4 kB see the fields behind what applications draw for lists, and take back choices in them, 2 kB turn calendars and
  // span fields.
  { out: 'page.js', entry: 'src/page/main.ts', budget: 162_000, eager: true },
  // 35 kB of it are Readability. Put into the top frame when something is to be read there.
  { out: 'read.js', entry: 'src/page/reading/main.ts', budget: 70_200 },
  { out: 'panel.js', entry: 'src/panel/main.tsx', budget: 120_000 },
  // 97 kB of it are Dexie (87) and webextension-polyfill (10), which come whole; 36 kB are the store, 8 kB the encoder,
  // whose model is read when it is needed, as are what form fields and their buttons are called and the suffix list.
  // 20 kB put right what was just done or kept, and use the person's own names. What was learned of memories is read
  // from `public/learned` when it is needed. 15 kB answer everyday questions: what there is to choose, in four languages,
  // a part of a list, and what leads to an answer. Another 35 kB are everyday words in those languages: what people say
  // beside requests, about a page as a whole, about themselves and how a switch stands, and to turn pages; 25 kB more shop in them, count, clear, take days, and follow up.
  // 10 kB sort, size and search tables, select their lines, and press what is called just as was said.
  { out: 'background.js', entry: 'src/background/main.ts', budget: 783_000 },
  // The document that runs language models, made when one is needed.
  { out: 'engine.js', entry: 'src/model/main.ts', budget: 200_000 },
] as const;

/**
 * Tells V8 to compile all functions as the script is put in, and not each at its first call: most are called by the
 * first look at the page, which somebody waits for. https://v8.dev/blog/explicit-compile-hints
 */
const EAGER = new TextEncoder().encode('//# allFunctionsCalledOnLoad\n');

/**
 * Bundles the programs, copies `public/`, assembles the encoder's kernel and writes the list of public suffixes.
 * @param options.forTests with what only tests may reach
 * @throws Error that names the entry points which do not exist
 */
export async function bundle(options: { minify: boolean; forTests?: boolean }): Promise<Files> {
  const missing = BUNDLES.filter(({ entry }) => !existsSync(entry)).map(({ entry }) => entry);
  if (missing.length > 0) throw new Error(`Nothing built: there is no ${missing.join(', no ')}.`);

  const files = publicFiles('public');
  const bundled = await build({
    entryPoints: BUNDLES.map(({ out, entry }) => ({ in: entry, out: out.replace(/\.js$/, '') })),
    bundle: true,
    write: false,
    outdir: '.',
    // One classic script each: a content script cannot be a module, and a worker that is one file
    // registers its listeners in its first turn, before any event can be missed.
    format: 'iife',
    // All of it is known to the oldest browsers of manifest.json. Naming those browsers instead would turn
    // every regular expression with \p{…} or a lookbehind into a longer `new RegExp(…)`.
    target: 'es2023',
    minify: options.minify,
    sourcemap: options.minify ? false : 'inline',
    // The package's default entry is ES5 for old browsers, a seventh larger.
    alias: { dexie: 'dexie/dist/modern/dexie.mjs' },
    // The words of many languages are data; escaped they would be twice as large.
    charset: 'utf8',
    plugins: [wllamaPlugin],
    // Packages for tests answer the hook of src/background/hook.ts and have the scripted engine; what ships lacks both.
    define: { FOR_TESTS: String(options.forTests === true) },
    // A module of its own, read when a model is loaded by it.
    external: ['/webllm.js'],
    legalComments: 'none',
    logLevel: 'warning',
  });
  for (const file of bundled.outputFiles) {
    const path = file.path.slice(process.cwd().length + 1);
    const eager = BUNDLES.some((one) => 'eager' in one && one.out === path);
    files.set(path, eager ? Buffer.concat([EAGER, file.contents]) : file.contents);
  }
  for (const [name, bytes] of await webllmBundle()) files.set(name, bytes);
  wllamaFiles().forEach((bytes, path) => files.set(path, bytes));
  const ready = programs();
  for (const [name, bytes] of ready) files.set(name, bytes);
  // What the Models view may offer.
  const names = [...ready.keys()].map((path) => path.replace('webllm/', ''));
  files.set('webllm/programs.json', new TextEncoder().encode(JSON.stringify(names)));
  files.set('encoder/kernel.wasm', await kernel());
  files.set(FIELD_WORDS_FILE, new TextEncoder().encode(JSON.stringify(WRITTEN)));
  files.set('suffixes.json', new TextEncoder().encode(JSON.stringify(suffixes())));
  return files;
}

/** What is copied as it is, with dotfiles left out. */
function publicFiles(folder: string): Files {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
  );
}
