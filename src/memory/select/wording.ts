/** Signals by words: what request and instruction share, and which instruction sets what another waits for. */
import type { Standing } from './read';
import { common, holds, largest, share, weight, type Setting } from './setting';
import type { Signals } from './trees';

/** How far one instruction (first index) hangs on another (second), 0..1. */
export interface Links {
  /** Its condition speaks of what the other sets. */
  set: number[][];
  /** Its condition speaks of what the other names anywhere. */
  named: number[][];
  /** Telling words in common. */
  shared: number[][];
}

/** Reads the links between instructions. */
export function linksOf(setting: Setting): Links {
  const pairs = (read: (one: Standing, other: Standing) => number): number[][] =>
    setting.standing.map((one) => setting.standing.map((other) => (one === other ? 0 : read(one, other))));
  const part = (words: readonly string[], of: readonly string[]): number =>
    words.length === 0
      ? 0
      : weight(
          setting,
          words.filter((word) => holds(of, word)),
        ) / weight(setting, words);
  const needs = ({ when }: Standing): string[] => when.words.filter((word) => !common(setting, word));
  return {
    set: pairs((one, other) => part(needs(one), other.then.words)),
    named: pairs((one, other) => part(needs(one), other.words)),
    shared: pairs((one, other) => {
      const both = one.words.filter((word) => !common(setting, word) && holds(other.words, word));
      return weight(setting, both) / (1e-6 + weight(setting, one.words));
    }),
  };
}

/** One set of readings an instruction; `best` is its likeness to the request. */
export function wording(setting: Setting, links: Links, best: readonly number[]): Signals[] {
  const { said, standing } = setting;
  const hit = (word: string): boolean => holds(said.words, word);
  const shared = standing.map((s) => weight(setting, s.words.filter(hit)));
  const most = largest(shared);
  const bestMost = Math.max(...best);
  const fresh = said.words.filter((word) => !standing.some((s) => holds(s.words, word))).length;
  return standing.map((s, i) => {
    const needs = s.when.words.filter((word) => !common(setting, word));
    const link = largest(links.set[i] ?? []);
    const giver = link > 0 ? (best[links.set[i]?.indexOf(link) ?? 0] ?? 0) : null;
    const set = (word: string): boolean =>
      standing.some((other) => other !== s && holds(other.then.words, word));
    const unnamed = s.words.filter((word) => !s.then.names.some((name) => name.includes(word)));
    return {
      shared: shared[i] ?? 0,
      sharedGap: most - (shared[i] ?? 0),
      sharedMost: most,
      hasWhen: s.when.words.length > 0 ? 1 : 0,
      whenWords: s.when.words.length,
      whenHit: share(s.when.words, hit),
      thenWords: s.then.words.length,
      thenHit: share(s.then.words, hit),
      needs: needs.length,
      needsSaid: share(needs, hit),
      needsAny: share(needs, (word) => hit(word) || set(word)),
      link,
      linkNamed: largest(links.named[i] ?? []),
      linkShared: largest(links.shared[i] ?? []),
      linkOut: largest(standing.map((_, k) => links.set[k]?.[i] ?? 0)),
      giver: giver ?? -1,
      giverGap: giver === null ? -1 : bestMost - giver,
      joins: s.joins ? 1 : 0,
      words: said.words.length,
      turns: setting.about.length,
      profile: standing.length,
      fresh,
      commonWords: s.words.filter((word) => common(setting, word)).length,
      topicSpread: largest(unnamed.map((word) => setting.spread.get(word) ?? 0)) / standing.length,
    };
  });
}
