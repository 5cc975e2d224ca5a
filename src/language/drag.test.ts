import { describe, expect, it } from 'vitest';
import { understand } from './commands';
import { compact } from './compact';

const read = (words: string): string =>
  understand(words)
    .steps.map(({ command }) => compact(command))
    .join('; ');

describe('dragging in words', () => {
  it.each([
    [
      'Drag the smaller box so that it is completely inside the larger box',
      "drag 'smaller box' on 'larger box'",
    ],
    ['drag and drop "A" onto "B"', 'drag "A" on "B"'],
    ['Move "Call Ann" under "Pay rent"', 'drag "Call Ann" after "Pay rent"'],
    ['put the last row first', 'drag #-1 result to 1'],
    ['move Rent two places up', "drag 'Rent' up 2"],
    ['drag all invoices to Archive', "drag all 'invoices' on 'Archive'"],
    ['move the slider to 40', 'select "40" → slider'],
    ['move the mouse to the logo', "hover 'logo'"],
    ['put the blue shirt in the cart', "click 'add to cart' of 'blue shirt'"],
    ['Ziehe "Miete" auf "Erledigt"', 'drag "Miete" on "Erledigt"'],
    ['Verschiebe Miete ans Ende', "drag 'Miete' to -1"],
    ['Faites glisser "Loyer" dans "Fini"', 'drag "Loyer" on "Fini"'],
    ['Déplace Loyer en haut de la liste', "drag 'Loyer' to 1"],
    ['Arrastra "Renta" a "Hecho"', 'drag "Renta" on "Hecho"'],
  ])('%s', (words, commands) => expect(read(words)).toBe(commands));
});
