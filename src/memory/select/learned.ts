/** What selecting standing instructions has learned, read from its texts. */
import type { Models } from './choose';
import { FRESH_FIRST, FRESH_SECOND, KNOWN_FIRST, KNOWN_SECOND, TOPICS } from './table';
import { parsed as topicsFrom, type TopicTable } from './topics';
import { parsed as forestFrom } from './trees';

/** Subjects by word, forests for subjects it knows and for fresh ones. */
export interface Learned {
  topics: TopicTable;
  known: Models;
  fresh: Models;
}

let read: Learned | null = null;

/** Read at the first use: most wakings of the background need none of it. */
export const learned = (): Learned =>
  (read ??= {
    topics: topicsFrom(TOPICS),
    known: { first: forestFrom(KNOWN_FIRST), second: forestFrom(KNOWN_SECOND) },
    fresh: { first: forestFrom(FRESH_FIRST), second: forestFrom(FRESH_SECOND) },
  });
