/** What was learned, read from the package in Node: for exams, training and tests. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { MeaningTable } from '../../src/flow';
import { WIDTH } from '../../src/language/encoder/weights';
import { MEANING_FILE, readMeaning } from '../../src/memory/meaning-table';
import { readSelect, SELECT_FILE, type Learned } from '../../src/memory/select/learned';

/** Where a file of what was learned stands; training writes it. */
export const learnedPath = (name: string): string =>
  resolve(import.meta.dirname, '../../public/learned', name);

/** How requests and memories compare. */
export const learnedMeaning = (): Promise<MeaningTable> =>
  readMeaning(readFileSync(learnedPath(MEANING_FILE), 'utf8'), WIDTH);

/** How standing instructions are chosen. */
export const learnedSelect = (): Promise<Learned> =>
  readSelect(readFileSync(learnedPath(SELECT_FILE), 'utf8'));
