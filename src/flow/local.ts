/** Whether what is sent to a host stays on this machine or in a network of one's own. Pure. */

/** This machine, or a network of one's own: RFC 1918, link-local, unique local addresses, and names without a dot. */
export function isLocal(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  if (host === 'localhost' || host.endsWith('.localhost') || host.endsWith('.local') || host === '::1')
    return true;
  if (/^f[cd][0-9a-f]{2}:|^fe[89ab][0-9a-f]:/.test(host)) return true;
  const [a = 0, b = 0, c, d] = host.split('.').map(Number);
  if (/^[\d.]+$/.test(host) && c !== undefined && d !== undefined)
    return (
      a === 10 ||
      a === 127 ||
      (a === 172 && b >= 16 && b <= 31) ||
      (a === 192 && b === 168) ||
      (a === 169 && b === 254)
    );
  return !host.includes('.') && !host.includes(':');
}
