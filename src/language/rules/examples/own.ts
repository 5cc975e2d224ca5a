/** What may be said to the rules of `../own.ts`, and the commands that come of it. */
import type { Examples } from '../rule';

/** Rule → words → commands. */
export const own: Examples = {
  ship: {
    'ship it to home': "use 'home' as address",
    'deliver my order to the office': "use 'office' as address",
    'liefere es nach Hause': "use 'nach Hause' as address",
    'livre-le à la maison': "use 'maison' as address",
    'envíalo a casa': "use 'casa' as address",
  },
  usual: {
    'order my usual': "use 'my usual' as order",
    'get me my usual coffee': "use 'my usual coffee' as order",
    'bestell das Übliche': "use 'das Übliche' as order",
    'commande mon café habituel': "use 'mon café habituel' as order",
    'pide lo de siempre': "use 'lo de siempre' as order",
  },
};
