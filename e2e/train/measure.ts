/** What rankings are worth: recall, and how often the first is right at a given lead. */
import { choose, DOUBTFUL, evidence, FLOOR, isRival, mergeTwins } from '../../src/rank/choice';
import type { Answered } from './cases';

/** Bounds of the leads that the calibration table tells apart, in log-odds. */
const LEADS = [0, 0.3, 0.7, 1.5, 3, 6, Infinity];

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

interface Lead {
  lead: number;
  right: boolean;
  /** How much of the words the first answers, 0..1. */
  evidence: number;
}

function leadOf({ asked, shown }: Answered): Lead {
  const distinct = mergeTwins(shown);
  const [first] = distinct;
  if (!first) return { lead: Infinity, right: false, evidence: 0 };
  const second = distinct.find((r) => r !== first && isRival(r, first, asked.query, true));
  return {
    lead: second ? first.score - second.score : Infinity,
    right: asked.isRight(first.element.ref, true),
    evidence: evidence(first, asked.query),
  };
}

/** How often the first is right, by its lead over the next rival and by how much of the words it answers. */
export function leadTable(answers: Answered[]): string[] {
  const leads = answers.map(leadOf);
  const most = leads.filter((l) => l.evidence >= DOUBTFUL.evidence);
  const half = leads.filter((l) => l.evidence < DOUBTFUL.evidence && l.evidence >= FLOOR);
  const rows = LEADS.slice(0, -1).map((from, i) => {
    const to = LEADS[i + 1] ?? Infinity;
    const at = (list: Lead[]): string =>
      part(list.filter((l) => l.lead >= from && (l.lead < to || to === Infinity)));
    return `| ${from}${to === Infinity ? ' and more' : ` to ${to}`} | ${at(most)} | ${at(half)} |`;
  });
  const none = leads.filter((l) => l.evidence < FLOOR);
  return [...rows, `\nFewer of the words than that are found: ${part(none)}.`];
}

function part(list: { right: boolean }[]): string {
  const right = list.filter((l) => l.right).length;
  const share = list.length === 0 ? '' : ` (${Math.round((100 * right) / list.length)} %)`;
  return list.length === 0 ? '–' : `${right} of ${list.length}${share}`;
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
