/** One file of a model: host → pieces on disk. Goes on where it stopped. */
import { Failure, type ModelFile } from '../../flow';
import type { Door } from '../net';
import { sha256 } from './hash';
import { firstGap, noPieces, pieceBytes, pieceSize } from './pieces';
import type { FileKept } from './record';

/** What fetching needs of the world. */
export interface Fetching {
  door: Door;
  signal: AbortSignal;
  /** Writes a piece; it is on disk when this resolves. */
  keep: (place: number, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** Writes down how the file stands. */
  note: () => Promise<void>;
  /** That many bytes more have come. */
  came: (bytes: number) => void;
  /** Ends a read that brings nothing for too long. */
  patience: () => AbortSignal;
}

/**
 * Fetches every piece that is missing; `kept` says afterwards what is here. Bytes are not yet known to be right.
 * @param url of the file
 * @throws Failure `timeout` when the connection broke (trying again goes on), `refused` or `not-found` when that won't help;
 *   DOMException QuotaExceededError when the disk is full
 */
export async function fetchFile(
  url: string,
  file: ModelFile,
  kept: FileKept,
  world: Fetching,
): Promise<void> {
  for (let gap = firstGap(file.bytes, kept.pieces); gap; gap = firstGap(file.bytes, kept.pieces)) {
    const whole = gap.from === 0 && gap.to === file.bytes;
    const response = await world.door(url, {
      signal: world.signal,
      headers: whole
        ? {}
        : {
            Range: `bytes=${gap.from}-${gap.to - 1}`,
            // Another version of the file comes whole then, and not as a piece that fits nothing.
            ...(kept.version !== null && { 'If-Range': kept.version }),
          },
    });
    const partial = response.status === 206;
    if (!response.ok) throw await refusal(url, response);
    const from = partial ? startOf(response) : 0;
    if (partial && from !== gap.from)
      throw new Failure('refused', wrong(url, 'another part than I asked for'));
    // The host cannot send parts, or the file has changed there: all of it comes, from its beginning.
    if (!partial && !whole) kept.pieces = noPieces(file.bytes);
    kept.version = strong(response.headers.get('etag'));
    await world.note();
    await take(response, file, kept, { from, to: partial ? gap.to : file.bytes }, world, url);
  }
}

/** Cuts what comes into pieces and keeps each as soon as it is full. */
async function take(
  response: Response,
  file: ModelFile,
  kept: FileKept,
  { from, to }: { from: number; to: number },
  world: Fetching,
  url: string,
): Promise<void> {
  const reader = response.body?.getReader();
  if (!reader) throw new Failure('refused', wrong(url, 'nothing'));
  const held = new Uint8Array(pieceSize(file.bytes));
  let place = from / pieceSize(file.bytes);
  let filled = 0;
  let at = from;
  try {
    for (;;) {
      const { done, value } = await patiently(reader, world);
      if (done) break;
      world.came(value.length);
      at += value.length;
      if (at > to)
        throw new Failure('refused', wrong(url, `more than the ${file.bytes} bytes it should have`));
      for (let used = 0; used < value.length;) {
        const full = pieceBytes(file.bytes, place);
        const some = value.subarray(used, used + full - filled);
        held.set(some, filled);
        filled += some.length;
        used += some.length;
        if (filled < full) continue;
        const bytes = held.slice(0, full);
        await world.keep(place, bytes);
        kept.pieces[place] = await sha256(bytes);
        await world.note();
        place += 1;
        filled = 0;
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined); // it may have failed already; what counts is why
  }
  if (at < to) throw new Failure('timeout', `${hostOf(url)} stopped in the middle of ${file.path}.`);
}

async function patiently(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  world: Fetching,
): Promise<ReadableStreamReadResult<Uint8Array>> {
  const late = world.patience();
  const ended = new Promise<never>((_, reject) => {
    for (const signal of [late, world.signal]) {
      const end = () =>
        reject(
          signal === late
            ? new Failure('timeout', 'The connection is open, but nothing comes through it any more.')
            : (signal.reason as Error),
        );
      if (signal.aborted) end();
      signal.addEventListener('abort', end, { once: true });
    }
  });
  return Promise.race([reader.read(), ended]).catch((error: unknown) => {
    world.signal.throwIfAborted();
    if (error instanceof Failure) throw error;
    throw new Failure('timeout', 'The connection was lost.');
  });
}

/** `bytes 100-199/200` → 100. */
const startOf = (response: Response): number =>
  Number(/^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1] ?? NaN);

/** Only a strong name says that the bytes are the same. */
const strong = (etag: string | null): string | null => (etag === null || etag.startsWith('W/') ? null : etag);

/** Why a host gave no file, by its status. */
async function refusal(url: string, response: Response): Promise<Failure> {
  await response.body?.cancel();
  const { status } = response;
  const host = hostOf(url);
  if (status === 404 || status === 410)
    return new Failure('not-found', `${host} has no such file any more: ${nameOf(url)}.`);
  if (status === 401 || status === 403)
    return new Failure(
      'refused',
      `${host} gives this model only to people who signed in and agreed to its licence there.`,
    );
  if (status === 416) return new Failure('refused', wrong(url, 'less than it should have'));
  return new Failure('timeout', `${host} answered with error ${status}.`);
}

const wrong = (url: string, what: string): string =>
  `${hostOf(url)} sent ${what} for ${nameOf(url)}. I don’t use it; try again later or take another model.`;
const hostOf = (url: string): string => new URL(url).host;
const nameOf = (url: string): string => decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '');
