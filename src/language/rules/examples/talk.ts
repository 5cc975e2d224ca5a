/** What may be said to the rules of `../talk.ts`, and the commands that come of it. */
import type { Examples } from '../rule';

/** Rule → words → commands. */
export const talk: Examples = {
  stop: {
    stop: 'stop',
    'Cancel that': 'stop',
    'never mind': 'stop',
    'no wait': 'stop',
  },
  decline: {
    no: 'stop no',
    'no thanks': 'stop no',
    'I changed my mind': 'stop no',
    'lieber nicht': 'stop no',
  },
  undo: {
    undo: 'undo',
    'undo that': 'undo',
    'take that back': 'undo',
  },
  again: {
    again: 'again',
    'do it again': 'again',
    'once more': 'again',
  },
  'again with': {
    'do that again for the blue one': "again with 'the blue one'",
    'the same for the second': "again with 'the second'",
  },
  why: {
    'why did you do that?': 'why',
    why: 'why',
  },
  help: {
    help: 'help',
    'what can you do?': 'help',
  },
};
