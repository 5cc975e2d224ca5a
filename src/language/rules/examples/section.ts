/** What may be said to the rules of `../section.ts`, and the commands that come of it. */
import type { Examples } from '../rule';

/** Rule → words → commands. */
export const section: Examples = {
  section: {
    'go to the history section': "answer 'show me history'",
    'jump to the section about backtesting': "answer 'show me backtesting'",
    'open the section on climate': "answer 'show me climate'",
    'springe zum Abschnitt Klima': "answer 'show me Klima'",
    'va à la section « Climat »': "answer 'show me Climat'",
    've a la sección de clima': "answer 'show me clima'",
  },
};
