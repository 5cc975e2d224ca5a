/** What may be said to the rules of `../letters.ts`, and the commands that come of it. */
import type { Examples } from '../rule';

/** Rule → words → commands. */
export const letters: Examples = {
  reply: {
    'reply to Ann with the text "See you."': `click result 'Ann'; click 'reply'; type "See you." → textbox; click 'send'`,
    'respond to Cleo\'s email and tell her that it "works"': `click result 'Cleo'; click 'reply'; type "works" → textbox; click 'send'`,
  },
  forward: {
    'Forward the email from Ann to Ben': `click result 'Ann'; click 'forward'; type "Ben" → textbox 'to'; click 'send'`,
    'send Ann the email I got from Cleo': `click result 'Cleo'; click 'forward'; type "Ann" → textbox 'to'; click 'send'`,
    'The mail by Ann should be forwarded to Ben': `click result 'Ann'; click 'forward'; type "Ben" → textbox 'to'; click 'send'`,
  },
};
