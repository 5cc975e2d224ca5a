/**
 * The select exam (NLSI): which standing instructions apply to a request. Pure modules of the product, run in Node with
 * the encoder of the package. `--cross-domain` learns anew four times, each time without a quarter of the subjects and
 * without every written list of them, and asks about those.
 */
import { select, selectionOf } from '../../src/memory/select';
import { chancesOf, LIMITS, settingOf, type Models } from '../../src/memory/select/choose';
import { casesIn, domainsOf, fitModels, vectorsFor, type Case } from '../train/select-fit';
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
  const models: Models[] = [];
  for (let fold = 0; fold < FOLDS; fold++)
    models.push(
      fitModels(
        all.filter((c) => !folds(c).includes(fold)),
        vectors,
        false,
      ),
    );
  return cases.map((c) => {
    const model = models[folds(c)[0] ?? 0];
    if (!model) throw new Error(`No fold for the case ${c.id}.`);
    return timed(c, () =>
      selectionOf(chancesOf(settingOf(c.turns, c.profile, vectors, null), model), LIMITS.fresh),
    );
  });
}

function timed({ id }: Case, ask: () => { selected: number[]; ranked: number[] }): SelectRow {
  const start = performance.now();
  const { selected, ranked } = ask();
  return { id, selected, ranked, ms: Math.round((performance.now() - start) * 1000) / 1000 };
}
