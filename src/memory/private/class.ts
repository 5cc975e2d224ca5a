/** Classes of personal data that need their own yes, and tables of the everyday words for them, one table a language. */

export const SENSITIVE_CLASSES = [
  'health', 'religion', 'politics', 'sex life', 'union', 'biometrics', 'children', 'precise location', 'bank account',
  'government id',
] as const; // prettier-ignore

export type SensitiveClass = (typeof SENSITIVE_CLASSES)[number];

/** Whole words of each class as patterns, a space between two words; `~` stands for the rest of a word. */
export type PrivateWords = Readonly<Partial<Record<SensitiveClass, readonly string[]>>>;

/** One pattern a class over all tables. Words of one language must mean nothing harmless in another. */
export function patternsOf(tables: readonly PrivateWords[]): readonly [SensitiveClass, RegExp][] {
  return SENSITIVE_CLASSES.map((name) => {
    const words = tables.flatMap((table) => table[name] ?? []).map((word) => word.replaceAll('~', '\\p{L}*'));
    return [name, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu')];
  });
}
