/** "example.org/login" → a web address; words that only look like one → null. */

/** Endings of file names that are no top-level domains a person would visit by name. */
const FILE =
  /\.(?:pdf|docx?|xlsx?|pptx?|txt|csv|jpe?g|png|gif|svg|webp|zip|gz|html?|js|ts|css|json|xml|md|py|exe|mp[34])$/i;
const HOST =
  /^(?:localhost|(?:\d{1,3}\.){3}\d{1,3}|(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,24})(?::\d{1,5})?$/u;
const LOCAL = /^(?:localhost|127\.|192\.168\.|10\.)/;

/** A full http or https address for words that name one; null otherwise. Other schemes are never opened. */
export function addressOf(text: string): string | null {
  const said = text
    .trim()
    .replace(/^(?:the )?(?:web ?site|site|page|url|address)\s+/i, '')
    .replace(/[.,;!]+$/, '');
  const found = /^(?:(https?):\/\/)?([^\s/?#@]+)([/?#]\S*)?$/i.exec(said);
  const [, scheme, host, path] = found ?? [];
  if (
    host === undefined ||
    !HOST.test(host) ||
    (path === undefined && scheme === undefined && FILE.test(host))
  )
    return null;
  const full = `${scheme?.toLowerCase() ?? (LOCAL.test(host) ? 'http' : 'https')}://${host}${path ?? ''}`;
  return URL.canParse(full) ? full : null;
}
