/** Episodes without a model and with one, side by side. Pure. */
import type { ActRow } from './episode';

/** A line for each episode in which they differ or the model proposed something, and the sums. */
export function sideBySide(name: string, alone: readonly ActRow[], helped: readonly ActRow[]): string {
  const pairs = alone.flatMap((before) => {
    const after = helped.find(({ task, seed }) => task === before.task && seed === before.seed);
    return after ? [{ before, after, did: done(after) - done(before) }] : [];
  });
  const told = pairs.filter(({ after, did }) => did !== 0 || after.advised > 0);
  const lines = told.map(({ before, after, did }) =>
    [
      `${before.task} ${before.seed}`.padEnd(32),
      `${before.reward} → ${after.reward}`.padEnd(8),
      ['worse', '', 'better'][did + 1]?.padEnd(7),
      after.advised > 0 ? `proposed ${after.advised}` : '',
    ].join(' '),
  );
  const count = (is: (pair: (typeof pairs)[number]) => boolean): number => pairs.filter(is).length;
  return [
    ...lines,
    `${pairs.length} episodes: ${count(({ before }) => done(before) === 1)} done without a model, ${count(({ after }) => done(after) === 1)} with ${name}`,
    `  better ${count(({ did }) => did > 0)}, worse ${count(({ did }) => did < 0)}; it proposed something in ${count(({ after }) => after.advised > 0)}, and something else was done in ${count(wrong)}`,
  ].join('\n');
}

/** What was done counts against it, where nothing was done without a model. */
const wrong = ({ before, after }: { before: ActRow; after: ActRow }): boolean =>
  after.reward < 0 && before.reward >= 0;
const done = ({ reward }: ActRow): number => (reward > 0 ? 1 : 0);
