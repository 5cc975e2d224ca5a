/** What may be said to the rules of `../data.ts`, and the commands that come of it. */
import type { Examples } from '../rule';

/** Rule → words → commands. */
export const data: Examples = {
  list: {
    'list the products with their prices': "answer 'list the products with their prices'",
    'compare the first three': "answer 'compare the first three'",
    'sort the first five by price': "answer 'sort the first five by price'",
    'show me the first three': "answer 'show me the first three'",
    'filter by price under 40': "answer 'filter by price under 40'",
    'the cheapest one': "answer 'the cheapest one'",
    'show me the cheapest one': "answer 'show me the cheapest one'",
  },
  pick: {
    'open the cheapest one': "click 'cheapest one'",
    'choose the best rated hotel': "click 'best rated hotel'",
  },
};
