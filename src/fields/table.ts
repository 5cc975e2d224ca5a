/**
 * The words of form fields and their buttons at run time. Written down in `words.ts` and `buttons.ts`, they are a file of
 * the package, since few wakings of the background ask what a field wants: whoever runs this holds them first.
 */
import { Failure } from '../flow';
import type { Button } from './buttons';
import type { Idea, Purpose } from './words';

/** All tables: key → wordings, in the notation of `words.ts`. */
export interface FieldWords {
  ideas: Record<Idea, string>;
  purposes: Record<Purpose, string>;
  buttons: Record<Button, string>;
}

/** Where the package holds them. */
export const FIELD_WORDS_FILE = 'words/fields.json';

/** The file is missing or not whole. Nothing is guessed then: a field that must not be typed into might not be told. */
export class FieldWordsError extends Failure {
  constructor(why: string) {
    super(
      'unexpected',
      `My list of what form fields are called (${FIELD_WORDS_FILE}) ${why}, so I leave forms alone. Installing Familiar anew brings it back.`,
    );
    this.name = 'FieldWordsError';
  }
}

/** The file's text → tables. @throws FieldWordsError where it is not whole */
export function readFieldWords(file: string): FieldWords {
  let read: unknown;
  try {
    read = JSON.parse(file);
  } catch {
    throw new FieldWordsError('is damaged');
  }
  const isTable = (table: unknown): boolean =>
    typeof table === 'object' &&
    table !== null &&
    Object.values(table).length > 0 &&
    Object.values(table).every((words) => typeof words === 'string' && words !== '');
  const parts = (typeof read === 'object' && read !== null ? read : {}) as Record<keyof FieldWords, unknown>;
  if (!isTable(parts.ideas) || !isTable(parts.purposes) || !isTable(parts.buttons))
    throw new FieldWordsError('is damaged');
  return read as FieldWords;
}

let held: FieldWords | FieldWordsError = new FieldWordsError('is not read yet');

/** Takes the tables, or what went wrong with them, which every later question is told. */
export function holdFieldWords(words: FieldWords | FieldWordsError): void {
  held = words;
}

/** The tables. @throws FieldWordsError */
export function fieldWords(): FieldWords {
  if (held instanceof FieldWordsError) throw held;
  return held;
}
