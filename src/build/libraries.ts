/**
 * WebLLM's model libraries: WASM programs, so that they may come with the package and never over a network. The folder
 * `libraries/` holds them where somebody has put them there; each must have the hash that is pinned here. Which one a model
 * needs stands in `src/model/catalogue.ts`; they belong to one version of web-llm and change with it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** File name → SHA-256 in hex. None could be had, and so none hashed, where this was written. */
export const PINNED: Readonly<Record<string, string>> = {};

/**
 * Files of the package: the libraries, and the list of them that the program reads.
 * @throws Error that names a library which is not pinned or is not what was pinned
 */
export function libraries(folder = 'libraries', pinned = PINNED): Map<string, Uint8Array> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.wasm')) : [];
  const files = names.toSorted().map((name): [string, Uint8Array] => {
    const bytes = readFileSync(join(folder, name));
    const hash = createHash('sha256').update(bytes).digest('hex');
    if (pinned[name] !== hash)
      throw new Error(
        `${folder}/${name} is not the library that src/build/libraries.ts names: its SHA-256 is ${hash}.`,
      );
    return [`libraries/${name}`, bytes];
  });
  return new Map([...files, ['libraries.json', new TextEncoder().encode(JSON.stringify(names.toSorted()))]]);
}
