/** Addresses as the panel speaks of them: what can be read, which origin to ask for. Pure. */
import { Failure, PDF_SENTENCE } from '../flow';

/** The sentence for pages that no extension may read; null for web pages. */
export function unreadable(url: string): string | null {
  if (!URL.canParse(url)) return 'This tab has no page yet. Open a web page first.';
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'file:') return 'This is a file on your machine. Familiar only works on web pages.';
  if (protocol !== 'http:' && protocol !== 'https:') {
    return 'This page belongs to the browser, and no extension may read or touch it. Open a web page first.';
  }
  if (STORES.some(([host, path]) => hostname === host && pathname.startsWith(path))) {
    return 'The browser keeps extensions out of its store. Open another web page first.';
  }
  return null;
}

const STORES: [host: string, path: string][] = [
  ['chromewebstore.google.com', '/'],
  ['chrome.google.com', '/webstore'],
  ['addons.mozilla.org', '/'],
];

/** True for addresses that plainly hold a PDF. */
export const looksLikePdf = (url: string): boolean =>
  URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);

/** `https://example.com/*`, as the permission prompt wants it. */
export const originPattern = (url: string): string => `${new URL(url).protocol}//${new URL(url).hostname}/*`;

/** Throws the fitting `Failure` for a page that can't be read. */
export function mustBeReadable(url: string): void {
  const why = unreadable(url) ?? (looksLikePdf(url) ? PDF_SENTENCE : null);
  if (why !== null) throw new Failure('no-page', why);
}
