/** Signals by meaning: how alike request and instruction are as sentences, alone and against the rest of the profile. */
import { asWritten, largest, likeness, plainWords, type Setting } from './setting';
import type { Signals } from './trees';

/** Likeness of two instructions from which they count as speaking of one subject. */
const SAME = 0.6;

/** One set of readings an instruction. */
export function meaning(setting: Setting, topicWords: ReadonlySet<string>): Signals[] {
  const { standing, vector, said } = setting;
  const asked = setting.about.map(vector);
  const plain = setting.bare.map(vector);
  const nearest = (phrase: string, to = asked): number =>
    Math.max(...to.map((v) => likeness(v, vector(phrase))));
  const whole = standing.map((s) => nearest(s.text));
  const topic = standing.map((s) => nearest(s.topic));
  const bare = standing.map((s) => Math.max(nearest(s.topic, plain), nearest(s.bare, plain)));
  const best = standing.map((_, i) => Math.max(whole[i] ?? 0, topic[i] ?? 0, bare[i] ?? 0));
  const alike = standing.map((a) => standing.map((b) => likeness(vector(a.topic), vector(b.topic))));
  // The request against single words of the instruction, and word against word.
  const byWord = standing.map((s) => {
    const words = s.when.words.length > 0 ? s.when.words : plainWords(s);
    return largest(words.map((word) => nearest(asWritten(s, word))));
  });
  const wordByWord = standing.map((s) => {
    const own = s.words.filter((word) => topicWords.has(word)).map((word) => vector(asWritten(s, word)));
    return largest(said.words.flatMap((word) => own.map((v) => likeness(vector(asWritten(said, word)), v))));
  });
  const all = { whole: about(whole), topic: about(topic), bare: about(bare), best: about(best) };
  const [mostByWord, mostWordByWord] = [largest(byWord), largest(wordByWord)];
  return standing.map((s, i) => {
    const others = standing.map((_, j) => j).filter((j) => j !== i);
    const kin = largest(others.filter((j) => (alike[i]?.[j] ?? 0) > SAME).map((j) => best[j] ?? 0));
    const [w, t, b, m] = [whole[i] ?? 0, topic[i] ?? 0, bare[i] ?? 0, best[i] ?? 0];
    return {
      whole: w,
      wholeRise: (w - all.whole.mean) / all.whole.spread,
      wholeGap: all.whole.most - w,
      topic: t,
      topicRise: (t - all.topic.mean) / all.topic.spread,
      topicGap: all.topic.most - t,
      then: nearest(s.then.text),
      bare: b,
      bareGap: all.bare.most - b,
      bareMost: all.bare.most,
      best: m,
      bestRise: (m - all.best.mean) / all.best.spread,
      bestGap: all.best.most - m,
      bestMost: all.best.most,
      bestSpread: all.best.spread,
      viaOther: largest(others.map((j) => (alike[i]?.[j] ?? 0) * (best[j] ?? 0))),
      kin,
      kinGap: all.best.most - Math.max(kin, m),
      byWord: byWord[i] ?? 0,
      byWordGap: mostByWord - (byWord[i] ?? 0),
      wordByWord: wordByWord[i] ?? 0,
      wordByWordGap: mostWordByWord - (wordByWord[i] ?? 0),
      joinNear: s.joins ? largest(s.words.map((word) => nearest(asWritten(s, word)))) : 0,
    };
  });
}

function about(numbers: readonly number[]): { mean: number; spread: number; most: number } {
  const mean = numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length);
  const variance = numbers.reduce((sum, n) => sum + (n - mean) ** 2, 0) / Math.max(1, numbers.length);
  return { mean, spread: Math.sqrt(variance) + 1e-6, most: Math.max(...numbers) };
}
