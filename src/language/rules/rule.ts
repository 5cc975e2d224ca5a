/** What a rule is. A rule reads one clause, without filler, quotations hidden (`quotes.ts`). */
import type { Command } from '../../flow';

/** Commands, a plain sentence why not, or null when the rule does not apply. */
export type Found = Command | Command[] | { cannot: string } | null;

/** One way of saying one thing. */
export interface Rule {
  name: string;
  /** Up to two things to say, offered where words are not understood. What comes of them stands in `examples`. */
  says: readonly string[];
  match(said: string): Found;
}

/** Rule → words → `compact` commands joined by `; `. A test checks every pair. */
export type Examples = Record<string, Record<string, string>>;

/** The groups of a pattern as strings, or null when it does not match. Missing groups are empty. */
export function parts(pattern: RegExp, said: string): string[] | null {
  const found = pattern.exec(said);
  return found === null ? null : found.slice(1).map((part: string | undefined) => part ?? '');
}
