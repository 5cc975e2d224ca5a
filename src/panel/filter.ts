/** What the list of memories is narrowed to. Pure. */
import type { Overview, Which } from '../flow';
import { scopeLabel } from './labels';

/** What is looked for, and in which part of it. */
export interface Filter {
  query: string;
  topic?: string | undefined;
  domain?: string | undefined;
}

/** Only a topic or a place is shown. */
export const isNarrow = (filter: Filter): boolean =>
  filter.topic !== undefined || filter.domain !== undefined;

/** All that is narrowed to, for the store. */
export const which = ({ topic, domain }: Filter): Which => ({
  ...(topic !== undefined && { topic }),
  ...(domain !== undefined && { domain }),
});

/** `about clothes`, `on example.org`, or both. */
export function aboutLabel({ topic, domain }: Filter): string {
  const parts: string[] = [];
  if (topic !== undefined) parts.push(`about ${topic}`);
  if (domain !== undefined) parts.push(scopeLabel({ kind: 'site', domain }));
  return parts.join(' ');
}

/** How many a topic or a place has; null for both at once, which the overview does not count. */
export function countOf(overview: Overview, { topic, domain }: Filter): number | null {
  if (topic !== undefined && domain !== undefined) return null;
  if (topic !== undefined) return overview.topics.find((one) => one.topic === topic)?.count ?? 0;
  if (domain !== undefined) return overview.sites.find((one) => one.domain === domain)?.count ?? 0;
  return overview.total;
}
