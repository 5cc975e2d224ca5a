/** What may be said to the rules of `../day.ts`, and the commands that come of it. */
import type { Examples } from '../rule';

/** Rule → words → commands. */
export const day: Examples = {
  day: {
    'take the 12th': 'day 12',
    'book me in for Friday the 12th': 'day 12',
  },
};
