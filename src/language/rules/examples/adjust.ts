/** What may be said to the rules of `../adjust.ts`, and the commands that come of it. */
import type { Examples } from '../rule';

/** Rule → words → commands. */
export const adjust: Examples = {
  adjust: {
    'increase the quantity': "adjust 'quantity' +",
    'turn the volume down by 10': "adjust 'volume' -10",
    'turn up the volume': "adjust 'volume' +",
    'lower the price limit by 5': "adjust 'price limit' -5",
    'erhöhe die Menge um zwei': "adjust 'Menge' 2",
    'dreh die Lautstärke runter': "adjust 'Lautstärke' -",
    'augmente la quantité de 3': "adjust 'quantité' 3",
    'reduce la cantidad en 2': "adjust 'cantidad' -2",
  },
  option: {
    'choose the largest size': "option most of 'size'",
    'pick the smallest box size': "option least of 'box size'",
    'choose the second colour': "option 2 of 'colour'",
    'select the last size': "option -1 of 'size'",
    'the next size up': "option more of 'size'",
    'a smaller size': "option less of 'size'",
    'one size bigger': "option more of 'size'",
  },
  fact: {
    'phone: 555 0100': 'select "555 0100" → \'phone\'',
    'quantity = 3': 'select "3" → \'quantity\'',
    'message: are you there?': 'select "are you there?" → \'message\'',
  },
};
