/** The element that was meant is no longer what it was (P6). Nothing was done: look again and ask, the nearest first. */
import { Failure, type PageElement } from '../flow';
import { scoreText } from '../language/similar';
import { which } from './ground';
import type { Context, Pending, Progress } from './skill';

/** Elements less alike than this are not offered; the same role alone is not enough. */
const LEAST = 1;
const SHARES = { name: 3, words: 2, role: 0.5, place: 0.75 } as const;

/**
 * A question with what comes nearest to the element that an act refused as changed or gone.
 * @throws the refusal itself when nothing is near, or when the step is not about one element
 */
export async function drifted(context: Context, pending: Pending, error: unknown): Promise<Progress> {
  const { element } = pending;
  const { fx, step } = context;
  const stale = error instanceof Failure && error.problem.code === 'stale';
  if (!stale || !element?.name || !('target' in step.command)) throw error;
  const { elements } = await fx.observe();
  const near = elements
    .filter(({ kind, role }) => kind === element.kind && role === element.role)
    .map((other) => ({ other, score: alike(element, other) }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score)
    .map(({ other }) => other);
  if (near.length === 0) throw error;
  const [said = ''] = error.problem.message.split(/(?<=\.) Say it again/u);
  return { kind: 'ask', question: which(fx.id(), near, `${said} Which one do you mean now?`) };
}

function alike(was: PageElement, now: PageElement): number {
  const { name, words, role, place } = SHARES;
  const same = now.name === was.name ? name : words * scoreText(was.name, now.name);
  const here = now.item?.index === was.item?.index && now.heading === was.heading && overlaps(was, now);
  return same + role + (here ? place : 0);
}

/** Their boxes share some ground: what took an element's place stands where it stood. */
function overlaps({ box: a }: PageElement, { box: b }: PageElement): boolean {
  return a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];
}
