/** Ranking the page for some words without acting: "what would you take?". */
import { understand } from '../language/commands';
import type { LookReply } from '../messages';
import { pageCaller } from '../platform/wire';
import { lookQuery } from '../rank/query';
import { rank } from '../rank/rank';
import { spotFirst } from '../rank/spot';
import { observe, splitRef } from './frames';

/** The best elements for the words, with a CSS path each, and how long looking and ranking took. */
export async function look(tabId: number, words: string, limit: number): Promise<LookReply> {
  const began = performance.now();
  const page = await observe(tabId);
  const observed = performance.now();
  const [step] = understand(words).steps;
  const query = lookQuery(step?.command, words);
  const ranked = spotFirst(rank(page, query), query.verb).slice(0, limit);
  const rankMs = performance.now() - observed;
  const refs = ranked.map((r) => r.element.ref).filter((ref) => splitRef(ref).frameId === 0);
  const located = await pageCaller(tabId, 0)('locate', { refs });
  const paths = new Map(located.ok ? located.value.map((l) => [l.ref, l.path]) : []);
  const elements = ranked.map(({ element, score }) => ({
    ref: element.ref,
    role: element.role,
    name: element.name,
    score,
    path: paths.get(element.ref) ?? '',
  }));
  return { elements, observeMs: observed - began, rankMs };
}
