/** What may be said to the rules of `../items.ts`, and the commands that come of it. */
import type { Examples } from '../rule';

/** Rule → words → commands. */
export const items: Examples = {
  'add to cart': {
    'add the blue shirt to the cart': "click 'add to cart' of 'blue shirt'",
    'put the second one in my basket': "click 'add to basket' of #2 'one'",
    'add to cart': "click 'add to cart'",
    'put two of these in my basket': `select "two" → 'quantity'; click 'add to basket'`,
  },
  new: {
    'create a new issue': "click 'new issue'",
  },
  'mark as': {
    'mark the email by Ann as important': "click 'important' of 'Ann'",
  },
  'act on item': {
    'Delete the email Ann sent me': "click 'delete' of 'Ann'",
    'trash that email from Cleo': "click 'trash' of 'Cleo'",
    'book it': "click 'book'",
    'like the second post': "click 'like' of #2 'post'",
    'remove the blue shirt from the cart': "click 'remove' of 'blue shirt' in 'cart'",
    'save changes': "click 'save changes'",
    'delete my account': "click 'delete account'",
    'log me out': "click 'log out'",
    'sign me up for the newsletter': "click 'subscribe to newsletter'",
    'subscribe me to the newsletter': "click 'subscribe to newsletter'",
  },
};
