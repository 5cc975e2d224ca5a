/**
 * The one door to the network: nothing else of Familiar asks for anything outside the package (`layers.test.ts`).
 * Each door is made for the hosts that the person chose, and refuses every other, also one that a host sends on to.
 */
import { Failure } from '../flow';

/** A request to a chosen host. */
export type Door = (url: string, init?: RequestInit) => Promise<Response>;

/** Where hosts of models keep the files that they send on to; whoever allows the first is told of them. */
const STORES: Readonly<Record<string, readonly string[]>> = {
  'huggingface.co': ['*.huggingface.co', '*.hf.co'],
};

/** The match patterns to ask the person for, so that files may come from an address and where it sends on to. Pure. */
export function originsOf(address: string): string[] {
  const { protocol, hostname } = new URL(address);
  return [hostname, ...(STORES[hostname] ?? [])].map((host) => `${protocol}//${host}/*`);
}

/** Whether one of the match patterns, such as `https://*.hf.co/*`, covers an address. Pure. */
export function covered(address: string, origins: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return origins.some((pattern) => {
    const [scheme, rest = ''] = pattern.split('://');
    const host = rest.split('/')[0] ?? '';
    if (scheme !== '*' && `${scheme}:` !== protocol) return false;
    if (host === '*') return true;
    if (host.startsWith('*.')) return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
    return hostname === host;
  });
}

/**
 * Makes a door to what these match patterns cover.
 * @param granted what the person has allowed, when that may be less
 * @throws Failure from the door: `refused` for another host, `timeout` when the host cannot be reached
 */
export function doorTo(origins: readonly string[], granted: readonly string[] = origins): Door {
  const open = (url: string): boolean => covered(url, origins) && covered(url, granted);
  return async (url, init = {}) => {
    const host = URL.canParse(url) ? new URL(url).host : url;
    if (!open(url)) throw new Failure('refused', `I may not ask ${host}: you have not allowed it.`);
    const response = await fetch(url, {
      ...init,
      // No cookies, no name of ours: the host learns that somebody wants a file, and which.
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    }).catch((error: unknown) => {
      init.signal?.throwIfAborted();
      throw new Failure('timeout', unreachable(host, error));
    });
    if (response.url === '' || open(response.url)) return response;
    await response.body?.cancel();
    throw new Failure(
      'refused',
      `${host} sent me on to ${new URL(response.url).host}, which you have not allowed. Nothing was taken from there.`,
    );
  };
}

const unreachable = (host: string, error: unknown): string =>
  `I can’t reach ${host}. Check the connection, then try again. (${error instanceof Error ? error.message : String(error)})`;
