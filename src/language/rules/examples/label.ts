/** What may be said to the rules of `../label.ts`, and the commands that come of it. */
import type { Examples } from '../rule';

/** Rule → words → commands. */
export const label: Examples = {
  label: {
    'sign in': "click 'sign in'",
    checkout: "click 'checkout'",
    '14:00': 'select "14:00"',
    'the Save button': "click button 'Save'",
  },
};
