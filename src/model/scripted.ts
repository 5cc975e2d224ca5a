/**
 * An engine that answers by a script, so that whole dialogues with a model can be tested. Only test builds have it.
 * Its model is one file: JSON, a list of lines; the first whose words all stand in the messages answers.
 */
import { Failure, type Completion, type ModelRequest, type ModelRole } from '../flow';
import { Lost, type Engine, type Loaded } from './engine';

/** One line of a script. */
export interface ScriptLine {
  role?: ModelRole;
  /** Words that must stand in the messages, in any case of letters. */
  has?: string[];
  answer: string;
  /** Milliseconds before the first piece and between pieces. */
  pace?: number;
  /** Instead of answering: a refusal in these words, or with `lost` the model goes away after the first piece. */
  fails?: string;
  lost?: boolean;
}

/** What passes the known-answer test, unless the script answers otherwise. */
const HEALTHY: ScriptLine[] = [
  { has: ['capital of France'], answer: 'Paris' },
  { has: ['capital of Italy'], answer: 'Rome' },
  { has: ['red or blue'], answer: '"red"' },
];

/** Reads scripts; see `ScriptLine`. */
export const scripted: Engine = {
  id: 'scripted',
  unavailable: () => null,
  load: async ({ files }, onShare, signal) => {
    const text = (await files[0]?.blob.text()) ?? '[]';
    signal.throwIfAborted();
    onShare(1);
    return loadScript([...(JSON.parse(text) as ScriptLine[]), ...HEALTHY]);
  },
};

/** A loaded model that follows a script. */
export function loadScript(lines: readonly ScriptLine[]): Loaded {
  return {
    context: 4096,
    how: 'It follows a script.',
    complete: (request, onText, signal) => follow(lines, request, onText, signal),
    embed: async (texts, signal) => {
      await pause(0, signal);
      signal.throwIfAborted();
      return texts.map(letters);
    },
    unload: () => Promise.resolve(),
  };
}

/** How often each letter stands in a sentence, at length 1: alike for what is written alike. */
function letters(text: string): Float32Array {
  const counts = new Float32Array(26);
  for (const letter of text.toLowerCase()) {
    const at = letter.charCodeAt(0) - 97;
    if (at >= 0 && at < counts.length) counts[at] = (counts[at] ?? 0) + 1;
  }
  const length = Math.hypot(...counts) || 1;
  return counts.map((count) => count / length);
}

async function follow(
  lines: readonly ScriptLine[],
  request: ModelRequest,
  onText: (piece: string) => void,
  signal: AbortSignal,
): Promise<Completion> {
  const asked = request.messages
    .map(({ content }) => content)
    .join('\n')
    .toLowerCase();
  const line = lines.find(
    ({ role, has = [] }) =>
      (role === undefined || role === request.role) &&
      has.every((words) => asked.includes(words.toLowerCase())),
  );
  if (!line) throw new Failure('model', 'The script has no line for that.');
  if (line.fails !== undefined && line.lost !== true) throw new Failure('model', line.fails);
  const pieces = line.answer.match(/\s*\S+/g) ?? [];
  const began = Date.now();
  let first = 0;
  let text = '';
  let end: Completion['end'] = 'stop';
  let count = 0;
  for (const piece of pieces) {
    await pause(line.pace ?? 0, signal);
    if (signal.aborted) end = 'stopped';
    else if (count === request.maxTokens) end = 'length';
    if (end !== 'stop') break;
    if (count === 0) first = Date.now() - began;
    count += 1;
    text += piece;
    onText(piece);
    if (line.lost === true) throw new Lost(line.fails ?? 'The model went away.');
  }
  const prompt = asked.split(/\s+/).length;
  return {
    text,
    end,
    tokens: { prompt, reused: null, answer: count },
    ms: { first, total: Date.now() - began },
  };
}

/** Ends early, without an error, when the signal aborts. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, signal.aborted ? 0 : ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
