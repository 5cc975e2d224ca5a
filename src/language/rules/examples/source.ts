/** What may be said to the rules of `../source.ts`, and the commands that come of it. */
import type { Examples } from '../rule';

/** Rule → words → commands. */
export const source: Examples = {
  source: {
    'why do you think that?': "why ''",
    'how do you know my size?': "why 'my size'",
    'woher weißt du meine Größe?': "why 'meine Größe'",
    'comment sais-tu que je préfère le thé ?': "why 'je préfère le thé'",
    '¿cómo sabes mi talla?': "why 'mi talla'",
  },
};
