/** The encoder of the package in Node, for exams and training. What was encoded before is read from `e2e/out`. */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Encode, Vector } from '../../src/flow';
import { kernel } from '../../src/build/kernel';
import { makeEncoder, type Encoder } from '../../src/language/encoder/encoder';
import { WIDTH } from '../../src/language/encoder/weights';
import { ROOT } from '../harness/browsers';

const FILES = resolve(ROOT, 'public/encoder');
const FOLDER = resolve(ROOT, 'e2e/out/vectors');
/** A key of the cache: the start of the sentence's hash. */
const KEY = 16;
const ROW = KEY + WIDTH * 4;

/** The encoder itself, without a cache: what timings measure. */
export async function encoder(): Promise<Encoder> {
  return makeEncoder({
    model: readFileSync(resolve(FILES, 'minilm.onnx')),
    vocabulary: readFileSync(resolve(FILES, 'vocab.txt'), 'utf8'),
    kernel: await WebAssembly.compile(await kernel()),
  });
}

/** The encoder behind a cache on disk, which is keyed by model, kernel and sentence. */
export async function cachedEncoder(): Promise<Encode> {
  const version = createHash('sha256').update(await kernel());
  for (const name of ['minilm.onnx', 'vocab.txt']) version.update(readFileSync(resolve(FILES, name)));
  mkdirSync(FOLDER, { recursive: true });
  const file = resolve(FOLDER, `${version.digest('hex').slice(0, 12)}.bin`);
  const known = existsSync(file) ? read(readFileSync(file)) : new Map<string, Vector>();
  let encode: Encode | null = null;
  return async (sentences) => {
    const keys = sentences.map(keyOf);
    const missing = [...new Map(keys.map((key, i) => [key, sentences[i] ?? ''])).entries()].filter(
      ([key]) => !known.has(key),
    );
    if (missing.length > 0) {
      encode ??= (await encoder()).encode;
      const made = await encode(missing.map(([, sentence]) => sentence));
      made.forEach((vector, i) => {
        const key = missing[i]?.[0] ?? '';
        known.set(key, vector);
        appendFileSync(file, Buffer.concat([Buffer.from(key, 'hex'), Buffer.from(vector.buffer)]));
      });
    }
    return keys.map((key) => known.get(key) ?? new Float32Array(WIDTH));
  };
}

const keyOf = (sentence: string): string =>
  createHash('sha256')
    .update(sentence)
    .digest('hex')
    .slice(0, KEY * 2);

/** A row that was cut short, by a run that was stopped, is left out. */
function read(bytes: Buffer): Map<string, Vector> {
  const known = new Map<string, Vector>();
  for (let at = 0; at + ROW <= bytes.length; at += ROW) {
    const numbers = new Uint8Array(bytes.subarray(at + KEY, at + ROW));
    known.set(bytes.toString('hex', at, at + KEY), new Float32Array(numbers.buffer));
  }
  return known;
}
