import { afterEach, describe, expect, it } from 'vitest';
import { fieldWords, FieldWordsError, holdFieldWords, readFieldWords } from './table';
import { typeOfWords } from './type';
import { WRITTEN } from './written';

describe('the file of field words', () => {
  afterEach(() => holdFieldWords(WRITTEN));

  it('gives back what was written down', () => {
    expect(readFieldWords(JSON.stringify(WRITTEN))).toEqual(WRITTEN);
  });

  it.each([
    ['cut off', JSON.stringify(WRITTEN).slice(0, -40)],
    ['empty', ''],
    ['no object', 'null'],
    ['without its buttons', JSON.stringify({ ideas: WRITTEN.ideas, purposes: WRITTEN.purposes })],
    ['holding no words', JSON.stringify({ ...WRITTEN, ideas: { email: 7 } })],
  ])('that is %s is told so', (_how, file) => {
    expect(() => readFieldWords(file)).toThrow(FieldWordsError);
    expect(() => readFieldWords(file)).toThrow('Installing Familiar anew brings it back');
  });

  it('that could not be read makes every question fail, and none guessed', () => {
    holdFieldWords(new FieldWordsError('is not in the package'));
    expect(() => fieldWords()).toThrow('is not in the package');
    expect(() => typeOfWords('quite new words for a street')).toThrow(FieldWordsError);
  });
});
