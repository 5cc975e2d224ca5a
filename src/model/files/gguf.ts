/**
 * What a GGUF file says of itself: its name, its context, how many parameters it has.
 * https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
 */

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
const SCALAR_BYTES = [1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8];
const STRING = 8;
const ARRAY = 9;

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
