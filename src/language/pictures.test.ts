import { expect, it } from 'vitest';
import { pictured } from './pictures';
import { concepts } from './synonyms';

it.each([
  ['question', 'help'],
  ['envelope', 'email'],
  ['fa fa user circle', 'account'],
  ['three dots', 'ellipsis'],
  ['Zahnrad', 'settings'],
  ['papelera', 'delete'],
  ['œil', 'show password'],
  ['directional chevron down', 'dropdown'],
])('%s stands for %s', (picture, concept) => expect([...pictured(picture)]).toContain(concept));

it('stands for what words stand for, where there is a word for it', () => {
  const shared = [
    'settings',
    'search',
    'help',
    'account',
    'email',
    'cart',
    'delete',
    'next',
    'show password',
  ];
  for (const word of shared) expect([...concepts(word)]).toContain(word);
});

it('says nothing of other words', () => {
  expect(pictured('Terms of service').size).toBe(0);
});
