/** Memory rows → the groups and choices that Preferences shows. Pure. */
import type { Memory, Scope, Time } from '../flow';
import type { MemoryRow, SiteStatus } from '../messages';
import { dateLabel, quote } from './labels';

/** Memories about one topic. */
export interface Group {
  topic: string;
  rows: MemoryRow[];
}

/** Rows by topic. A search keeps the order it came in (best first); a plain list is alphabetical by topic. */
export function groupRows(rows: MemoryRow[], searching: boolean): Group[] {
  const groups = new Map<string, MemoryRow[]>();
  for (const row of rows) {
    const topic = topicLabel(row.memory.topic);
    const group = groups.get(topic);
    if (group) group.push(row);
    else groups.set(topic, [row]);
  }
  const list = [...groups].map(([topic, members]) => ({ topic, rows: members }));
  return searching ? list : list.sort((a, b) => a.topic.localeCompare(b.topic));
}

const topicLabel = (topic: string): string => {
  const words = topic.trim();
  return words === '' ? 'Other' : words.charAt(0).toLocaleUpperCase() + words.slice(1);
};

/** `said 3 Nov: “I wear size M”`; the verb tells how it came to be known. */
export function sourceLabel(row: MemoryRow, now: Time): string {
  const verb = { said: 'said', edited: 'edited', imported: 'imported', chosen: 'chosen' }[row.memory.source];
  if (row.evidence === null) return `${verb} ${dateLabel(row.memory.changedAt, now)}`;
  return `${verb} ${dateLabel(row.evidence.at, now)}: ${quote(row.evidence.words)}`;
}

/** The registrable domain of the page beside the panel, or null when there is none. */
export function siteDomain(site: SiteStatus | null): string | null {
  if (site?.kind !== 'ready' && site?.kind !== 'needs-access') return null;
  return site.domain ?? site.host.replace(/^www\./u, '').replace(/:\d+$/u, '');
}

/** Where a memory can be made to hold: everywhere, its own site, the site beside the panel. */
export function scopeChoices(memory: Memory, domain: string | null): Scope[] {
  const domains = new Set<string>();
  if (memory.scope.kind === 'site') domains.add(memory.scope.domain);
  if (domain !== null) domains.add(domain);
  const sites = [...domains].map((d): Scope => ({ kind: 'site', domain: d }));
  return [{ kind: 'everywhere' }, ...(memory.scope.kind === 'task' ? [memory.scope] : []), ...sites];
}

/** A scope as the value of a `<select>` option. */
export function scopeValue(scope: Scope): string {
  if (scope.kind === 'task') return `${TASK}${scope.task}`;
  return scope.kind === 'site' ? scope.domain : '';
}
/** What no domain begins with. */
const TASK = 'for ';
/** The scope that an option's value stands for. */
export function valueScope(value: string): Scope {
  if (value.startsWith(TASK)) return { kind: 'task', task: value.slice(TASK.length) };
  return value === '' ? { kind: 'everywhere' } : { kind: 'site', domain: value };
}
