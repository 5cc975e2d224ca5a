import { afterEach, expect, it, vi } from 'vitest';
import { fieldWords, FieldWordsError, holdFieldWords } from '../fields/table';
import { WRITTEN } from '../fields/written';
import { loadFieldWords } from './words';

vi.mock('../platform/browser', () => ({ browser: {} }));

afterEach(() => holdFieldWords(WRITTEN));

it('tells whoever asks what is wrong with the file, reports it, and reads it again for the next', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await loadFieldWords(() => Promise.reject(new FieldWordsError('is not in the package')));
  expect(() => fieldWords()).toThrow('is not in the package');
  await loadFieldWords(() => Promise.resolve('{'));
  expect(() => fieldWords()).toThrow('is damaged');
  expect(told).toHaveBeenCalledTimes(2);

  let reads = 0;
  const whole = (): Promise<string> => Promise.resolve((reads++, JSON.stringify(WRITTEN)));
  await Promise.all([loadFieldWords(whole), loadFieldWords(whole)]);
  await loadFieldWords(whole);
  expect(fieldWords()).toEqual(WRITTEN);
  expect(reads).toBe(1);
});
