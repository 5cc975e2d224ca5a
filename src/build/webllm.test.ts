import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { programs, webllmBundle, withoutList, withoutPrograms } from './webllm';

it('the bundle names no address of a program on the network, and no list of models', async () => {
  const files = await webllmBundle();
  const code = new TextDecoder().decode(files.get('webllm.js'));
  expect(code).not.toMatch(/raw\.githubusercontent|jsdelivr|unpkg|huggingface\.co/u);
  expect(code).toContain('MLCEngine');
  // The linter of Firefox's store reads files of at most five megabytes.
  expect(code.length).toBeLessThan(5_000_000);
  for (const [name, bytes] of files)
    if (name !== 'webllm.js') expect(WebAssembly.validate(bytes as BufferSource)).toBe(true);
  expect([...files.keys()]).toEqual(['webllm-0.wasm', 'webllm-1.wasm', 'webllm.js']);
});

it('a WebLLM that has its list elsewhere is not bundled unseen', () => {
  expect(() => withoutList('const other = {};')).toThrow('not where it was');
  expect(() => withoutPrograms('const other = {};')).toThrow('not where they were');
});

it('a program is taken only if it is what its hash says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'programs-'));
  expect(programs(folder).size).toBe(0);
  const bytes = Buffer.from('\0asm and the rest');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(join(folder, 'a.wasm'), bytes);
  writeFileSync(join(folder, 'SHA256.json'), JSON.stringify({ 'a.wasm': sha256 }));
  expect([...programs(folder).keys()]).toEqual(['webllm/a.wasm']);
  bytes[5] = (bytes[5] ?? 0) ^ 1;
  writeFileSync(join(folder, 'a.wasm'), bytes);
  expect(() => programs(folder)).toThrow('a.wasm is not the program');
});
