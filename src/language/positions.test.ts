import { expect, it } from 'vitest';
import { understand } from './commands';
import { compact } from './compact';

const read = (words: string): string =>
  understand(words)
    .steps.map(({ command }) => compact(command))
    .join('; ');

it.each([
  ['click the 900th row', 'click #900 result'],
  ['open the 21st result', 'click #21 result'],
  ['click the 12,000th row', 'click #12000 result'],
  ['klicke auf die 900. Zeile', 'click #900 result'],
  ['öffne das 900. Ergebnis', 'click #900 result'],
  ['klicke auf den 3. Link', 'click #3 link'],
  ['öffne die zweite Zeile', 'click #2 result'],
  ['klicke auf Zeile 900', "click 'row 900'"],
  ['clique sur la 900ème ligne', 'click #900 result'],
  ['ouvre le 900e résultat', 'click #900 result'],
  ['ouvre le 1er lien', 'click #1 link'],
  ['clique sur la ligne 900', "click 'row 900'"],
  ['haz clic en la 900.ª fila', 'click #900 result'],
  ['abre el 3er resultado', 'click #3 result'],
  ['haz clic en la fila 900', "click 'row 900'"],
])('a position, however it is written: %s', (words, commands) => expect(read(words)).toBe(commands));

it.each([
  ['öffne Läden', "click 'Läden'"],
  ['clique sur modèle bleu', "click 'modèle bleu'"],
])('an article is no part of a word: %s', (words, commands) => expect(read(words)).toBe(commands));
