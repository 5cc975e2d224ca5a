import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { libraries } from './libraries';

const LIBRARY = new Uint8Array([0, 97, 115, 109]);
const hash = createHash('sha256').update(LIBRARY).digest('hex');
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'libraries-'));
  writeFileSync(join(made, 'a.wasm'), LIBRARY);
  writeFileSync(join(made, 'README'), 'not a library');
  return made;
}
const list = (files: Map<string, Uint8Array>): string =>
  new TextDecoder().decode(files.get('libraries.json'));

it('a package without libraries says so', () => {
  const files = libraries('/no/such/folder');
  expect([...files.keys()]).toEqual(['libraries.json']);
  expect(list(files)).toBe('[]');
});

it('a pinned library is packed and listed', () => {
  const files = libraries(folder(), { 'a.wasm': hash });
  expect([...files.keys()]).toEqual(['libraries/a.wasm', 'libraries.json']);
  expect(list(files)).toBe('["a.wasm"]');
});

it('one that is not pinned, or is another, is refused', () => {
  expect(() => libraries(folder(), {})).toThrow(hash);
  expect(() => libraries(folder(), { 'a.wasm': '0'.repeat(64) })).toThrow('is not the library');
});
