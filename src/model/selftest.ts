/**
 * Whether a loaded model answers as a model does. A driver that computes wrongly makes fluent-looking, legal nonsense:
 * Firefox 154's WebGPU did so to llama.cpp. Asked once, of what every model of 135 million parameters and more knows.
 */
import type { ModelRequest } from '../flow';
import type { Loaded } from './engine';

const ASKED: { words: string; right: RegExp }[] = [
  { words: 'What is the capital of France?', right: /\bParis\b/i },
  { words: 'What is the capital of Italy?', right: /\bRome\b/i },
];
/** One of two is enough: SmolLM2-135M (Q4_1), the smallest that was tried, knows both, noise knows none. */
const ENOUGH = 1;
/** A healthy answer to these is about eight tokens long. */
const MOST_TOKENS = 16;
/** The same word so often in a row is no language. */
const MOST_REPEATS = 4;

const PICK = JSON.stringify({ enum: ['red', 'blue'] });

/** Null when it answers rightly, else what is wrong, as a sentence. @throws what the engine throws */
export async function selfTest(loaded: Loaded, signal: AbortSignal): Promise<string | null> {
  const ask = async (words: string, form: ModelRequest['form']): Promise<string> => {
    const request: ModelRequest = {
      role: 'answerer',
      messages: [
        // Without it SmolLM2-135M answers in something like French.
        { role: 'system', content: 'You are a helpful assistant. Answer in one short sentence.' },
        { role: 'user', content: words },
      ],
      ...{ form, maxTokens: MOST_TOKENS },
    };
    const { text } = await loaded.complete(request, () => undefined, signal);
    signal.throwIfAborted();
    return text;
  };
  let right = 0;
  for (const { words, right: pattern } of ASKED) {
    const text = await ask(words, { kind: 'text' });
    if (repeats(text)) return WRONG;
    if (pattern.test(text)) right += 1;
  }
  if (right < ENOUGH) return WRONG;
  const picked = await ask('Say red or blue.', { kind: 'json', schema: PICK });
  return /^\s*"(?:red|blue)"\s*$/.test(picked) ? null : LOOSE;
}

const WRONG =
  'It answers simple questions wrongly on this machine, so I do not use it. Another model or engine may do better; so may a newer graphics driver.';
const LOOSE = 'It does not keep to the form of an answer, so I can’t use it for decisions.';

/** Whether one word, or one letter, is said again and again. Pure. */
export function repeats(text: string): boolean {
  if (/(\S)\1{7}/u.test(text)) return true;
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  let row = 1;
  return words.some((word, i) => {
    row = word === words[i - 1] ? row + 1 : 1;
    return row > MOST_REPEATS;
  });
}
