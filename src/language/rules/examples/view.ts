/** What may be said to the rules of `../view.ts`, and the commands that come of it. */
import type { Examples } from '../rule';

/** Rule → words → commands. */
export const view: Examples = {
  zoom: {
    'make the text bigger': 'zoom in',
    'zoom out': 'zoom out',
    'mach die Schrift größer': 'zoom in',
    'agrandis le texte': 'zoom in',
    'letra más grande': 'zoom in',
  },
};
