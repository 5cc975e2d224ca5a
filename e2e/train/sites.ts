/** Pages → sites: pages that share much of their wording are one site, and must be left out of training together. */
import type { Observed } from './pages';

/** Share of the smaller page's names from which two pages count as one site. */
const ALIKE = 0.35;
/** Shorter names, such as "Next", are on any site. */
const TELLING = 5;

/** Groups page names by site. */
export function sitesOf(pages: Record<string, Observed>): string[][] {
  const names = Object.entries(pages).map(
    ([id, { page }]) =>
      [id, new Set(page.elements.map((e) => e.name).filter((n) => n.length >= TELLING))] as const,
  );
  const sites: { ids: string[]; names: Set<string>[] }[] = [];
  for (const [id, own] of names) {
    const alike = sites.filter((s) => s.names.some((other) => shared(own, other) > ALIKE));
    const merged = {
      ids: [id, ...alike.flatMap((s) => s.ids)],
      names: [own, ...alike.flatMap((s) => s.names)],
    };
    for (const s of alike) sites.splice(sites.indexOf(s), 1);
    sites.push(merged);
  }
  return sites.map((s) => s.ids).sort((a, b) => b.length - a.length);
}

function shared(a: Set<string>, b: Set<string>): number {
  let both = 0;
  for (const name of a) if (b.has(name)) both++;
  return both / Math.max(1, Math.min(a.size, b.size));
}

/** Number of the part of each site when sites are dealt into so many parts, the greatest first, to the smallest part. */
export function dealt(sizes: number[], parts: number): number[] {
  const full = Array.from({ length: parts }, () => 0);
  const order = sizes
    .map((size, site) => ({ size, site }))
    .sort((a, b) => b.size - a.size || a.site - b.site);
  const part: number[] = [];
  for (const { size, site } of order) {
    const to = full.indexOf(Math.min(...full));
    full[to] = (full[to] ?? 0) + size;
    part[site] = to;
  }
  return part;
}
