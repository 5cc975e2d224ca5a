/** Requests in other words than the page's, made for measuring the second look by meaning: the shape of one page. */

/** A page as a list of what can be pressed, and what is asked of it. */
export interface MadePage {
  language: 'en' | 'de' | 'fr' | 'es';
  /** Names in order; one that begins with `=` is a button, the others are links. */
  names: string[];
  /** Request → the names that would be right; none where nothing on the page is meant. */
  asked: Record<string, string[]>;
}

/** A page from its names with ` | ` between them. */
export const page = (
  language: MadePage['language'],
  names: string,
  asked: Record<string, string | string[]>,
): MadePage => ({
  language,
  names: names.split(' | '),
  asked: Object.fromEntries(Object.entries(asked).map(([words, right]) => [words, [right].flat()])),
});
