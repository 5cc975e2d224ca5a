/** How fast a model reads and writes on this machine. */
import type { Completion, ModelInUse } from '../flow';

/** A new measure counts so much beside what was known: machines are busy now and then. */
const WEIGHT = 0.3;
/** Prompts shorter than this tell nothing of the speed of reading. */
const TELLING = 40;

/** The speed in tokens a second, moved towards what one call took. Tokens that were known already say nothing of reading. */
export function measured(before: ModelInUse['speed'], { tokens, ms }: Completion): ModelInUse['speed'] {
  const read = tokens.prompt - (tokens.reused ?? 0);
  const prompt = read >= TELLING && ms.first > 0 ? (read / ms.first) * 1000 : null;
  const wrote = ms.total - ms.first;
  const answer = tokens.answer > 1 && wrote > 0 ? ((tokens.answer - 1) / wrote) * 1000 : null;
  if (before === null) return prompt === null || answer === null ? null : { prompt, answer };
  const towards = (old: number, seen: number | null): number =>
    seen === null ? old : old + WEIGHT * (seen - old);
  return { prompt: towards(before.prompt, prompt), answer: towards(before.answer, answer) };
}
