/** Whether asking a model helps: by its size, as measured, and by what the person took of it on this machine. Pure. */
import type { ModelInUse, ModelRole, Share } from '../flow';

/** What is known of a role where no model is asked. */
interface Without {
  /** Millions of parameters below which models were found to do worse than none. */
  fewest: number;
  /** How often what is done without a model is right, of the cases in which one would be asked. */
  right: number;
}

/**
 * The picker, by `npm run exam -- rank --engine …` (table in README.md): where words leave it open the ranker's first is
 * right in 21 of 31; models of 135 and 494 million put a right one first in 15 and 11, where chance would in 12. Larger ones
 * were not there to be measured; 700 is where the catalogue's next size begins.
 */
const WITHOUT: Partial<Record<ModelRole, Without>> = {
  picker: { fewest: 700, right: 21 / 31 },
  // Nothing is done without one; but a reading that is mostly wrong is a question more than a refusal.
  planner: { fewest: 0, right: 1 / 2 },
  // By `npm run exam -- roles` (README.md): of 494 million, 3 of 8 values were wrong, and nearly every message was doubted.
  // Half of all doubts being right is what chance gives. Larger ones were not there to be measured.
  extractor: { fewest: 700, right: 1 / 2 },
  checker: { fewest: 700, right: 1 / 2 },
};

/** Fewer proposals than this may go wrong by chance; whoever is no longer asked can't make up for it. */
const TELLING = 5;

/** False for a model that is too small for a role, or has surely been right less often in it than is right without it. */
export function worthAsking(
  { millions, taken }: Pick<ModelInUse, 'millions' | 'taken'>,
  role: ModelRole,
): boolean {
  const without = WITHOUT[role];
  if (!without) return true;
  if (millions !== null && millions < without.fewest) return false;
  const share = taken[role];
  return share === undefined || share.of < TELLING || within(share).high >= without.right;
}

/** Wilson's 95 % interval (Wilson 1927) of a share; all of 0 to 1 where nothing was seen. */
export function within({ right, of }: Share): { low: number; high: number } {
  if (of === 0) return { low: 0, high: 1 };
  const z2 = 1.96 ** 2;
  const p = right / of;
  const middle = p + z2 / (2 * of);
  const around = 1.96 * Math.sqrt((p * (1 - p) + z2 / (4 * of)) / of);
  return { low: (middle - around) / (1 + z2 / of), high: (middle + around) / (1 + z2 / of) };
}
