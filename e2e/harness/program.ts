/**
 * A stand-in for a model's own program (its WebGPU library), which cannot be had for tests: it has the functions that
 * WebLLM's runtime calls while it starts, and computes nothing. All else in a load is what ships: WebLLM, its runtime,
 * the adapter and the device. WebAssembly by hand, since no more than three functions are needed (core specification 5).
 */

const I32 = 0x7f;
const section = (id: number, bytes: readonly number[]): number[] => [id, ...leb(bytes.length), ...bytes];
const vector = (items: readonly (readonly number[])[]): number[] => [...leb(items.length), ...items.flat()];
/** Unsigned LEB128. */
function leb(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...leb(value >>> 7)];
}
const word = (text: string): number[] => vector([...Buffer.from(text)].map((byte) => [byte]));
const body = (code: readonly number[]): number[] => {
  const whole = [0, ...code, 0x0b]; // no locals … end
  return [...leb(whole.length), ...whole];
};

const [ANSWERS_ZERO, ALLOCATES, GIVES_HANDLE] = [0, 1, 2];
const BODIES = [
  [0x41, 0], // i32.const 0
  // The next free address, which rises by the first argument: global.get 0 (get 0, get argument, add, set 0)
  [0x23, 0, 0x23, 0, 0x20, 0, 0x6a, 0x24, 0],
  // The same number as a handle, to where the second argument points: i32.store (argument 1, get 0), (set 0, get 0 + 8), 0
  [0x20, 1, 0x23, 0, 0x36, 2, 0, 0x23, 0, 0x41, 8, 0x6a, 0x24, 0, 0x41, 0],
];

/** What the runtime of WebLLM 0.2.86 calls → which of the bodies answers it. */
const EXPORTS: Record<string, number> = {
  _initialize: ANSWERS_ZERO,
  TVMWasmAllocSpace: ALLOCATES,
  TVMWasmFreeSpace: ANSWERS_ZERO,
  TVMFFIFunctionGetGlobal: GIVES_HANDLE,
  TVMFFIWasmFunctionCreate: GIVES_HANDLE,
  TVMFFITypeKeyToIndex: GIVES_HANDLE,
  TVMFFIFunctionSetGlobal: ANSWERS_ZERO,
  TVMFFIFunctionCall: ANSWERS_ZERO,
  TVMFFIAnyViewToOwnedAny: ANSWERS_ZERO,
  TVMFFIObjectIncRef: ANSWERS_ZERO,
  TVMFFIObjectDecRef: ANSWERS_ZERO,
  TVMFFIWasmGetLastError: ANSWERS_ZERO,
};

/** The stand-in's bytes. */
export function standInProgram(): Uint8Array {
  const type = [0x60, ...vector([[I32], [I32], [I32], [I32]]), ...vector([[I32]])];
  const exported = Object.entries(EXPORTS).map(([name, at]) => [...word(name), 0, at]);
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, vector([type])),
    ...section(3, vector(BODIES.map(() => [0]))),
    ...section(5, vector([[0, 16]])), // one memory of 16 pages
    ...section(6, vector([[I32, 1, 0x41, ...[0x80, 0x08], 0x0b]])), // a number that changes, at first 1024
    ...section(7, vector([[...word('memory'), 2, 0], ...exported])),
    ...section(10, vector(BODIES.map(body))),
  ]);
}
