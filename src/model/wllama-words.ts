/** What went wrong in llama.cpp, for people: each cause with its own sentence that says what to do. Pure. */

const CAUSES: [pattern: RegExp, words: (name: string) => string][] = [
  [
    /exceeds? the available context|context size.*exceed|exceed_context_size/i,
    () => 'That is more than the model can read at once. Ask about a smaller part of it.',
  ],
  [
    /unknown model architecture|unsupported model architecture/i,
    (name) => `${name} is of a kind that this version of llama.cpp does not know. Choose another model.`,
  ],
  [
    /not within the file bounds|corrupted or incomplete|unexpectedly reached end of file|failed to read|file read failed|read error/i,
    (name) => `The file of ${name} is cut short or damaged. Get it again.`,
  ],
  [
    /out of memory|\boom\b|cannot allocate|failed to allocate|could not allocate|memory access out of bounds|bad_alloc|cannot enlarge memory|allocation failed/i,
    (name) =>
      `There is not enough memory for ${name}. Close other tabs and programs, or choose a smaller model.`,
  ],
  [
    /invalid magic|failed to load model|error loading model|gguf_init/i,
    (name) => `The file of ${name} can’t be loaded: it is no model that answers in words, or it is damaged.`,
  ],
  [
    /grammar|json[_ ]schema/i,
    () =>
      'The model could not be held to the form of answer that was asked for. This is a mistake of Familiar.',
  ],
];

/**
 * The first known cause among the error and what was logged before it, newest last.
 * @param name the model's name for people
 */
export function inWords(error: unknown, said: readonly string[], name: string): string {
  const told = [error instanceof Error ? error.message : String(error), ...said.toReversed()];
  for (const [pattern, words] of CAUSES) if (told.some((line) => pattern.test(line))) return words(name);
  return `The model stopped with an error (${(told[0] ?? '').slice(0, 200)}). Ask again; if it stays, choose another model.`;
}
