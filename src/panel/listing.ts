/** Memory rows → the groups and choices that Preferences shows. Pure. */
import { topicOf, type Memory, type Scope, type Time } from '../flow';
import type { MemoryRow, SiteStatus } from '../messages';
import { dateLabel, quote } from './labels';

/** Memories about one topic. */
export interface Group {
  topic: string;
  rows: MemoryRow[];
}

/** Rows by topic, in the order in which the topics come: a list comes sorted by them, a search best first. */
export function groupRows(rows: readonly MemoryRow[]): Group[] {
  const groups = new Map<string, MemoryRow[]>();
  for (const row of rows) {
    const topic = topicOf(row.memory);
    const group = groups.get(topic);
    if (group) group.push(row);
    else groups.set(topic, [row]);
  }
  return [...groups].map(([topic, members]) => ({ topic, rows: members }));
}

/** `said 3 Nov: “size M, please”`; the verb tells how it came to be known. Words that say the sentence itself are left out. */
export function sourceLabel(row: MemoryRow, now: Time): string {
  const { memory, evidence } = row;
  const verb = { said: 'said', edited: 'edited', imported: 'imported', chosen: 'chosen' }[memory.source];
  if (evidence === null) return `${verb} ${dateLabel(memory.changedAt, now)}`;
  const when = `${verb} ${dateLabel(evidence.at, now)}`;
  return bare(evidence.words).endsWith(bare(memory.text)) ? when : `${when}: ${quote(evidence.words)}`;
}

const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The registrable domain of the page beside the panel, or null when there is none. */
export function siteDomain(site: SiteStatus | null): string | null {
  if (site?.kind !== 'ready' && site?.kind !== 'needs-access') return null;
  return site.domain ?? site.host.replace(/^www\./u, '').replace(/:\d+$/u, '');
}

/** Where a memory can be made to hold: everywhere, for its own kind of task, its own site, the site beside the panel. */
export function scopeChoices(memory: Memory, domain: string | null): Scope[] {
  const domains = new Set<string>();
  if (memory.scope.kind === 'site') domains.add(memory.scope.domain);
  if (domain !== null) domains.add(domain);
  const tasks = new Set<string>();
  if (memory.scope.kind === 'task') tasks.add(memory.scope.task);
  const subject = memory.subjects?.[0];
  if (subject !== undefined) tasks.add(subject);
  return [
    { kind: 'everywhere' },
    ...[...tasks].map((task): Scope => ({ kind: 'task', task })),
    ...[...domains].map((d): Scope => ({ kind: 'site', domain: d })),
  ];
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
