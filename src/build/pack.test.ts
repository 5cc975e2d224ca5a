import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import source from '../../manifest.json';
import { BUNDLES, type Files } from './bundle';
import { filesNamed, type Manifest } from './manifest';
import { faults, kilobytes, overweight, withManifest, writeFolder, zip } from './pack';

const manifest = source as Manifest;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const whole = (): Files => new Map(filesNamed(manifest).map((path) => [path, bytes('x')]));

describe('faults', () => {
  it('finds none in a whole package', () => {
    expect(faults(whole(), manifest)).toEqual([]);
  });

  it('names a file that the manifest names and the package lacks', () => {
    const files = whole();
    files.delete('icons/48.png');
    expect(faults(files, manifest)).toEqual([
      'manifest.json names icons/48.png, which is not in the package.',
    ]);
  });

  it.each([
    ['fetch("https://cdn.jsdelivr.net/npm/x.js")', 'names a place that code is fetched from'],
    ['how:"It follows a script."', 'has the scripted engine, which is for tests'],
  ])('names a script with %s', (code, why) => {
    const files = whole();
    files.set('engine/llama.js', bytes(code));
    expect(faults(files, manifest)).toEqual([`engine/llama.js ${why}.`]);
  });

  it('names a script or style that a page names and the package lacks', () => {
    const files = whole();
    files.set(
      'panel.html',
      bytes('<link href="panel.css"><a href="#top"></a><script src="background.js"></script>'),
    );
    expect(faults(files, manifest)).toEqual(['panel.html names panel.css, which is not in the package.']);
  });
});

describe('overweight', () => {
  it('names a bundle that has outgrown its budget', () => {
    expect(overweight(whole())).toEqual([]);
    const { out, budget } = BUNDLES[3];
    const files = whole().set(out, new Uint8Array(budget + 1));
    expect(overweight(files)).toEqual([`${out} is 1 bytes over its ${kilobytes(budget)}.`]);
  });
});

describe('zip', () => {
  it('holds the files, and is the same bytes whatever the order they came in', () => {
    const files = whole();
    const turned: Files = new Map([...files].reverse());
    const first = zip(withManifest(files, manifest));
    expect(first).toEqual(zip(withManifest(turned, manifest)));
    expect(Object.keys(unzipSync(first)).toSorted()).toEqual([...files.keys(), 'manifest.json'].toSorted());
  });
});

describe('writeFolder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'familiar-pack-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('adds, replaces and removes, and leaves unchanged files alone', () => {
    writeFolder(
      folder,
      new Map([
        ['keep.js', bytes('1')],
        ['icons/16.png', bytes('2')],
        ['old.js', bytes('3')],
      ]),
    );
    const written = statSync(join(folder, 'keep.js')).mtimeMs;
    writeFileSync(join(folder, 'stray.txt'), 'left by hand');
    writeFolder(
      folder,
      new Map([
        ['keep.js', bytes('1')],
        ['icons/16.png', bytes('4')],
      ]),
    );
    const left = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(left.map((entry) => entry.name).toSorted()).toEqual(['16.png', 'keep.js']);
    expect(readFileSync(join(folder, 'icons/16.png'), 'utf8')).toBe('4');
    expect(statSync(join(folder, 'keep.js')).mtimeMs).toBe(written);
  });
});
