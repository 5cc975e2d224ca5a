/** What an address would do when opened. Pure; an unreadable address is never opened. */

export type AddressKind = 'web' | 'private' | 'forbidden';

/** IPv4 after WHATWG parsing, so octal, hex and short forms are already dotted decimals here. */
const PRIVATE_V4 =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|lan|home\.arpa|intranet)$/;

/**
 * Classes an address: `web` may be opened, `private` only when the person named it or stands on it already,
 * `forbidden` never (scripts, data, files, browser and extension pages, embedded credentials).
 */
export function addressKind(address: string): AddressKind {
  if (!URL.canParse(address)) return 'forbidden';
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'forbidden';
  if (url.username !== '' || url.password !== '') return 'forbidden';
  const host = url.hostname.replace(/\.$/, '');
  const isPrivate =
    PRIVATE_V4.test(host) || PRIVATE_NAME.test(host) || host.startsWith('[')
      ? !isPublicV6(host)
      : !host.includes('.');
  return isPrivate ? 'private' : 'web';
}

/** Only global unicast addresses count as public; everything else in brackets is treated as private. */
function isPublicV6(host: string): boolean {
  return /^\[[23][0-9a-f]{3}:/.test(host);
}

/** Whether two addresses have the same origin. */
export function sameOrigin(a: string, b: string): boolean {
  return URL.canParse(a) && URL.canParse(b) && new URL(a).origin === new URL(b).origin;
}
