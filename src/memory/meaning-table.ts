/** What is learned of the meaning of requests and memories, and how it is kept as text. */
import { pack, unpack } from './packed';

/** Everything learned; written by `npx tsx e2e/train/recall.ts --write`. */
export interface MeaningTable {
  /** What all requests, and all memories, have in common. */
  asked: Float32Array;
  kept: Float32Array;
  /** Typical requests, `width` numbers each, of length 1. */
  typical: Float32Array[];
  /** A request times `from` (width × rank) times `to` (rank × width) looks like the memories it needs. */
  from: Float32Array;
  to: Float32Array;
}

/** The table as five texts, 6 bits a number. */
export type PackedTable = Record<'asked' | 'kept' | 'typical' | 'from' | 'to', string>;

/** Table → texts. */
export const packTable = (table: MeaningTable): PackedTable => ({
  asked: pack(table.asked),
  kept: pack(table.kept),
  typical: pack(Float32Array.from(table.typical.flatMap((vector) => [...vector]))),
  from: pack(table.from),
  to: pack(table.to),
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
  };
}
