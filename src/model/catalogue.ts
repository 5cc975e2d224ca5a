/**
 * The models that this build offers. Memory is what WebLLM 0.2.86 says each needs at a context of 4,096 tokens
 * (`vram_required_MB` of its own list, whose names and libraries a test compares with these); for GGUF it is estimated from
 * the file. Which files a model has, and their hashes, is asked of the host when it is first wanted.
 */
import type { ModelEntry } from '../flow';
import type { Repository } from './files/list';

/** A model that can be had, and where its files are listed. */
export interface Offer {
  entry: ModelEntry;
  list: Repository;
  /** Length of all files, about: half a byte and a little for each parameter. */
  about: number;
}

const HUB = 'https://huggingface.co';
const APACHE = { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' };
const LLAMA = { name: 'Llama 3.2 Community', url: 'https://www.llama.com/llama3_2/license/' };
const GEMMA = { name: 'Gemma Terms of Use', url: 'https://ai.google.dev/gemma/terms' };

/** What models of a size are good for, as measured so far; see the README. */
const IMPROVES = {
  small: 'Writes short answers about a page. Too small to choose between things.',
  middle: 'Says what you mean in words that I know, breaks ties, writes short answers.',
  large:
    'Says what you mean in words that I know, decides between close choices, writes answers from a page.',
} as const;

const sizeOf = (millions: number): keyof typeof IMPROVES =>
  millions < 700 ? 'small' : millions < 1600 ? 'middle' : 'large';

type Licence = ModelEntry['licence'];

/** `quantization` q4f16_1 computes with 16-bit numbers, which some graphics processors lack; q4f32_1 does not. */
function web(
  name: string,
  model: string,
  library: string,
  millions: number,
  memoryMb: number,
  licence: Licence = APACHE,
): Offer {
  const f16 = model.includes('f16');
  return {
    entry: {
      ...{
        id: model,
        name: f16 ? name : `${name} (without 16-bit numbers)`,
        engine: 'webllm',
        from: '',
        files: [],
      },
      ...{ millions, context: 4096, memory: Math.round(memoryMb * 1e6), f16, licence },
      library: `${library}_cs1k-webgpu.wasm`,
      improves: IMPROVES[sizeOf(millions)],
    },
    list: { hub: HUB, name: `mlc-ai/${model}`, file: null },
    about: Math.round(millions * 1e6 * 0.57),
  };
}

/** `perByte` of the quantization: bytes a parameter. */
function processor(
  name: string,
  repository: string,
  file: string,
  millions: number,
  bytes: number,
  licence: Licence = APACHE,
): Offer {
  return {
    entry: {
      ...{ id: file, name, engine: 'wllama', from: '', files: [] },
      ...{ millions, context: 4096, memory: Math.round(bytes * 1.2 + 200e6), f16: false, licence },
      improves: IMPROVES[sizeOf(millions)],
    },
    list: { hub: HUB, name: repository, file },
    about: bytes,
  };
}

const Q4F16 = 'q4f16_1';
const Q4F32 = 'q4f32_1';

/** Smallest first, for each kind of processor. */
export const OFFERS: readonly Offer[] = [
  web('SmolLM2 360M', `SmolLM2-360M-Instruct-${Q4F16}-MLC`, `SmolLM2-360M-Instruct-${Q4F16}`, 362, 376),
  web('Qwen2.5 0.5B', `Qwen2.5-0.5B-Instruct-${Q4F16}-MLC`, `Qwen2-0.5B-Instruct-${Q4F16}`, 494, 945),
  web('Qwen2.5 0.5B', `Qwen2.5-0.5B-Instruct-${Q4F32}-MLC`, `Qwen2-0.5B-Instruct-${Q4F32}`, 494, 1060),
  web('Gemma 3 1B', `gemma3-1b-it-${Q4F16}-MLC`, `gemma3-1b-it-${Q4F16}`, 1000, 711, GEMMA),
  web(
    'Llama 3.2 1B',
    `Llama-3.2-1B-Instruct-${Q4F16}-MLC`,
    `Llama-3.2-1B-Instruct-${Q4F16}`,
    1236,
    879,
    LLAMA,
  ),
  web('Qwen2.5 1.5B', `Qwen2.5-1.5B-Instruct-${Q4F16}-MLC`, `Qwen2-1.5B-Instruct-${Q4F16}`, 1544, 1630),
  web('Qwen2.5 1.5B', `Qwen2.5-1.5B-Instruct-${Q4F32}-MLC`, `Qwen2-1.5B-Instruct-${Q4F32}`, 1544, 1889),
  web('Qwen3 1.7B', `Qwen3-1.7B-${Q4F16}-MLC`, `Qwen3-1.7B-${Q4F16}`, 1720, 2037),
  web(
    'Llama 3.2 3B',
    `Llama-3.2-3B-Instruct-${Q4F16}-MLC`,
    `Llama-3.2-3B-Instruct-${Q4F16}`,
    3213,
    2264,
    LLAMA,
  ),
  web('Qwen3 4B', `Qwen3-4B-${Q4F16}-MLC`, `Qwen3-4B-${Q4F16}`, 4022, 3432),
  processor(
    'SmolLM2 360M',
    'HuggingFaceTB/SmolLM2-360M-Instruct-GGUF',
    'smollm2-360m-instruct-q8_0.gguf',
    362,
    386e6,
  ),
  processor(
    'Qwen2.5 0.5B',
    'Qwen/Qwen2.5-0.5B-Instruct-GGUF',
    'qwen2.5-0.5b-instruct-q4_k_m.gguf',
    494,
    491e6,
  ),
  processor('Qwen3 0.6B', 'Qwen/Qwen3-0.6B-GGUF', 'Qwen3-0.6B-Q8_0.gguf', 596, 639e6),
  processor(
    'Qwen2.5 1.5B',
    'Qwen/Qwen2.5-1.5B-Instruct-GGUF',
    'qwen2.5-1.5b-instruct-q4_k_m.gguf',
    1544,
    1117e6,
  ),
];
