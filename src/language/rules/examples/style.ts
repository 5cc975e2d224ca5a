/** What may be said to the rules of `../style.ts`, and the commands that come of it. */
import type { Examples } from '../rule';

/** Rule → words → commands. */
export const style: Examples = {
  replace: {
    'replace “Monday” with “Tuesday” in the message': `replace "Monday" by "Tuesday" → 'message'`,
    'replace twice with three times in the message': `replace "twice" by "three times" → 'message'`,
    'change "cat" to "dog" in the note': `replace "cat" by "dog" → 'note'`,
    'remove the word “very” from the comment': `replace "very" by "" → 'comment'`,
    'ersetze Montag durch Dienstag': 'replace "Montag" by "Dienstag"',
    'remplace lundi par mardi': 'replace "lundi" by "mardi"',
    'reemplaza lunes por martes': 'replace "lunes" by "martes"',
  },
  style: {
    'make the word “today” bold': 'bold "today"',
    'underline the words “by Friday” in the letter': `underline "by Friday" → 'letter'`,
    'put hello in italics': 'italic "hello"',
    'give the text hello the style underlined': 'underline "hello"',
  },
};
