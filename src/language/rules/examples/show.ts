/** What may be said to the rules of `../show.ts`, and the commands that come of it. */
import type { Examples } from '../rule';

/** Rule → words → commands. */
export const show: Examples = {
  show: {
    'where is the search box?': "show textbox 'search'",
    'show me the login button': "show button 'login'",
    'point at the second link': 'show #2 link',
  },
  narrow: {
    'show me the ones under 30': "answer 'show me the ones under 30'",
    'only the blue ones': "answer 'only the blue ones'",
    'just the blue ones': "answer 'the blue ones'",
  },
  part: {
    'show me the reviews': "answer 'show me the reviews'",
    'read me the comments': "answer 'read me the comments'",
    'show me what is in the box': "answer 'what is in the box'",
  },
};
