/**
 * What a GGUF file says of itself: its name, its context, how many parameters it has.
 * https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
 */

import type { ModelEntry } from '../../flow';
import type { Home } from './home';
import type { ModelKept } from './record';

/** Null where the file does not say. */
export interface Gguf {
  name: string | null;
  context: number | null;
  licence: string | null;
  /** Numbers in all tensors together. */
  parameters: number;
}

/** Names of tokens stand in the header too, so that it may be long. */
const HEADER = 64 * 1024 * 1024;
/** Of what fits into the memory of most machines; more than that is rarely asked of a small model. */
const MOST_CONTEXT = 4096;
const SCALAR_BYTES = [1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8];
const STRING = 8;
const ARRAY = 9;

/** Fills in what nobody knew of an added model before its file was here. */
export async function describe({ entry }: ModelKept, home: Home): Promise<void> {
  const [file] = entry.files;
  if (entry.millions > 0 || !file) return;
  const blob = await home.open(file);
  const about = blob && (await readGguf(blob));
  Object.assign(entry, about ? traits(about, file.bytes) : { millions: 1 });
}

/** What of a GGUF file belongs into its model's entry. `millions` is at least 1, which says that it is known. Pure. */
export function traits(
  about: Gguf,
  bytes: number,
): Pick<ModelEntry, 'millions' | 'context' | 'memory' | 'licence'> {
  return {
    millions: Math.max(1, Math.round(about.parameters / 1e6)),
    context: Math.min(about.context ?? MOST_CONTEXT, MOST_CONTEXT),
    // Its numbers, and roughly what a context of 4,096 tokens takes beside them.
    memory: Math.round(bytes * 1.2 + 200e6),
    licence: { name: about.licence ?? 'not told by the file', url: '' },
  };
}

/** Reads the header. Null when it is no GGUF file, or one that nobody can read. */
export async function readGguf(file: Blob): Promise<Gguf | null> {
  const view = new DataView(await file.slice(0, HEADER).arrayBuffer());
  try {
    return read(view);
  } catch (error) {
    if (error instanceof RangeError) return null; // shorter than it says of itself
    throw error;
  }
}

function read(view: DataView): Gguf | null {
  let at = 0;
  const u32 = (): number => view.getUint32((at += 4) - 4, true);
  const u64 = (): number => Number(view.getBigUint64((at += 8) - 8, true));
  const string = (): string => {
    const length = u64();
    if (length > view.byteLength) throw new RangeError('a string longer than the file');
    at += length;
    return new TextDecoder().decode(new Uint8Array(view.buffer, at - length, length));
  };
  const value = (type: number): unknown => {
    if (type === STRING) return string();
    if (type === ARRAY) {
      const [inner, count] = [u32(), u64()];
      for (let i = 0; i < count; i += 1) value(inner);
      return null;
    }
    const bytes = SCALAR_BYTES[type];
    if (bytes === undefined) throw new RangeError('a type that nobody knows');
    at += bytes;
    if (at > view.byteLength) throw new RangeError('a value behind the end');
    if (type === 4) return view.getUint32(at - 4, true);
    return type === 10 ? Number(view.getBigUint64(at - 8, true)) : null;
  };
  if (view.byteLength < 24 || u32() !== 0x46554747) return null; // "GGUF"
  if (u32() < 2) return null;
  const [tensors, pairs] = [u64(), u64()];
  const said = new Map<string, unknown>();
  for (let i = 0; i < pairs; i += 1) {
    const key = string();
    said.set(key, value(u32()));
  }
  let parameters = 0;
  for (let i = 0; i < tensors; i += 1) {
    string();
    const dimensions = Array.from({ length: u32() }, u64);
    parameters += dimensions.reduce((product, n) => product * n, 1);
    at += 12;
  }
  const text = (key: string): string | null => {
    const found = said.get(key);
    return typeof found === 'string' && found.trim() !== '' ? found.trim() : null;
  };
  const context = said.get(`${text('general.architecture') ?? ''}.context_length`);
  return {
    name: text('general.name'),
    licence: text('general.license'),
    context: typeof context === 'number' ? context : null,
    parameters,
  };
}
