/** Ranking the page for some words without acting: "what would you take?". */
import { understand } from '../language/commands';
import type { LookReply } from '../messages';
import { pageCaller } from '../platform/wire';
import { lookQuery } from '../rank/query';
import { rank } from '../rank/rank';
import { reported } from '../rank/spot';
import { concealed, observe, splitRef } from './frames';

/**
 * The best elements for the words, with a CSS path each, and how long looking and ranking took. What the page does not
 * show now is ranked with the rest, so that it can be said to be there.
 */
export async function look(tabId: number, words: string, limit: number): Promise<LookReply> {
  const began = performance.now();
  const page = await observe(tabId);
  const hidden = await concealed(tabId);
  const observed = performance.now();
  const [step] = understand(words).steps;
  const query = lookQuery(step?.command, words);
  const whole = { ...page, elements: [...page.elements, ...hidden.map(({ element }) => element)] };
  const ranked = reported(rank(whole, query), query).slice(0, limit);
  const rankMs = performance.now() - observed;
  const paths = new Map(hidden.map(({ element, path }) => [element.ref, path]));
  const refs = ranked
    .map((r) => r.element.ref)
    .filter((ref) => !paths.has(ref) && splitRef(ref).frameId === 0);
  const located = await pageCaller(tabId, 0)('locate', { refs });
  if (located.ok) for (const { ref, path } of located.value) paths.set(ref, path);
  const elements = ranked.map(({ element, score }) => ({
    ref: element.ref,
    role: element.role,
    name: element.name,
    score,
    path: paths.get(element.ref) ?? '',
  }));
  return { elements, observeMs: observed - began, rankMs };
}
