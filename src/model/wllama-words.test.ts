import { describe, expect, it } from 'vitest';
import { inWords } from './wllama-words';

describe('what went wrong in llama.cpp', () => {
  it.each([
    [
      'request (3035 tokens) exceeds the available context size (2048 tokens), try increasing it',
      [],
      /smaller part/,
    ],
    [
      'exit(1)',
      ["llama_model_load: error loading model: unknown model architecture: 'frog'"],
      /does not know/,
    ],
    [
      'exit(1)',
      [
        "llama_model_load: error loading model: tensor 'a' data is not within the file bounds, model is corrupted or incomplete",
      ],
      /cut short or damaged/,
    ],
    ['(ABORT) OOM', [], /not enough memory/],
    ['Cannot allocate WebAssembly.Memory', [], /not enough memory/],
    ['exit(1)', ['gguf_init_from_file_impl: failed to read key-value pairs'], /cut short or damaged/],
    ['exit(1)', ['srv load_model: failed to load model'], /can’t be loaded/],
    ['something else', [], /error \(something else\)/],
  ])('%s %j', (message, said, words) => {
    expect(inWords(new Error(message), said, 'Frog 1B')).toMatch(words);
  });
});
