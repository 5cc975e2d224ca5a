/** What rankings are worth: recall, and how often the first is right at a given lead. */
import { choose, mergeTwins } from '../../src/rank/choice';
import type { Answered } from './cases';

/** Bounds of the leads that the calibration table tells apart, in log-odds. */
const LEADS = [0, 0.5, 1, 2, 3, 4, 5, 6, 8, Infinity];

/** One line: share of cases with a right element among the first k. */
export function recallLine(label: string, answers: Answered[]): string {
  const at = (wide: boolean): number[] =>
    answers.map(({ asked, ranked }) => ranked.findIndex((r) => asked.isRight(r.element.ref, wide)));
  const share = (places: number[], k: number): string =>
    (places.filter((p) => p >= 0 && p < k).length / places.length).toFixed(3);
  const [lenient, strict] = [at(true), at(false)];
  const shares = [1, 5, 10].map((k) => `R@${k} ${share(lenient, k)}`).join('  ');
  const loss = (answers.reduce((sum, a) => sum + a.surprise, 0) / answers.length).toFixed(3);
  return `${label.padEnd(34)} lenient ${shares}   strict R@1 ${share(strict, 1)}   surprise ${loss}`;
}

/** How often the first is right, by its lead over the next different thing. */
export function leadTable(answers: Answered[]): string[] {
  const leads = answers.map(({ asked, shown }) => {
    const [first, second] = mergeTwins(shown);
    return {
      lead: first && second ? first.score - second.score : Infinity,
      right: first ? asked.isRight(first.element.ref, true) : false,
    };
  });
  return LEADS.slice(0, -1).map((from, i) => {
    const to = LEADS[i + 1] ?? Infinity;
    const here = leads.filter((l) => l.lead >= from && (l.lead < to || to === Infinity));
    const above = leads.filter((l) => l.lead >= from);
    return `| ${from}${to === Infinity ? ' and more' : ` to ${to}`} | ${part(here)} | ${part(above)} |`;
  });
}

function part(list: { right: boolean }[]): string {
  const right = list.filter((l) => l.right).length;
  const share = list.length === 0 ? '' : ` (${Math.round((100 * right) / list.length)} %)`;
  return `${right} of ${list.length}${share}`;
}

/** What `choose` does with the rankings: sure, unsure or none, and how often what it shows holds a right element. */
export function choiceLines(answers: Answered[]): string[] {
  const decided = new Map<string, { right: boolean }[]>();
  for (const { asked, shown } of answers) {
    const choice = choose(shown, asked.query);
    const offered =
      choice.kind === 'sure' ? [choice.best] : choice.kind === 'unsure' ? choice.among : choice.nearest;
    const right = offered.some((r) => asked.isRight(r.element.ref, true));
    decided.set(choice.kind, [...(decided.get(choice.kind) ?? []), { right }]);
  }
  return [...decided].map(([kind, list]) => `${kind}: ${part(list)}`);
}
