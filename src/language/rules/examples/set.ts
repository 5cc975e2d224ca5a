/** What may be said to the rules of `../set.ts`, and the commands that come of it. */
import type { Examples } from '../rule';

/** Rule → words → commands. */
export const set: Examples = {
  set: {
    'Set the volume to 30': `select "30" → 'volume'`,
    'change the country to Germany': `select "Germany" → 'country'`,
    'move the slider to 5': 'select "5" → slider',
    'Set the sliders to the combination [1,2,3]': 'select "1", "2", "3" → all slider',
    'switch to German': 'select "German"',
    'sort by name': `select "name" → 'sort by'`,
    'show 25 entries': `select "25" → 'per page'`,
    '50 rows per page': `select "50" → 'per page'`,
    'zeige 25 Einträge': `select "25" → 'per page'`,
    'sort by price': `select "price" → 'sort by'`,
    'sort the results by price, lowest first': `select "price, lowest first" → 'sort by'`,
    'sort from cheapest to most expensive': `select "from cheapest to most expensive" → 'sort by'`,
    'cheapest first': `select "cheapest first" → 'sort by'`,
    'show the newest first': `select "newest first" → 'sort by'`,
  },
};
