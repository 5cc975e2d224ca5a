/** Whether a model can run on this machine, and how well, in words. Pure. */
import type { Fit, Machine, ModelEntry } from '../flow';

/** Of the machine's memory; the browser and its pages need the rest. */
const MOST_MEMORY = 0.6;
/** Millions of parameters that a processor still answers with in some seconds. */
const QUICK_ON_PROCESSOR = 700;

/**
 * @param engines what this build has, with why one can't run here, or null where it can
 * @param libraries WebLLM's, that are in the package
 */
export function fitOf(
  entry: ModelEntry,
  machine: Machine,
  engines: ReadonlyMap<string, string | null>,
  libraries: readonly string[],
): Fit {
  const why = engines.get(entry.engine);
  if (why === undefined) return no('This build of Familiar has nothing that runs it.');
  if (why !== null) return no(why);
  if (entry.engine === 'webllm') {
    const { gpu } = machine;
    if (gpu.kind === 'none') return no(gpu.why);
    if (entry.library !== undefined && !libraries.includes(entry.library))
      return no(
        'The program that runs it is not in this build of Familiar, and I never fetch programs from a network.',
      );
    if (entry.f16 && !gpu.f16)
      return no('It needs 16-bit numbers, which this graphics processor can’t do. Take one without.');
    if (gpu.software)
      return {
        kind: 'slow',
        why: 'There is no real graphics processor here: it would be drawn by the processor, slowly.',
      };
  }
  const { memory } = machine;
  if (memory !== null && entry.memory > memory * MOST_MEMORY)
    return {
      kind: 'tight',
      why: 'It may need more memory than this machine can spare: other programs may become slow.',
    };
  if (entry.engine === 'wllama' && entry.millions > QUICK_ON_PROCESSOR)
    return { kind: 'slow', why: 'On the processor an answer of this model takes a minute or more.' };
  return { kind: 'good' };
}

const no = (why: string): Fit => ({ kind: 'no', why });
