/** What may be said to the rules of `../memory.ts`, and the commands that come of it. */
import type { Examples } from '../rule';

/** Rule → words → commands. */
export const memory: Examples = {
  recall: {
    'what do you know about me?': "recall 'me'",
    'What do you remember about flights?': "recall 'flights'",
    'do you know my shoe size?': "recall 'my shoe size'",
    'show my preferences': "recall 'me'",
  },
  forget: {
    'forget my shoe size': "forget 'my shoe size'",
    'forget that I like tea': "forget 'I like tea'",
    'forget everything': "forget 'everything'",
    'forget everything about coffee': "forget 'coffee'",
    'vergiss alles über Kaffee': "forget 'Kaffee'",
  },
  remember: {
    'remember that I never want paper invoices': "remember 'I never want paper invoices'",
    'I prefer the window seat': "remember 'I prefer the window seat'",
    'my size is M': "remember 'my size is M'",
    'call this "the usual"': `remember 'call this "the usual"'`,
    'when I book a flight, choose the aisle': "remember 'when I book a flight, choose the aisle'",
  },
};
