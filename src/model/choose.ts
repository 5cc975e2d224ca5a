/** Which model answers while the person has not said which: the best that is here, runs, and answered its test. Pure. */
import type { Chosen, Machine, ModelEntry, ModelRow } from '../flow';

/** What there is to choose from. */
export interface Choices {
  machine: Machine;
  rows: readonly ModelRow[];
  /** Why engines can't be used here, null where they can: also an engine without files of ours. */
  engines: ReadonlyMap<string, string | null>;
  /** What the known-answer test found of a model, or of an engine with a model of its own; null where it is fine or untested. */
  failed: (engine: Chosen['engine'], model: ModelEntry | null) => string | null;
}

/** @returns null and why, where nothing can answer; a server is never chosen by itself */
export function choose(choices: Choices): { chosen: Chosen | null; why: string } {
  const here = choices.rows.filter(({ files }) => files.kind === 'here');
  const able = here.filter(
    ({ fit, entry }) => fit.kind !== 'no' && choices.failed(entry.engine, entry) === null,
  );
  const byGpu = largest(able.filter(({ entry, fit }) => entry.engine === 'webllm' && fit.kind === 'good'));
  if (byGpu) return as(byGpu, `The largest model here that this graphics processor runs well.`);
  if (choices.machine.builtIn === 'available' && usable(choices, 'built-in')) {
    const why = 'Your browser has a model of its own, and no other is here that runs as well.';
    return { chosen: { engine: 'built-in', model: null, why }, why };
  }
  const byProcessor = largest(able.filter(({ entry }) => entry.engine === 'wllama'));
  if (byProcessor) return as(byProcessor, `${whyNoGpu(choices.machine)}: using the processor.`);
  const slowly = largest(able);
  if (slowly) return as(slowly, slowly.fit.kind === 'good' ? 'The only model here.' : slowly.fit.why);
  const [first] = here;
  if (!first) return { chosen: null, why: 'No language model is on this machine. I work by rules.' };
  const why = first.fit.kind === 'no' ? first.fit.why : choices.failed(first.entry.engine, first.entry);
  return { chosen: null, why: `${first.entry.name} is here, but can’t be used. ${why ?? ''}`.trim() };
}

function whyNoGpu({ gpu }: Machine): string {
  if (gpu.kind === 'none') return 'No WebGPU adapter';
  return gpu.software ? 'No real graphics processor' : 'No model for the graphics processor is here';
}

const usable = ({ engines, failed }: Choices, engine: Chosen['engine']): boolean =>
  engines.get(engine) === null && failed(engine, null) === null;

const largest = (rows: readonly ModelRow[]): ModelRow | undefined =>
  rows.toSorted((a, b) => b.entry.millions - a.entry.millions)[0];

const as = ({ entry }: ModelRow, why: string): { chosen: Chosen; why: string } => ({
  chosen: { engine: entry.engine, model: entry, why },
  why,
});
