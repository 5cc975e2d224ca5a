/** The encoder's kernel: its text in WebAssembly → the module that is shipped. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import wabt from 'wabt';

/** Assembles `src/language/encoder/kernel.wat`. @throws Error that names the line it cannot read */
export async function kernel(): Promise<Uint8Array<ArrayBuffer>> {
  const file = resolve(import.meta.dirname, '../language/encoder/kernel.wat');
  const assembler = await wabt();
  const parsed = assembler.parseWat(file, readFileSync(file, 'utf8'), { simd: true });
  const { buffer } = parsed.toBinary({});
  parsed.destroy();
  return new Uint8Array(buffer);
}
