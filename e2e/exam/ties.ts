/** Cases of real pages that words leave close: where a step would ask a model which of several is meant, and some beyond. */
import { join } from 'node:path';
import type { PageElement, Ranked } from '../../src/flow';
import { evidence, FLOOR, mergeTwins } from '../../src/rank/choice';
import type { Query } from '../../src/rank/query';
import { rank } from '../../src/rank/rank';
import { weights } from '../../src/rank/weights';
import { decide } from '../../src/skills/decide';
import { answerBy, readCases } from '../train/cases';
import { formRequests } from '../train/forms';

/** One choice among a few, best first as ranked. */
export interface Tie {
  id: string;
  /** `rank`: a case of the rank exam; `forms`: a made request for a form of the fields exam. */
  from: 'rank' | 'forms';
  /** Whether a step really asks here; else the ranker leads by little and a step takes its first. */
  open: boolean;
  said: string;
  among: PageElement[];
  right: boolean[];
  /** The exam's ids of the candidates; empty where an element has none. */
  ids: string[];
}

/** A lead, in log-odds, up to which a choice counts as close; from 0.7 on a step takes the first without asking. */
const CLOSE = 3;
const MOST = 5;

/** All ties of an exam's folder and of the forms beside it. Candidates that are all right, or all wrong, tell nothing and are left out. */
export async function tiesOf(data: string): Promise<Tie[]> {
  const cases = (await readCases(data, false)).map((asked) => answerBy(asked, weights));
  const ranked = cases.flatMap(({ asked, shown }) =>
    tieOf(shown, asked.query, asked.instruction).map((tie) => ({
      ...tie,
      ...{ id: asked.id, from: 'rank' as const },
      right: tie.among.map(({ ref }) => asked.isRight(ref, true)),
      ids: tie.among.map(({ ref }) => asked.idOf(ref)),
    })),
  );
  const requests = await formRequests(join(data, '../fields'), false);
  const forms = requests.flatMap(({ page, seen, said, query, right }) => {
    const shown = { ...seen.page, elements: seen.page.elements.filter((e) => !e.concealed) };
    return tieOf(rank(shown, query), query, said).map((tie) => {
      const ids = tie.among.map(({ ref }) => seen.ids[ref] ?? '');
      return {
        ...tie,
        ...{ id: `${page}: ${said}`, from: 'forms' as const, ids },
        right: ids.map((id) => right.includes(id)),
      };
    });
  });
  return [...ranked, ...forms].filter(({ right }) => right.includes(true) && right.includes(false));
}

function tieOf(shown: Ranked[], query: Query, said: string): Pick<Tie, 'open' | 'said' | 'among'>[] {
  const choice = decide(shown, query, said);
  if (choice.kind === 'none') return [];
  if (choice.kind === 'unsure')
    return [{ open: true, said, among: choice.among.map(({ element }) => element) }];
  const { best } = choice;
  const rivals = mergeTwins(shown).filter(
    (r) =>
      r !== best &&
      r.element.ref !== best.element.ref &&
      best.score - r.score < CLOSE &&
      r.element.kind === best.element.kind &&
      evidence(r, query) >= FLOOR / 2,
  );
  const among = [best, ...rivals].slice(0, MOST).map(({ element }) => element);
  return among.length < 2 ? [] : [{ open: false, said, among }];
}
