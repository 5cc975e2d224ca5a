/** Every form of statement that is read, language by language; the first that fits decides. */
import { GERMAN } from './de';
import { ENGLISH } from './en';
import { SPANISH } from './es';
import { FRENCH } from './fr';
import { PLACES } from './places';
import type { Form } from './form';

export type { Form } from './form';

export const FORMS: readonly Form[] = [...PLACES, ...ENGLISH, ...FRENCH, ...GERMAN, ...SPANISH];
