/** Workers of the package's own files, which is all that our policy lets us make. wllama is built to make its workers so. */

/** The one value of `trusted-types` in the manifest; a document can make it once. */
const POLICY = 'familiar-engine';

interface Policy {
  createScriptURL(url: string): string;
}
interface Types {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy;
}

let policy: Policy | undefined;

/**
 * Starts a worker.
 * @param url one of `engine/` in the package; what stands behind `#` is the worker's to read
 * @throws TypeError for any other address
 */
export function ownWorker(url: string): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: Types };
  policy ??= trustedTypes?.createPolicy(POLICY, { createScriptURL: own });
  return new Worker(policy ? policy.createScriptURL(url) : own(url), { type: 'module' });
}

function own(url: string): string {
  const { origin, pathname } = new URL(url);
  if (origin === location.origin && pathname.startsWith('/engine/')) return url;
  throw new TypeError(`${url} is not a script of the package.`);
}
