import { expect, it } from 'vitest';
import { heard } from './heard';

it.each([
  ['Added to your basket', 'worked'],
  ['24 results', 'worked'],
  ['Vielen Dank, Ihre Nachricht wurde gesendet', 'worked'],
  ['Saved. No errors found.', 'worked'],
  ['Code invalid', 'failed'],
  ['Sorry, that size is sold out', 'failed'],
  ['Your changes could not be saved', 'failed'],
  ['Die Seite konnte nicht gespeichert werden', 'failed'],
  ['Aucun résultat', 'failed'],
  ['No se pudo guardar', 'failed'],
  ['Please choose a size', null],
  ['Loading', null],
  ['Somebody was faster', null],
  ['', null],
])('hears of %j: %s', (said, verdict) => {
  expect(heard(said)).toBe(verdict);
});
