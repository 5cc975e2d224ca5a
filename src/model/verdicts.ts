/** What the known-answer test found, kept for each engine, model and browser version: another driver may answer rightly. */
import type { Wanted } from './host';

/** Null: it answers rightly. A sentence: it does not. Undefined: nobody has tested it. */
export type Verdict = string | null | undefined;

export interface Verdicts {
  key: (wanted: Wanted) => string;
  get: (key: string) => Verdict;
  set: (key: string, verdict: string | null) => void;
}

/** The two functions of Web Storage that are used. */
type Box = Pick<Storage, 'getItem' | 'setItem'>;

/** Bumped when the test itself changes. */
const TEST = 1;

/** Kept in `box`; what cannot be read or written is tested again. */
export function verdictsIn(box: Box, browser: string): Verdicts {
  return {
    key: ({ engine, model, server }) =>
      [
        'selftest',
        TEST,
        engine,
        model?.id ?? '',
        model?.files.map(({ sha256 }) => sha256).join() ?? '',
        browser,
        ...(server ? [server.address, server.model] : []),
      ].join('/'),
    get: (key) => {
      const kept = box.getItem(key);
      if (kept === null) return undefined;
      return kept === '' ? null : kept;
    },
    set: (key, verdict) => box.setItem(key, verdict ?? ''),
  };
}
