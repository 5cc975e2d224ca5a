/** First look: each instruction by itself against the request. */
import { clash } from './clash';
import { kindSignals, slotSignals } from './kinds';
import { meaning } from './meaning';
import { asWritten, holds, largest, likeness, plainWords, type Setting } from './setting';
import type { Signals } from './trees';
import { linksOf, wording, type Links } from './wording';

/** What the first look finds, and what the second one needs besides. */
export interface First {
  rows: Signals[];
  links: Links;
  /** How alike two instructions are. */
  alike: number[][];
  /** How far an instruction (first index) is of a subject that another one (second) brings in: by words, by meaning. */
  joinWord: number[][];
  joinMeaning: number[][];
}

/** Reads all signals of each instruction. */
export function firstLook(setting: Setting): First {
  const { standing, vector, spread } = setting;
  const topicWords = new Set(
    standing.flatMap((s) => {
      const words =
        s.when.words.length > 0 ? s.when.words.filter((word) => plainWords(s).includes(word)) : plainWords(s);
      return words.filter((word) => (spread.get(word) ?? 0) > 1);
    }),
  );
  const links = linksOf(setting);
  const meant = meaning(setting, topicWords);
  const worded = wording(
    setting,
    links,
    meant.map((row) => row['best'] ?? 0),
  );
  const clashes = clash(setting, topicWords);
  const kinds = kindSignals(setting);
  const slots = slotSignals(setting);
  const pairs = (read: (i: number, j: number) => number): number[][] =>
    standing.map((_, i) => standing.map((__, j) => read(i, j)));
  const at = (i: number) => standing[i];
  return {
    rows: standing.map((_, i) => ({
      ...meant[i],
      ...worded[i],
      ...clashes[i],
      ...kinds[i],
      ...slots[i],
      ...learned(setting, i),
      ...setting.listed[i],
    })),
    links,
    alike: pairs((i, j) =>
      Math.max(
        likeness(vector(at(i)?.text ?? ''), vector(at(j)?.text ?? '')),
        likeness(vector(at(i)?.topic ?? ''), vector(at(j)?.topic ?? '')),
      ),
    ),
    joinWord: pairs((i, j) => {
      const [one, other] = [at(i), at(j)];
      return one && other?.joins && i !== j && one.words.some((word) => holds(other.words, word)) ? 1 : 0;
    }),
    joinMeaning: pairs((i, j) => {
      const [one, other] = [at(i), at(j)];
      if (!one || !other?.joins || i === j) return 0;
      return largest(other.words.map((word) => likeness(vector(asWritten(other, word)), vector(one.topic))));
    }),
  };
}

/** By the learned subjects. */
function learned({ topics }: Setting, i: number): Signals {
  const own = topics?.standing[i];
  if (!topics || !own) return {};
  const { chance, known } = topics.said;
  const [most, ownMost] = [Math.max(...chance), Math.max(...own.chance)];
  return {
    subject: chance.reduce((sum, p, k) => sum + p * (own.chance[k] ?? 0), 0),
    subjectKnown: known,
    subjectOwn: own.known,
    subjectMost: most,
    subjectOwnMost: ownMost,
    subjectHere: own.chance[chance.indexOf(most)] ?? 0,
    subjectThere: chance[own.chance.indexOf(ownMost)] ?? 0,
  };
}
