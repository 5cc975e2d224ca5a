/** Measurements as lines of text. */

export interface Row {
  what: string;
  unit: string;
  /** What it should stay below, or with `least` reach; null where nothing was promised. */
  goal: number | null;
  least?: boolean;
  values: number[];
}

/** One line a measurement: median, smallest and largest value, and how it stands to its goal. */
export function table(rows: Row[]): string {
  const lines = rows.map(({ what, unit, goal, least = false, values }) => {
    const sorted = [...values].sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? NaN;
    const range = sorted.length > 1 ? `${show(sorted[0])} … ${show(sorted.at(-1))}` : '';
    const against =
      goal === null
        ? ''
        : least
          ? `${median >= goal ? 'reaches' : 'below'} ${goal}`
          : `${median <= goal ? 'within' : 'over'} ${goal}`;
    return [what.padEnd(54), `${show(median)} ${unit}`.padStart(12), range.padEnd(18), against].join('  ');
  });
  return ['what'.padEnd(54) + '        median  smallest … largest', ...lines].join('\n');
}

const show = (value: number | undefined): string =>
  (value ?? NaN).toFixed(value !== undefined && value < 10 ? 1 : 0);
