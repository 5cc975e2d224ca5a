/** Ranking the page for some words without acting: "what would you take?". */
import type { Page, Ranked } from '../flow';
import { understand } from '../language/commands';
import type { LookReply } from '../messages';
import { pageCaller } from '../platform/wire';
import { choose } from '../rank/choice';
import { candidates, likely, nameOf, SURE_CHANCE, unsettled } from '../rank/meant';
import { lookQuery, type Query } from '../rank/query';
import { rank } from '../rank/rank';
import { reported } from '../rank/spot';
import { concealed, observe, splitRef } from './frames';
import type { Meaning } from './meaning';

/**
 * The best elements for the words, with a CSS path each, and how long looking and ranking took. What the page does not
 * show now is ranked with the rest, so that it can be said to be there.
 */
export async function look(
  tabId: number,
  words: string,
  limit: number,
  alike: Meaning['alike'],
): Promise<LookReply> {
  const began = performance.now();
  const page = await observe(tabId);
  const hidden = await concealed(tabId);
  const observed = performance.now();
  const [step] = understand(words).steps;
  const query = lookQuery(step?.command, words);
  const whole = { ...page, elements: [...page.elements, ...hidden.map(({ element }) => element)] };
  const byWords = rank(whole, query);
  const ranked = reported(await meantFirst(byWords, query, page, words, alike), query).slice(0, limit);
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

/** The ranking with what is as good as certain by its meaning lifted first, as a click would take it. */
async function meantFirst(
  ranked: Ranked[],
  query: Query,
  page: Page,
  words: string,
  alike: Meaning['alike'],
): Promise<Ranked[]> {
  const choice = choose(
    ranked.filter(({ element }) => !element.concealed),
    query,
  );
  if (!unsettled(choice, query, page, words)) return ranked;
  const among = candidates(ranked, query);
  const near = await alike(
    query.words,
    among.map(({ element }) => nameOf(element)),
  );
  const [best] = near ? likely(among, near) : [];
  if (!best || best.chance < SURE_CHANCE) return ranked;
  return [best.ranked, ...ranked.filter((r) => r !== best.ranked)];
}
