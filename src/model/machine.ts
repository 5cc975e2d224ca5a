/** What this machine can run, as the browser tells it. */
import type { Machine } from '../flow';
import { report } from '../platform/report';

/** The parts of WebGPU that are read; TypeScript's own types know none. */
interface Gpu {
  requestAdapter(): Promise<Adapter | null>;
}
interface Adapter {
  info?: { vendor?: string; architecture?: string; description?: string; isFallbackAdapter?: boolean };
  isFallbackAdapter?: boolean;
  features: ReadonlySet<string>;
  limits: { maxBufferSize: number; maxStorageBufferBindingSize: number };
}
interface Told {
  gpu?: Gpu;
  deviceMemory?: number;
}

/** Asks the browser; nothing is kept, since adapters come and go. */
export async function probeMachine(): Promise<Machine> {
  const told = navigator as Navigator & Told;
  const { usage, quota } = await navigator.storage.estimate().catch((): StorageEstimate => ({ usage: 0 }));
  return {
    gpu: await probeGpu(told.gpu),
    threads: navigator.hardwareConcurrency || 1,
    isolated: crossOriginIsolated,
    memory: told.deviceMemory === undefined ? null : told.deviceMemory * 2 ** 30,
    free: quota === undefined ? null : Math.max(0, quota - (usage ?? 0)),
    builtIn: await probeBuiltIn(),
  };
}

async function probeGpu(gpu: Gpu | undefined): Promise<Machine['gpu']> {
  if (!gpu) return { kind: 'none', why: 'This browser has no WebGPU here.' };
  try {
    const adapter = await gpu.requestAdapter();
    if (!adapter) return { kind: 'none', why: 'WebGPU finds no graphics processor that it may use.' };
    const { vendor = '', architecture = '', description = '', isFallbackAdapter } = adapter.info ?? {};
    return {
      kind: 'adapter',
      name: description || [vendor, architecture].filter(Boolean).join(' ') || 'a graphics processor',
      software:
        isFallbackAdapter ??
        adapter.isFallbackAdapter ??
        /swiftshader|llvmpipe|lavapipe/i.test(architecture + description),
      f16: adapter.features.has('shader-f16'),
      maxBuffer: adapter.limits.maxBufferSize,
      maxStorageBinding: adapter.limits.maxStorageBufferBindingSize,
    };
  } catch (error) {
    report(error, 'requestAdapter');
    return { kind: 'none', why: 'WebGPU failed when it was asked for a graphics processor.' };
  }
}

const AVAILABILITY = ['unavailable', 'downloadable', 'downloading', 'available'] as const;

/** Chrome's Prompt API. */
async function probeBuiltIn(): Promise<Machine['builtIn']> {
  const { LanguageModel } = globalThis as { LanguageModel?: { availability(): Promise<string> } };
  if (!LanguageModel) return 'none';
  const told = await LanguageModel.availability().catch(() => 'unavailable');
  return AVAILABILITY.find((known) => known === told) ?? 'unavailable';
}
