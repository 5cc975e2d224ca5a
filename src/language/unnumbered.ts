/** "Cart 0", "Inbox (12)", "Basket, 3 items": how many are in it is no part of what it is called. */
export const unnumbered = (name: string): string =>
  name.replace(
    /[\s,:]*[([]?\d[\d.,]*\+?[)\]]?(?:\s+(?:items?|products?|articles?|artikel|new|unread))?$/iu,
    '',
  ) || name;
