/** What may be said to the rules of `../count.ts`, and the commands that come of it. */
import type { Examples } from '../rule';

/** Rule → words → commands. */
export const count: Examples = {
  quantity: {
    'make that two': 'quantity 2',
    'three instead': 'quantity 3',
    'take one out again': 'quantity -1',
    'one more': 'quantity +1',
    'lieber drei': 'quantity 3',
    'mets-en deux': 'quantity 2',
    'mejor tres': 'quantity 3',
  },
  empty: {
    'empty my cart': 'empty',
    'remove everything from my basket': 'empty',
    'Warenkorb leeren': 'empty',
  },
};
