/** Weights → `src/rank/weights.ts`: the one table, with the reason for each, and what it was measured to be worth. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { SignalName } from '../../src/rank/signals';
import { ROOT } from '../harness/browsers';
import { prior } from './prior';

const FILE = resolve(ROOT, 'src/rank/weights.ts');

/** Writes the table; the same weights give the same file. `worth` are the lines of the measurement. */
export async function writeTable(weights: Record<SignalName, number>, worth: string[]): Promise<string> {
  const groups = Object.entries(prior).map(([title, group]) => {
    const rows = Object.entries(group).map(([name, [by, why]]) => {
      const value = weights[name as SignalName];
      const note = [Math.abs(value - by) < 0.05 ? '' : `by hand ${by}`, why].filter(Boolean).join('; ');
      return `  ${name}: ${Number(value.toFixed(2))},${note ? ` // ${note}` : ''}`;
    });
    return [`  // ${title}`, ...rows].join('\n');
  });
  const text = `/**
 * Every weight of ranking, in log-odds: a lead of 1 makes the leader e times likelier than the next. Written by
 * \`npx tsx e2e/train/rank.ts --write\`, which pulls the hand-set weights of \`e2e/train/prior.ts\` to the dev half of
 * the rank exam; change them there. Measured with the sites left out of fitting:
${worth.map((line) => ` * ${line.replace(/ {2,}/g, ' ')}`).join('\n')}
 */
import type { SignalName } from './signals';

export const weights: Record<SignalName, number> = {
${groups.join('\n')}
};
`;
  const style = await resolveConfig(FILE);
  writeFileSync(FILE, await format(text, { ...style, parser: 'typescript' }));
  return FILE;
}
