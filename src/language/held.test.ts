import { expect, it } from 'vitest';
import { askedHeld, askedThing } from './held';

it.each([
  ['which size is chosen?', 'size'],
  ['What colour is currently selected', 'colour'],
  ['which tab is open?', 'tab'],
  ['which delivery did I choose?', 'delivery'],
  ['what is in the e-mail field?', 'e-mail'],
  ['what’s entered for my phone?', 'phone'],
  ['what did I enter for phone?', 'phone'],
  ['what have I written in the message box', 'message'],
  ['what is the value of the volume slider?', 'volume'],
  ['what is the language set to?', 'language'],
  ['what does the message say?', 'message'],
  ['Welche Größe ist ausgewählt?', 'Größe'],
  ['was steht im Feld E-Mail?', 'E-Mail'],
  ['was ist bei Lieferung eingestellt?', 'Lieferung'],
  ['quelle taille est choisie ?', 'taille'],
  ['qu’est-ce qu’il y a dans le champ téléphone ?', 'téléphone'],
  ['¿qué talla está seleccionada?', 'talla'],
  ['¿qué hay en el campo teléfono?', 'teléfono'],
])('%s asks what a field holds', (question, of) => expect(askedHeld(question)).toEqual({ of }));

it.each([
  ['is Medium selected?', 'Medium'],
  ['did I choose express?', 'express'],
  ['ist Express ausgewählt?', 'Express'],
  ['est-ce que la livraison express est choisie ?', 'livraison express'],
  ['¿está seleccionado Madrid?', 'Madrid'],
])('%s asks whether a value is chosen', (question, value) => expect(askedHeld(question)).toEqual({ value }));

it.each([
  ['what have I filled in so far?', 'filled'],
  ['was habe ich schon eingetragen?', 'filled'],
  ['what is still empty?', 'empty'],
  ['which fields are missing?', 'empty'],
  ['what do I still have to fill in?', 'empty'],
  ['did I fill in everything?', 'empty'],
  ['was fehlt noch?', 'empty'],
  ['¿qué falta por rellenar?', 'empty'],
])('%s asks about all fields', (question, all) => expect(askedHeld(question)).toEqual({ all }));

it.each([
  'what do I have to fill in here?',
  'what is the return policy?',
  'how much is shipping?',
  'which shirts are in stock?',
  'is the museum open?',
  'what is new?',
  'is the cat a chosen one?',
])('%s asks about no field', (question) => expect(askedHeld(question)).toBeNull());

it('takes a thing for a field’s name only where it is asked for plainly', () => {
  expect(askedThing('what is the quantity?')).toBe('quantity');
  expect(askedThing('how loud is the volume?')).toBe('volume');
  expect(askedThing('what is my e-mail here?')).toBe('e-mail');
  expect(askedThing('wie lautet meine Telefonnummer?')).toBe('Telefonnummer');
  expect(askedThing('who wrote this?')).toBeNull();
});
