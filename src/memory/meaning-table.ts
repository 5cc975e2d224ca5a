/** What is learned of the meaning of requests and memories, as the texts of its file; see `learned.ts`. */
import type { MeaningTable } from '../flow';
import { LearnedError, readLearned, writeLearned } from './learned';
import { pack, unpack } from './packed';

/** The table as texts, 6 bits a number. */
export type PackedTable = Record<(typeof NAMES)[number], string>;

const NAMES = ['asked', 'kept', 'typical', 'from', 'to', 'finerFrom', 'finerTo'] as const;

/** Its name among the files of what was learned. */
export const MEANING_FILE = 'meaning.json';

/** Table → texts. */
export const packTable = (table: MeaningTable): PackedTable => ({
  asked: pack(table.asked),
  kept: pack(table.kept),
  typical: pack(Float32Array.from(table.typical.flatMap((vector) => [...vector]))),
  from: pack(table.from),
  to: pack(table.to),
  finerFrom: pack(table.finerFrom),
  finerTo: pack(table.finerTo),
});

/** Texts → table. */
export function unpackTable(packed: PackedTable): MeaningTable {
  const asked = unpack(packed.asked);
  const all = unpack(packed.typical);
  return {
    asked,
    kept: unpack(packed.kept),
    typical: Array.from({ length: all.length / asked.length }, (_, i) =>
      all.slice(i * asked.length, (i + 1) * asked.length),
    ),
    from: unpack(packed.from),
    to: unpack(packed.to),
    finerFrom: unpack(packed.finerFrom),
    finerTo: unpack(packed.finerTo),
  };
}

/** Table → its file. */
export const meaningFile = (table: MeaningTable): Promise<string> => writeLearned(packTable(table));

/**
 * Its file → table.
 * @param width numbers a vector of the encoder
 * @throws LearnedError where the file is not whole, or was learned from another encoder's vectors
 */
export async function readMeaning(file: string, width: number): Promise<MeaningTable> {
  const table = unpackTable(await readLearned(MEANING_FILE, file, NAMES));
  const { asked, kept, typical, from, to, finerFrom, finerTo } = table;
  const fits =
    asked.length === width &&
    kept.length === width &&
    typical.length > 0 &&
    from.length === to.length &&
    to.length % width === 0 &&
    finerFrom.length === finerTo.length &&
    finerTo.length % width === 0;
  if (!fits) throw new LearnedError(MEANING_FILE, 'is of another version');
  return table;
}
