/** The words of a line as a set: tags, roles and types are told apart by these. */
export const setOf = (words: string): Set<string> => new Set(words.split(' '));
