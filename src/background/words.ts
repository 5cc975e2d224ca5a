/** The words of form fields, a file of the package, read before the first thing that may ask for them. */
import { FIELD_WORDS_FILE, FieldWordsError, holdFieldWords, readFieldWords } from '../fields/table';
import { browser } from '../platform/browser';
import { report } from '../platform/report';

let reading: Promise<void> | null = null;

/**
 * Resolves when the words are held. Where the file can't be read, that is reported, whoever asks for a field is told it, and the next
 * call tries again; nothing else suffers.
 */
export function loadFieldWords(read: () => Promise<string> = readPackaged): Promise<void> {
  reading ??= read()
    .then((file) => holdFieldWords(readFieldWords(file)))
    .catch((error: unknown) => {
      reading = null;
      report(error, 'loadFieldWords');
      holdFieldWords(error instanceof FieldWordsError ? error : new FieldWordsError('could not be read'));
    });
  return reading;
}

async function readPackaged(): Promise<string> {
  const response = await fetch(browser.runtime.getURL(FIELD_WORDS_FILE)).catch(() => null);
  if (!response?.ok) throw new FieldWordsError('is not in the package');
  return response.text();
}
