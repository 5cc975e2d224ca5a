/** What was learned, as files of the package: each read when it is first asked for, once a life of the background. */
import type { MeaningTable } from '../flow';
import { WIDTH } from '../language/encoder/weights';
import { LearnedError } from '../memory/learned';
import { MEANING_FILE, readMeaning } from '../memory/meaning-table';
import { readSelect, SELECT_FILE, type Learned } from '../memory/select/learned';
import { browser } from '../platform/browser';
import { report } from '../platform/report';

/** Null where a file can't be read: words and rules answer then. */
export interface LearnedFiles {
  /** How requests and memories compare. */
  meaning: () => Promise<MeaningTable | null>;
  /** How standing instructions are chosen. */
  select: () => Promise<Learned | null>;
}

/** The files, behind their checks. What is wrong with one is reported when it is first asked for. */
export function learned(read: (name: string) => Promise<string> = readPackaged): LearnedFiles {
  const once = <T>(name: string, parse: (file: string) => Promise<T>): (() => Promise<T | null>) => {
    let reading: Promise<T | null> | undefined;
    return () =>
      (reading ??= read(name)
        .then(parse)
        .catch((error: unknown) => {
          report(error, 'learned');
          return null;
        }));
  };
  return {
    meaning: once(MEANING_FILE, (file) => readMeaning(file, WIDTH)),
    select: once(SELECT_FILE, readSelect),
  };
}

async function readPackaged(name: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(`learned/${name}`)).catch(() => null);
  if (!response?.ok) throw new LearnedError(name, 'is not in the package');
  return response.text();
}
