/** What selecting standing instructions has learned, as the texts of its file; see `../learned.ts`. */
import { LearnedError, readLearned, writeLearned } from '../learned';
import type { Models } from './choose';
import { pack, unpack } from '../packed';
import { KINDS, type KindTable } from './kinds';
import { parsed as topicsFrom, written as topicLine, type TopicTable } from './topics';
import { isWhole, parsed as forestFrom, written as forestLine } from './trees';

/** Subjects by word, kinds and finer sorts of values by vector, forests for subjects it knows and for fresh ones. */
export interface Learned {
  topics: TopicTable;
  kinds: KindTable;
  slots: KindTable;
  known: Models;
  fresh: Models;
}

/** Its name among the files of what was learned. */
export const SELECT_FILE = 'select.json';

/** Learned → its file. */
export const selectFile = ({ topics, kinds, slots, known, fresh }: Learned): Promise<string> =>
  writeLearned({
    topics: topicLine(topics),
    kinds: kinds.map(pack).join('|'),
    slots: slots.map(pack).join('|'),
    knownFirst: forestLine(known.first),
    knownSecond: forestLine(known.second),
    freshFirst: forestLine(fresh.first),
    freshSecond: forestLine(fresh.second),
  });

const NAMES = ['topics', 'kinds', 'slots', 'knownFirst', 'knownSecond', 'freshFirst', 'freshSecond'] as const;

/** Its file → learned. @throws LearnedError where the file is not whole or of another shape */
export async function readSelect(file: string): Promise<Learned> {
  const texts = await readLearned(SELECT_FILE, file, NAMES);
  const topics = topicsFrom(texts.topics);
  const table = (text: string): KindTable => text.split('|').map(unpack);
  const [kinds, slots] = [table(texts.kinds), table(texts.slots)];
  const known = { first: forestFrom(texts.knownFirst), second: forestFrom(texts.knownSecond) };
  const fresh = { first: forestFrom(texts.freshFirst), second: forestFrom(texts.freshSecond) };
  const forests = [known.first, known.second, fresh.first, fresh.second];
  const isTable = (table: KindTable): boolean => table.every((weights) => weights.every(Number.isFinite));
  const areKinds = kinds.length === KINDS.length && isTable(kinds) && isTable(slots);
  if (!areKinds || !topics.bias.every(Number.isFinite) || !forests.every(isWhole))
    throw new LearnedError(SELECT_FILE, 'is of another version');
  return { topics, kinds, slots, known, fresh };
}
