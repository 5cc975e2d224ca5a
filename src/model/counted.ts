/** Tells how much of a model's files has been read while they are loaded. */
import type { OpenedFile } from './engine';

/** The files as wllama reads them: by slices, or from beginning to end. `onShare` gets 0..1, at most a hundred times. */
export function counted(files: readonly OpenedFile[], onShare: (share: number) => void): Blob[] {
  const whole = files.reduce((sum, { blob }) => sum + blob.size, 0);
  let read = 0;
  let told = 0;
  const add = (bytes: number): void => {
    read += bytes;
    const share = Math.min(1, read / whole);
    if (share < told + 0.01) return;
    told = share;
    onShare(share);
  };
  return files.map(({ path, blob }) => new CountedBlob(blob, path.split('/').at(-1) ?? path, add));
}

/** A blob's reading end. wllama puts parts in order by their names, so it has one. */
class CountedBlob extends File {
  constructor(
    private readonly from: Blob,
    name: string,
    private readonly add: (bytes: number) => void,
  ) {
    super([], name);
  }
  override get size(): number {
    return this.from.size;
  }
  override slice(start?: number, end?: number): Blob {
    const part = this.from.slice(start, end);
    this.add(part.size);
    return part;
  }
  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (chunk, out) => {
        this.add(chunk.byteLength);
        out.enqueue(chunk);
      },
    });
    return this.from.stream().pipeThrough(count);
  }
}
