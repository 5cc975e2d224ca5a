/** What may be said to the rules of `../tags.ts`, and the commands that come of it. */
import type { Examples } from '../rule';

/** Rule → words → commands. */
export const tags: Examples = {
  tag: {
    'add the tags red and blue': `add "red", "blue" → 'tags'`,
    'add tags: red, blue': `add "red", "blue" → 'tags'`,
    'add the tag “very new”': `add "very new" → 'tag'`,
    'add red and blue to the tags': `add "red", "blue" → 'tags'`,
    'add red and blue to the colours list': `add "red", "blue" → 'colours'`,
    'add red and blue as keywords': `add "red", "blue" → 'keywords'`,
    'tag it with red and blue': `add "red", "blue" → 'tags'`,
  },
};
