/** What may be said to the rules of `../chat.ts`, and the commands that come of it. */
import type { Examples } from '../rule';

/** Rule → words → commands. */
export const chat: Examples = {
  hello: {
    hello: 'chat hello',
    'guten Morgen': 'chat hello',
  },
  bye: {
    goodbye: 'chat bye',
  },
  thanks: {
    thanks: 'chat thanks',
    'thank you so much': 'chat thanks',
    'merci beaucoup': 'chat thanks',
  },
  praise: {
    great: 'chat praise',
    'well done': 'chat praise',
  },
  yes: {
    yes: 'chat yes',
    ok: 'chat yes',
    'd’accord': 'chat yes',
  },
  blame: {
    'that is not what I wanted': 'chat blame',
  },
};
