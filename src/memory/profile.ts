/** The person in a few plain sentences (summary plus few items, 2023): what a prompt may be given. */
import { scopeWords, type Memory } from '../flow';
import { inScope, recall, type Situation } from './recall';

/** Most characters of a prompt that are about the person. */
const MOST_CHARACTERS = 1200;
/** Most of them for what the task at hand needs; the rest is who the person is in general. */
const ITEMS_SHARE = 0.6;
const ORDER: readonly Memory['kind'][] = ['instruction', 'preference', 'fact', 'name'];

/**
 * Sentences of active memories of this site and of everywhere, one a line: first those the task needs, in the order
 * given, then a summary of the rest, instructions first, surest and newest first. Sensitive ones are left out: they are
 * used only where a field asks for them (P4). A memory that is too long for what is left is skipped, not cut.
 * @param needed what `recall` found for the task, best first
 */
export function profileText(
  memories: readonly Memory[],
  site: string | null,
  most = MOST_CHARACTERS,
  needed: readonly Memory[] = [],
): string {
  const may = (m: Memory): boolean => m.status === 'active' && m.sensitivity === 'plain' && inScope(m, site);
  const items = needed.filter(may);
  const first = fitting(items, needed.length > 0 ? most * ITEMS_SHARE : 0);
  const used = first.reduce((sum, line) => sum + line.length + 1, 0);
  const summary = memories
    .filter((m) => may(m) && !items.some((item) => item.id === m.id))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
        b.confidence - a.confidence ||
        b.changedAt - a.changedAt,
    );
  return [...first, ...fitting(summary, most - used)].join('\n');
}

/** The same for a task: what it needs is found by its words and, where its vectors are given, by its meaning. */
export const profileFor = (
  memories: readonly Memory[],
  situation: Situation,
  most = MOST_CHARACTERS,
): string =>
  profileText(
    memories,
    situation.site,
    most,
    recall(memories, situation).map(({ memory }) => memory),
  );

/** The lines that fit, in order; each takes its length and a line break. */
function fitting(memories: readonly Memory[], most: number): string[] {
  const kept: string[] = [];
  let left = most;
  for (const memory of memories) {
    const place = memory.scope.kind === 'everywhere' ? '' : ` (${scopeWords(memory.scope)})`;
    const line = `- ${memory.text.replace(/\s+/g, ' ')}${place}`;
    if (line.length + 1 > left) continue;
    kept.push(line);
    left -= line.length + 1;
  }
  return kept;
}
