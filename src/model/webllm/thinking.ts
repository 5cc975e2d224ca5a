/**
 * Models that think aloud before they answer. WebLLM 0.2.86 keeps one from it by writing an empty thought into the prompt
 * of whatever model is loaded; it counts the thought's tokens as written and says them as the beginning of the answer.
 */

const EMPTY_THOUGHT = '<think>\n\n</think>\n\n';

/** Tokens of the empty thought, in the vocabulary of the models that think. */
export const THOUGHT_TOKENS = 4;

/** Whether the model thinks aloud unless it is kept from it. Any other would take the empty thought for its own words. */
export const thinksAloud = (id: string): boolean => /qwen3/iu.test(id);

/** Makes a function that takes the pieces of an answer, one after the other, and gives them back without the empty thought. */
export function withoutThought(): (piece: string) => string {
  let held: string | null = '';
  return (piece) => {
    if (held === null) return piece;
    held += piece;
    if (EMPTY_THOUGHT.startsWith(held)) return '';
    const rest = held.startsWith(EMPTY_THOUGHT) ? held.slice(EMPTY_THOUGHT.length) : held;
    held = null;
    return rest;
  };
}
