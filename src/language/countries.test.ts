import { expect, it } from 'vitest';
import { countryCode } from './countries';

it.each([
  ['United Kingdom', 'GB'],
  ['UK', 'GB'],
  ['Großbritannien', 'GB'],
  ['United States of America', 'US'],
  ['United States (US)', 'US'],
  ['États-Unis', 'US'],
  ['Deutschland', 'DE'],
  ['Alemania', 'DE'],
  ['the Netherlands', 'NL'],
  ['Côte d’Ivoire', 'CI'],
  ['Select a country', null],
  ['', null],
])('%s is %s', (name, code) => expect(countryCode(name)).toBe(code));
