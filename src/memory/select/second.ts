/** Second look: the first guesses beside each other, so that what one instruction sets can bring in the next. */
import type { First } from './first';
import type { Setting } from './setting';
import type { Signals } from './trees';

/** A link that counts. */
const LINKED = 0.3;
const SHARED = 0.1;
const ALIKE = 0.5;

/** The signals of the first look with what the other guesses (0..1) say of each instruction. */
export function secondLook(setting: Setting, first: First, guesses: readonly number[]): Signals[] {
  const { links, alike } = first;
  const most = Math.max(...guesses);
  const total = guesses.reduce((sum, guess) => sum + guess, 0);
  return first.rows.map((row, i) => {
    const others = guesses.map((guess, j) => ({ guess, j })).filter(({ j }) => j !== i);
    const reach = (by: (j: number) => number, none = 0): number =>
      Math.max(none, ...others.map(({ guess, j }) => guess * by(j)));
    const among = (passes: (j: number) => boolean, none: number): number =>
      Math.max(none, ...others.filter(({ j }) => passes(j)).map(({ guess }) => guess));
    const joins = (j: number): boolean => first.rows[j]?.['joins'] === 1;
    const at = (table: number[][], a: number, b: number): number => table[a]?.[b] ?? 0;
    const near = others.reduce((sum, { j }) => sum + at(alike, i, j) ** 2, 1e-6);
    const guess = guesses[i] ?? 0;
    const topic = (j: number): number => agree(setting, i, j);
    return {
      ...row,
      guess,
      guessMost: most,
      guessGap: most - guess,
      guessSum: total,
      guessRank: guesses.filter((other) => other > guess).length,
      given: reach((j) => at(links.set, i, j)),
      giverGuess: among((j) => at(links.set, i, j) > LINKED, -1),
      namedBy: reach((j) => at(links.named, i, j)),
      namerGuess: among((j) => at(links.named, i, j) > LINKED, -1),
      sharedBy: reach((j) => at(links.shared, i, j)),
      sharerGuess: among((j) => at(links.shared, i, j) > SHARED, -1),
      gives: reach((j) => at(links.set, j, i)),
      like: reach((j) => at(alike, i, j)),
      likeGuess: among((j) => at(alike, i, j) > ALIKE, 0),
      likeMean: others.reduce((sum, { guess: g, j }) => sum + g * at(alike, i, j) ** 2, 0) / near,
      joined: reach((j) => (joins(j) ? at(alike, i, j) : 0)),
      joinedWord: reach((j) => at(first.joinWord, i, j)),
      joinedMeaning: reach((j) => at(first.joinMeaning, i, j)),
      joinGuess: among(joins, 0),
      ...(setting.topics && {
        likeSubject: reach(topic),
        joinedSubject: reach((j) => (joins(j) ? topic(j) : 0)),
      }),
    };
  });
}

function agree({ topics }: Setting, i: number, j: number): number {
  const other = topics?.standing[j]?.chance;
  return topics?.standing[i]?.chance.reduce((sum, p, k) => sum + p * (other?.[k] ?? 0), 0) ?? 0;
}
