/** What the Models view says of a model and of this machine, in plain words. Pure. */
import type { EngineState, FilesState, Machine, ModelEntry, ModelRow } from '../flow';

/** `1.2 GB`, `350 MB`. */
export const sizeLabel = (bytes: number): string =>
  bytes >= 995e6 ? `${(bytes / 1e9).toFixed(1)} GB` : `${Math.max(1, Math.round(bytes / 1e6))} MB`;

/** `12 MB of 350 MB · 3.1 MB a second · 2 minutes left` */
export function progressLabel(state: FilesState, total: number): string {
  switch (state.kind) {
    case 'fetching': {
      const left = secondsLeft(total, state.bytes, state.rate);
      const parts = [`${sizeLabel(state.bytes)} of ${sizeLabel(total)}`];
      if (state.rate > 0) parts.push(`${(state.rate / 1e6).toFixed(1)} MB a second`);
      if (left !== null) parts.push(`${timeLabel(left)} left`);
      return parts.join(' · ');
    }
    case 'checking':
      return `Checking that every byte is right: ${sizeLabel(state.bytes)} of ${sizeLabel(total)}`;
    case 'paused':
      return `${sizeLabel(state.bytes)} of ${sizeLabel(total)} are here. ${state.why}`.trim();
    case 'absent':
    case 'here':
      return '';
  }
}

/** Seconds until all is here; null while that cannot be said. */
export const secondsLeft = (total: number, here: number, rate: number): number | null =>
  rate > 0 ? Math.max(0, (total - here) / rate) : null;

/** `40 seconds`, `3 minutes`, `2 hours` */
export function timeLabel(seconds: number): string {
  if (seconds < 90) return plural(Math.max(1, Math.ceil(seconds)), 'second');
  if (seconds < 5400) return plural(Math.round(seconds / 60), 'minute');
  return plural(Math.round(seconds / 3600), 'hour');
}

const plural = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

/** Of all bytes, 0..1; null where there is nothing to show. */
export function shareOf(state: FilesState, total: number): number | null {
  if (state.kind === 'absent' || state.kind === 'here' || total <= 0) return null;
  return Math.min(1, state.bytes / total);
}

/** How fast it answers: as measured here, else guessed by its size and what runs it. A word has some 1.3 tokens. */
export function speedLabel({ entry, speed, fit }: ModelRow): string {
  if (speed !== null) return `${Math.max(1, Math.round(speed / 1.3))} words a second, measured here`;
  if (entry.millions === 0) return 'speed not known yet';
  if (fit.kind === 'slow') return 'slow here (a guess)';
  const quick = entry.engine === 'webllm' ? 2000 : 400;
  return entry.millions <= quick ? 'quick (a guess)' : 'some seconds for an answer (a guess)';
}

/** What runs it, for people. */
export const runsOn = (engine: ModelEntry['engine']): string =>
  engine === 'webllm' ? 'graphics processor' : 'processor';

/** Whether the person brought it: it is always shown, and theirs to fetch whatever we think of it. */
export const isOwn = ({ entry }: ModelRow): boolean => entry.listed === 'own' || entry.id.startsWith('web/');

/** Who says which files it has. */
export function sourceLabel({ entry, origins }: ModelRow): string {
  const host = origins[0]?.replace(/^\w+:\/\//, '').replace(/\/.*$/, '') ?? '';
  switch (entry.listed) {
    case 'own':
      return 'Your own file. Its checksum is noted, so that later damage is noticed.';
    case 'here':
      return 'Every file is checked against a checksum that came with Familiar.';
    case 'host':
      return `${hostIn(entry.from)} said which files it has, and their checksums, when I first asked. Every file is checked against that, now and before each use.`;
    case undefined:
      return `Which files it has, and their checksums, I ask ${host} when you press Download. Nobody else vouches for that first answer; I hold ${host} to it from then on.`;
  }
}

const hostIn = (from: string): string => (URL.canParse(from) ? new URL(from).host : 'Its host');

/** What answers now, for the top of the view. */
export function engineLabel(engine: EngineState): string {
  switch (engine.kind) {
    case 'none':
      return engine.why;
    case 'asleep':
      return `${engine.model} answers where my rules don’t. It sleeps, and wakes when it is asked. ${engine.why}`;
    case 'loading':
      return `${engine.model} is being loaded: ${Math.round(engine.share * 100)} %.`;
    case 'ready':
      return `${engine.model} answers where my rules don’t. ${engine.why}`;
    case 'broken':
      return `${engine.model} can’t be used. ${engine.why}`;
  }
}

/** What this machine can run: one sentence each, for the surface. */
export function machineSentences(machine: Machine): string[] {
  const { gpu, memory, free, builtIn } = machine;
  return [
    gpuSentence(gpu),
    memory === null
      ? 'Your browser doesn’t say how much memory this machine has.'
      : `It has ${memory >= 8 * 2 ** 30 ? 'at least ' : ''}${Math.round(memory / 2 ** 30)} GB of memory.`,
    free === null
      ? 'Your browser doesn’t say how much room there is on the disk.'
      : `There is room for ${sizeLabel(free)} on the disk.`,
    BUILT_IN[builtIn],
  ];
}

const BUILT_IN: Readonly<Record<Machine['builtIn'], string>> = {
  none: 'Your browser has no language model of its own.',
  unavailable: 'Your browser’s own language model can’t run on this machine.',
  downloadable: 'Your browser has a language model of its own that it would have to download first.',
  downloading: 'Your browser is downloading a language model of its own.',
  available: 'Your browser has a language model of its own, ready to use.',
};

function gpuSentence(gpu: Machine['gpu']): string {
  if (gpu.kind === 'none') return `${gpu.why} Models run on the processor, more slowly.`;
  if (gpu.software)
    return 'There is no real graphics processor here, only one that the processor imitates: models run on the processor.';
  return gpu.f16
    ? `Its graphics processor (${gpu.name}) can run models.`
    : `Its graphics processor (${gpu.name}) can run models, but not those that need 16-bit numbers.`;
}

/** How it was found out: name and value, for whoever wants to know. */
export function machineFacts(machine: Machine): [string, string][] {
  const { gpu, threads, isolated } = machine;
  return [
    ['WebGPU adapter', gpu.kind === 'none' ? 'none' : `${gpu.name}${gpu.software ? ' (software)' : ''}`],
    ...(gpu.kind === 'none'
      ? []
      : ([
          ['shader-f16', gpu.f16 ? 'yes' : 'no'],
          ['maxBufferSize', sizeLabel(gpu.maxBuffer)],
          ['maxStorageBufferBindingSize', sizeLabel(gpu.maxStorageBinding)],
        ] as [string, string][])),
    ['Processor threads', String(threads)],
    ['Threads share memory', isolated ? 'yes' : 'no'],
    ['Prompt API', machine.builtIn],
  ];
}
