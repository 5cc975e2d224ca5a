/** The person in a few plain sentences (summary plus few items, 2023): what a prompt may be given. */
import { scopeWords, type Memory } from '../flow';
import { inScope } from './recall';

const MOST_CHARACTERS = 1500;
const ORDER: readonly Memory['kind'][] = ['instruction', 'preference', 'fact', 'name'];

/**
 * Active memories of this site and of everywhere, one sentence a line, instructions first, newest first.
 * Sensitive ones are left out: they are used only where a field asks for them (P4).
 */
export function profileText(
  memories: readonly Memory[],
  site: string | null,
  most = MOST_CHARACTERS,
): string {
  const lines = memories
    .filter((m) => m.status === 'active' && m.sensitivity === 'plain' && inScope(m, site))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.changedAt - a.changedAt)
    .map((m) => `- ${m.text}${m.scope.kind === 'everywhere' ? '' : ` (${scopeWords(m.scope)})`}`);
  const kept: string[] = [];
  let used = 0;
  for (const line of lines) {
    if (used + line.length + 1 > most) break;
    kept.push(line);
    used += line.length + 1;
  }
  return kept.join('\n');
}
