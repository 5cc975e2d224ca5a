/** What a rule is. A rule reads one clause, without filler, quotations hidden (`quotes.ts`). */
import type { Command } from '../../flow';

/** Commands, a plain sentence why not, or null when the rule does not apply. */
export type Found = Command | Command[] | { cannot: string } | null;

/** One way of saying one thing. */
export interface Rule {
  name: string;
  /** Words → `compact` commands joined by `; `. A test checks every pair; the panel offers the words as things to say. */
  examples: Record<string, string>;
  match(said: string): Found;
}

/** The groups of a pattern as strings, or null when it does not match. Missing groups are empty. */
export function parts(pattern: RegExp, said: string): string[] | null {
  const found = pattern.exec(said);
  return found === null ? null : found.slice(1).map((part: string | undefined) => part ?? '');
}
