/** What is said of an address before anything is sent to it. Pure. */
import { isLocal } from '../flow';

/** The match pattern to ask the person for; null for what is no http(s) address. */
export function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : null;
}

/** Why an address needs a second thought; null where it does not. */
export function serverWarning(address: string): string | null {
  if (originOf(address) === null) return null;
  const { protocol, hostname } = new URL(address);
  if (isLocal(hostname)) return null;
  if (protocol === 'http:')
    return `Everything sent to ${hostname} can be read on its way, because its address begins with http://.`;
  return null;
}
