/** Where WebLLM and the programs of its models are in the package. */
import { browser } from '../../platform/browser';
import type { Library, Stand } from './webllm';

/** Read when a model is first loaded by it. */
export const packaged: Stand = {
  // @ts-expect-error -- a file of the package, which the build makes of library.ts beside this
  library: async () => (await import('/webllm.js')) as Library,
  program: async (name) => {
    const path = `webllm/${encodeURIComponent(name)}`;
    // A file that is not in the package rejects.
    const found = await fetch(browser.runtime.getURL(path), { method: 'HEAD' }).catch(() => null);
    return found?.ok === true ? browser.runtime.getURL(path) : null;
  },
};
