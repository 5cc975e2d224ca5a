import { describe, expect, it } from 'vitest';
import type { Machine, ModelEntry, ModelRow } from '../flow';
import { OFFERS } from './catalogue';
import { choose, type Choices } from './choose';
import { fitOf } from './fit';

const GPU: Machine['gpu'] = {
  ...{ kind: 'adapter', name: 'A card', software: false, f16: true },
  ...{ maxBuffer: 2 ** 31, maxStorageBinding: 2 ** 30 },
};
const NO_GPU: Machine['gpu'] = { kind: 'none', why: 'This browser has no WebGPU here.' };
const machine = (more: Partial<Machine> = {}): Machine => ({
  ...{ gpu: GPU, threads: 8, isolated: false, memory: 8 * 2 ** 30, free: 1e11, builtIn: 'none', ...more },
});
const ALL = new Map<string, string | null>([
  ['webllm', null],
  ['wllama', null],
  ['built-in', null],
]);
const LIBRARIES = OFFERS.flatMap(({ entry }) => entry.library ?? []);
const offer = (id: string): ModelEntry => {
  const found = OFFERS.find(({ entry }) => entry.id.startsWith(id));
  if (!found) throw new Error(`no ${id} in the catalogue`);
  return found.entry;
};
const WEB_SMALL = offer('Qwen2.5-0.5B-Instruct-q4f16_1');
const WEB_LARGE = offer('Qwen3-4B-q4f16_1');
const CPU_SMALL = offer('smollm2-360m');
const CPU_LARGE = offer('qwen2.5-1.5b');

const fit = (entry: ModelEntry, on = machine(), engines = ALL, libraries = LIBRARIES) =>
  fitOf(entry, on, engines, libraries);

describe('whether a model fits', () => {
  it('is good on a machine that has what it needs', () => {
    expect(fit(WEB_SMALL)).toEqual({ kind: 'good' });
    expect(fit(CPU_SMALL)).toEqual({ kind: 'good' });
  });

  it('says what is missing, each in its own sentence', () => {
    const sentences = [
      fit(WEB_SMALL, machine({ gpu: NO_GPU })),
      fit(WEB_SMALL, machine({ gpu: { ...GPU, f16: false } })),
      fit(WEB_SMALL, machine({ gpu: { ...GPU, software: true } })),
      fit(WEB_SMALL, machine(), ALL, []),
      fit(WEB_SMALL, machine(), new Map()),
      fit(WEB_SMALL, machine(), new Map([['webllm', 'It does not start.']])),
      fit(WEB_LARGE, machine({ memory: 2 * 2 ** 30 })),
      fit(CPU_LARGE),
    ].map((one) => (one.kind === 'good' ? '' : one.why));
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.every((why) => why.endsWith('.'))).toBe(true);
  });

  it('does not doubt what the browser does not tell', () => {
    expect(fit(WEB_LARGE, machine({ memory: null }))).toEqual({ kind: 'good' });
  });
});

describe('choosing', () => {
  const row = (entry: ModelEntry, on: Machine, more: Partial<ModelRow> = {}): ModelRow => ({
    ...{ entry, bytes: 1, files: { kind: 'here' }, fit: fit(entry, on), speed: null, origins: [], ...more },
  });
  const choices = (entries: ModelEntry[], on = machine(), more: Partial<Choices> = {}): Choices => ({
    ...{
      machine: on,
      rows: entries.map((entry) => row(entry, on)),
      engines: ALL,
      failed: () => null,
      ...more,
    },
  });

  it('takes the largest that the graphics processor runs, else the processor, and says why', () => {
    expect(choose(choices([WEB_SMALL, CPU_LARGE, WEB_LARGE])).chosen?.model).toBe(WEB_LARGE);
    const without = choose(choices([WEB_SMALL, CPU_SMALL], machine({ gpu: NO_GPU })));
    expect(without.chosen).toMatchObject({ engine: 'wllama', model: CPU_SMALL });
    expect(without.why).toBe('No WebGPU adapter: using the processor.');
  });

  it('leaves out what answered its test wrongly', () => {
    const failed: Choices['failed'] = (engine) => (engine === 'webllm' ? 'It answers wrongly.' : null);
    expect(choose(choices([WEB_LARGE, CPU_SMALL], machine(), { failed })).chosen?.engine).toBe('wllama');
    const none = choose(choices([WEB_LARGE], machine(), { failed }));
    expect(none).toEqual({
      chosen: null,
      why: `${WEB_LARGE.name} is here, but can’t be used. It answers wrongly.`,
    });
  });

  it('takes the browser’s own model before the processor, and only when it is there', () => {
    expect(choose(choices([CPU_SMALL], machine({ builtIn: 'available' }))).chosen?.engine).toBe('built-in');
    expect(choose(choices([CPU_SMALL], machine({ builtIn: 'downloadable' }))).chosen?.engine).toBe('wllama');
    expect(choose(choices([], machine({ builtIn: 'available' }), { engines: new Map() })).chosen).toBeNull();
  });

  it('has nothing to choose where nothing is here, whatever could be', () => {
    const rows = [row(WEB_SMALL, machine(), { files: { kind: 'paused', bytes: 5, why: '' } })];
    expect(choose({ ...choices([]), rows })).toEqual({
      chosen: null,
      why: 'No language model is on this machine. I work by rules.',
    });
  });
});

describe('the catalogue', () => {
  it('has each model once, smallest first for each engine, and claims no hash that nobody has seen', () => {
    const ids = OFFERS.map(({ entry }) => entry.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const engine of ['webllm', 'wllama']) {
      const sizes = OFFERS.filter(({ entry }) => entry.engine === engine).map(({ entry }) => entry.millions);
      expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    }
    expect(OFFERS.every(({ entry }) => entry.files.length === 0)).toBe(true);
    expect(OFFERS.every(({ entry }) => entry.engine !== 'webllm' || entry.library !== undefined)).toBe(true);
  });
});
