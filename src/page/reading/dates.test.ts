import { expect, it } from 'vitest';
import { dateIn } from './dates';

const TODAY = new Date(2027, 2, 10);

it.each([
  ['Posted 3 March 2027 by Ada', 'en', '2027-03-03'],
  ['March 3rd, 2026', 'en', '2026-03-03'],
  ['am 3. Februar', 'de', '2027-02-03'],
  ['le 3 février 2025', 'fr', '2025-02-03'],
  ['3 de mayo de 2026', 'es', '2026-05-03'],
  ['2026-12-31', 'en', '2026-12-31'],
  ['31.12.2026', 'de', '2026-12-31'],
  ['12/31/2026', 'en-US', '2026-12-31'],
  ['2 days ago', 'en', '2027-03-08'],
  ['vor einer Woche', 'de', '2027-03-03'],
  ['il y a 3 jours', 'fr', '2027-03-07'],
  ['Yesterday', 'en', '2027-03-09'],
])('%s', (text, lang, iso) => expect(dateIn(text, lang, TODAY)?.iso).toBe(iso));

it.each(['Room 12', '4.5 out of 5', 'version 1.2.3', '99 May options', 'may be 5', '$12.00'])(
  '%s is none',
  (text) => expect(dateIn(text, 'en', TODAY)?.text ?? null).toBe(null),
);
