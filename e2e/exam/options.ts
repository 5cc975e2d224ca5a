/** What `npm run exam` can be told. */
import { parseArgs } from 'node:util';

/** What every exam's `predict` is called with. */
export interface ExamOptions {
  /** Folder with the exam's data. */
  data: string;
  /** Only the first so many cases. */
  limit?: number;
  /** First and last seed, both included. */
  seeds?: [number, number];
  /** `none` means no language model. */
  engine: string;
  /** A GGUF file for wllama; for a server its address and model, `http://127.0.0.1:8080/v1#NAME`. */
  model?: string;
  /** Predict subjects that were left out of what was learned. */
  crossDomain: boolean;
}

/** An exam file exports this: one row a case, as the exam's README describes it. */
export type Predict = (options: ExamOptions) => Promise<object[]>;

/** What an exam file exports. */
export interface Exam {
  predict: Predict;
  /** Figures that the exams' scorer does not know, as lines of text. */
  report?: (rows: object[]) => string;
}

export const USAGE =
  'usage: npm run exam -- NAME [--data DIR] [--out FILE] [--limit N] [--seeds A-B] [--engine none|wllama|server] [--model FILE.gguf|ADDRESS#NAME] [--cross-domain]';

/**
 * Reads the command line. Pure.
 * @throws Error with a sentence for the person
 */
export function readOptions(args: string[]): Partial<ExamOptions> & {
  name: string;
  out?: string;
  engine: string;
  crossDomain: boolean;
} {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      out: { type: 'string' },
      limit: { type: 'string' },
      seeds: { type: 'string' },
      engine: { type: 'string', default: 'none' },
      model: { type: 'string' },
      'cross-domain': { type: 'boolean', default: false },
    },
  });
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new Error('Name one exam.');
  if (!/^[a-z]+$/.test(name)) throw new Error(`No exam is called "${name}".`);
  return {
    name,
    engine: values.engine,
    crossDomain: values['cross-domain'],
    ...(values.model !== undefined && { model: values.model }),
    ...(values.data !== undefined && { data: values.data }),
    ...(values.out !== undefined && { out: values.out }),
    ...(values.limit !== undefined && { limit: wholeNumber('--limit', values.limit) }),
    ...(values.seeds !== undefined && { seeds: range(values.seeds) }),
  };
}

function wholeNumber(option: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`${option} needs a whole number, not "${text}".`);
  return Number(text);
}

function range(text: string): [number, number] {
  const [first = '', last = first] = text.split('-');
  const seeds: [number, number] = [wholeNumber('--seeds', first), wholeNumber('--seeds', last)];
  if (seeds[1] < seeds[0]) throw new Error('--seeds needs the smaller number first.');
  return seeds;
}
