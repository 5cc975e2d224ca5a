/** Values that are the same by another name: sizes and their letters, languages and their own names, numbers in words and in digits. */
import type { Page } from '../flow';
import { countOf, NUMBER_NAMES } from '../language/numbers';
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
english, englisch, anglais, inglés
german, deutsch, allemand, alemán
french, französisch, français, francés
spanish, spanisch, espagnol, español, castellano
italian, italienisch, italien, italiano
portuguese, portugiesisch, portugais, português, portugués
dutch, niederländisch, néerlandais, nederlands, neerlandés
polish, polnisch, polonais, polski, polaco
turkish, türkisch, turc, türkçe, turco
chinese, chinesisch, chinois, 中文, chino
japanese, japanisch, japonais, 日本語, japonés
`;
const NAMES = [
  ...LINES.trim()
    .split('\n')
    .map((line) => line.split(',').map((name) => fold(name.trim()))),
  ...NUMBER_NAMES,
];

/** The value as the page calls it: the words themselves wherever it offers them, or where it offers none of their equals. */
export function equalOn(page: Page, said: string): string {
  if (offers(page, said)) return said;
  const names = NAMES.filter((line) => line.includes(fold(said))).flat();
  return names.find((name) => offers(page, name)) ?? said;
}

/** The number that a word says, in digits; any other text as it is. */
export const inDigits = (said: string): string => {
  const count = /^\p{L}+$/u.test(said.trim()) ? countOf(said.trim()) : NaN;
  return Number.isNaN(count) ? said : String(count);
};

const offers = (page: Page, name: string): boolean =>
  page.elements.some(
    (e) =>
      e.options?.some(({ label }) => sameOption(label, name)) === true ||
      (e.kind === 'control' && !LINKS.has(e.role) && fold(e.name) === fold(name)),
  );
const LINKS = new Set(['link', 'graphics-symbol']);
