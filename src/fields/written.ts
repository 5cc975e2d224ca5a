/** All tables of words as they are written down: what the build makes the package's file of, and what tests and tools hold. */
import { BUTTONS } from './buttons';
import { holdFieldWords, type FieldWords } from './table';
import { PURPOSES, WORDS } from './words';

/** The tables, straight from their sources. Never part of a program: see `table.ts`. */
export const WRITTEN: FieldWords = { ideas: WORDS, purposes: PURPOSES, buttons: BUTTONS };

holdFieldWords(WRITTEN);
