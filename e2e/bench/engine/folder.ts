/** A folder with a model as WebLLM reads it, and its library. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { ModelFile } from '../../../src/flow';

export interface Folder {
  path: string;
  name: string;
  files: ModelFile[];
  /** File name of its WebGPU library. */
  library: string;
  f16: boolean;
  context: number;
}

const MOST_CONTEXT = 4096;

/**
 * Reads what the folder holds; every file that WebLLM will ask for must be there.
 * @throws Error that names what is missing and where it comes from
 */
export function readFolder(given: string): Folder {
  const path = resolve(given);
  if (!existsSync(path) || !statSync(path).isDirectory())
    throw new Error(`There is no folder ${path}. ${WANTED}`);
  const names = readdirSync(path);
  const libraries = names.filter((name) => name.endsWith('.wasm'));
  const tokenizers = names.filter((name) => /^tokenizer\.(?:json|model)$/u.test(name));
  const needed = ['mlc-chat-config.json', 'tensor-cache.json'];
  const missing = [
    ...needed.filter((name) => !names.includes(name)),
    ...(tokenizers.length === 0 ? ['tokenizer.json'] : []),
    ...(libraries.length === 0 ? ['a library (.wasm)'] : []),
  ];
  if (missing.length > 0) throw lacks(path, missing);
  const [library = ''] = libraries;
  if (libraries.length > 1)
    throw new Error(`${path} holds ${libraries.join(' and ')}. Leave the model’s own library in it.`);
  const shards = shardsOf(path);
  const absent = shards.filter((name) => !names.includes(name));
  if (absent.length > 0) throw lacks(path, absent);
  const { context_window_size: context } = json(path, 'mlc-chat-config.json') as {
    context_window_size?: number;
  };
  return {
    ...{ path, name: basename(path), library },
    files: [...needed, ...tokenizers, ...shards].map((name) => fileOf(path, name)),
    // Files do not say it; names of models and libraries do.
    f16: /f16/u.test(`${basename(path)} ${library}`),
    context: Math.min(MOST_CONTEXT, context !== undefined && context > 0 ? context : MOST_CONTEXT),
  };
}

const WANTED =
  'The folder must hold a model as MLC publishes it for WebLLM (mlc-chat-config.json, tensor-cache.json, tokenizer.json, params_shard_*.bin) and, beside them, its WebGPU library, a .wasm file made for WebLLM 0.2.80 or newer.';
const lacks = (path: string, what: string[]): Error =>
  new Error(`${path} lacks ${what.join(', ')}. ${WANTED}`);

function shardsOf(path: string): string[] {
  const { records = [] } = json(path, 'tensor-cache.json') as { records?: { dataPath?: unknown }[] };
  const shards = records.flatMap(({ dataPath }) => (typeof dataPath === 'string' ? [dataPath] : []));
  if (shards.length === 0) throw new Error(`tensor-cache.json in ${path} names no files of numbers.`);
  return shards;
}

function json(path: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(join(path, name), 'utf8'));
  } catch (error) {
    throw new Error(`${name} in ${path} can’t be read: it is cut short, or of something else.`, {
      cause: error,
    });
  }
}

function fileOf(path: string, name: string): ModelFile {
  const bytes = readFileSync(join(path, name));
  return { path: name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
