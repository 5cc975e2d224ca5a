/** Values that are the same by another name: sizes and their letters, numbers in words and in digits. */
import type { Page } from '../flow';
import { fold } from '../language/tokens';
import { sameOption } from './holder';

/** One line a value: the names that people and sites have for it. */
const LINES = `
xs, extra small, x-small, sehr klein, très petit
s, small, klein, petit, petite, pequeño, pequeña
m, medium, mittel, moyen, moyenne, mediano, mediana
l, large, groß, grand, grande
xl, extra large, x-large, sehr groß, très grand, extra grande
xxl, 2xl, double extra large, xx-large
1, one, eins, ein, eine, un, une, uno, una
2, two, zwei, deux, dos
3, three, drei, trois, tres
4, four, vier, quatre, cuatro
5, five, fünf, cinq, cinco
6, six, sechs, seis
7, seven, sieben, sept, siete
8, eight, acht, huit, ocho
9, nine, neun, neuf, nueve
10, ten, zehn, dix, diez
11, eleven, elf, onze, once
12, twelve, zwölf, douze, doce
`;
const NAMES = LINES.trim()
  .split('\n')
  .map((line) => line.split(',').map((name) => fold(name.trim())));

/** The value as the page calls it: the words themselves wherever it offers them, or where it offers none of their equals. */
export function equalOn(page: Page, said: string): string {
  if (offers(page, said)) return said;
  const names = NAMES.filter((line) => line.includes(fold(said))).flat();
  return names.find((name) => offers(page, name)) ?? said;
}

/** The number that a word says, in digits; any other text as it is. */
export const inDigits = (said: string): string =>
  NAMES.find((line) => line.includes(fold(said)) && /^\d+$/.test(line[0] ?? ''))?.[0] ?? said;

const offers = (page: Page, name: string): boolean =>
  page.elements.some(
    (e) =>
      e.options?.some(({ label }) => sameOption(label, name)) === true ||
      (e.kind === 'control' && !LINKS.has(e.role) && fold(e.name) === fold(name)),
  );
const LINKS = new Set(['link', 'graphics-symbol']);
