/** What may be said to the rules of `../style.ts`, and the commands that come of it. */
import type { Examples } from '../rule';

/** Rule → words → commands. */
export const style: Examples = {
  style: {
    'make the word “today” bold': 'bold "today"',
    'underline the words “by Friday” in the letter': `underline "by Friday" → 'letter'`,
    'put hello in italics': 'italic "hello"',
    'give the text hello the style underlined': 'underline "hello"',
  },
};
