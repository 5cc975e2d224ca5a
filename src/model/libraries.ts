/** WebLLM's model libraries, which are programs: only those that the build has put into the package are ever used. */
import { browser } from '../platform/browser';

let known: Promise<string[]> | null = null;

/** File names of the libraries in the package; none in a build without them. */
export const bundledLibraries = (): Promise<string[]> =>
  (known ??= fetch(browser.runtime.getURL('webllm/programs.json'))
    .then((file) => file.json() as Promise<string[]>)
    .catch(() => []));
