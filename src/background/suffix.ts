/** Which part of a host somebody registered, by the public suffix list. Pure. */

/**
 * Top-level domain → the rules under it, without it and with spaces between: `uk` → `ac co *.sch`, `ck` → `* !www`.
 * As `suffixes.json` holds them, private ones such as `github.io` included.
 */
export type Suffixes = Readonly<Record<string, string>>;

/**
 * The registrable domain of a host: `shop.example.co.uk` → `example.co.uk`, `me.github.io` → itself.
 * A host without one, such as an IP address, `localhost` or a bare suffix, is its own. The algorithm is
 * https://github.com/publicsuffix/list/wiki/Format: exceptions win, then the longest rule, then `*`.
 * @param host as URLs give it, so in lower-case ASCII
 */
export function registrable(host: string, suffixes: Suffixes): string {
  const labels = host.replace(/\.+$/, '').split('.');
  const top = labels.at(-1) ?? '';
  if (labels.length < 2 || host.startsWith('[') || /^\d+$/.test(top)) return host;
  const rules = new Set(Object.hasOwn(suffixes, top) ? suffixes[top]?.split(' ') : []);
  const suffixAt = startOfSuffix(labels.slice(0, -1), rules);
  return labels.slice(Math.max(0, suffixAt - 1)).join('.');
}

/** The index of the label at which the public suffix starts. @param labels without the top-level domain */
function startOfSuffix(labels: readonly string[], rules: ReadonlySet<string>): number {
  const from = labels.map((_, index) => labels.slice(index).join('.'));
  const exception = from.findIndex((name) => rules.has(`!${name}`));
  if (exception >= 0) return exception + 1;
  const rule = from.findIndex(
    (name, index) => rules.has(name) || rules.has(['*', from[index + 1]].filter(Boolean).join('.')),
  );
  return rule >= 0 ? rule : labels.length;
}
