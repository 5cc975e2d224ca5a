/** WebLLM's and WebGPU's errors → sentences for people, each cause its own. */

/** What can go wrong, as it is told. */
export const SENTENCES = {
  'no-webgpu': 'This browser has no WebGPU here. Choose a model for the processor instead.',
  'no-adapter':
    'WebGPU finds no graphics processor that it may use. Update the graphics driver, or choose a model for the processor.',
  software:
    'WebGPU is drawn by the processor on this machine, which is slower than a model for the processor. Choose one of those.',
  'no-f16':
    'This graphics processor can’t compute with 16-bit numbers (shader-f16), which this model needs. Choose its variant without them.',
  'too-small': 'This graphics processor’s buffers are too small for this model. Choose a smaller one.',
  'no-library':
    'The program of this model (its WebGPU library) is not in this build of Familiar, and programs are never fetched from the network. Choose another model.',
  'wrong-library':
    'The program of this model does not fit this version of WebLLM. Install a newer build of Familiar.',
  'no-memory':
    'The graphics processor ran out of memory. Close other tabs that use it, or choose a smaller model.',
  'device-lost':
    'The graphics processor was taken away: its driver restarted, or it ran out of memory. Try again, or choose a smaller model.',
  'files-missing': 'Files of this model are missing or unreadable. Get it again under Models.',
  'too-long': 'That is too long for this model. Ask about less at once.',
  unknown: 'The graphics processor could not run this model. Try again, or choose another.',
} as const;

export type Cause = keyof typeof SENTENCES;

/** By the name of WebLLM's error classes (0.2.86, `error.ts`) and the DOMException names of WebGPU. */
const BY_NAME: Record<string, Cause> = {
  WebGPUNotAvailableError: 'no-adapter',
  WebGPUNotFoundError: 'no-webgpu',
  ShaderF16SupportError: 'no-f16',
  FeatureSupportError: 'too-small',
  MissingModelWasmError: 'no-library',
  LinkError: 'wrong-library',
  CompileError: 'wrong-library',
  DeviceLostError: 'device-lost',
  GPUOutOfMemoryError: 'no-memory',
  QuotaExceededError: 'no-memory',
  IntegrityError: 'files-missing',
  ContextWindowSizeExceededError: 'too-long',
  UnsupportedTokenizerFilesError: 'files-missing',
};

/** By words, where there is no class for it. The first that fits. */
const BY_WORDS: [RegExp, Cause][] = [
  [/out of memory|allocation failed|failed to allocate|not enough memory/iu, 'no-memory'],
  [/device (?:was|is) lost|device lost|instance dropped|GPUDevice.*destroyed/iu, 'device-lost'],
  [/compatible GPU|adapter/iu, 'no-adapter'],
  [/exceeds limit|maxBufferSize|maxStorageBuffer|larger than the max/iu, 'too-small'],
  // The runtime asks the program for its functions by name.
  [
    /WebAssembly|\bwasm\b|import object|Cannot find (?:global )?function|is not a function|getFunction/iu,
    'wrong-library',
  ],
  [/failed to fetch|network|cache|\.json|tokenizer/iu, 'files-missing'],
];

/** What an error of WebLLM means. */
export function causeOf(error: unknown): Cause {
  if (!(error instanceof Error)) return 'unknown';
  // Minified classes keep the name that they give themselves.
  const byName = BY_NAME[error.name] ?? BY_NAME[error.constructor.name];
  return byName ?? BY_WORDS.find(([words]) => words.test(error.message))?.[1] ?? 'unknown';
}
