/**
 * The select exam (NLSI): which standing instructions apply to a request. Pure modules of the product, run in Node with
 * the encoder of the package. `--cross-domain` learns anew four times, each time without a quarter of the subjects and
 * without every written list of them, and asks about those.
 */
import { select, selectionOf } from '../../src/memory/select';
import { chancesOf, LIMITS, settingOf, UNTAUGHT } from '../../src/memory/select/choose';
import { casesIn, domainsOf, fitModels, vectorsFor, type Case } from '../train/select-fit';
import { kindTable } from '../train/select-kinds';
import { cachedEncoder } from './encode';
import { learnedSelect } from './learned';

/** One prediction; `ms` without the encoder. */
export interface SelectRow {
  id: string;
  selected: number[];
  ranked: number[];
  ms: number;
}

const FOLDS = 4;

/** One row a case. */
export async function predict(options: {
  data: string;
  limit?: number;
  crossDomain: boolean;
}): Promise<SelectRow[]> {
  const all = casesIn(options.data);
  const cases = all.slice(0, options.limit ?? all.length);
  const vectors = await vectorsFor(options.crossDomain ? all : cases, await cachedEncoder());
  if (!options.crossDomain) {
    const learned = await learnedSelect();
    return cases.map((c) => timed(c, () => select(c.turns, c.profile, { vectors, learned })));
  }
  const domains = [...new Set(all.flatMap(domainsOf))].sort();
  const folds = (c: Case): number[] => domainsOf(c).map((name) => domains.indexOf(name) % FOLDS);
  const made = Array.from({ length: FOLDS }, (_, fold) => {
    const others = all.filter((c) => !folds(c).includes(fold));
    return { kinds: kindTable(others, vectors), models: fitModels(others, vectors, false) };
  });
  return cases.map((c) => {
    const { kinds, models } = made[folds(c)[0] ?? 0] ?? {};
    if (!kinds || !models) throw new Error(`No fold for the case ${c.id}.`);
    return timed(c, () =>
      selectionOf(
        chancesOf(settingOf(c.turns, c.profile, vectors, { ...UNTAUGHT, kinds }), models),
        LIMITS.fresh,
      ),
    );
  });
}

function timed({ id }: Case, ask: () => { selected: number[]; ranked: number[] }): SelectRow {
  const start = performance.now();
  const { selected, ranked } = ask();
  return { id, selected, ranked, ms: Math.round((performance.now() - start) * 1000) / 1000 };
}
