/** For tests: a host of files on this machine that can break off, send something else, or know no parts. */
import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ModelEntry, ModelFile } from '../../flow';
import { doorTo } from '../net';
import type { Downloading } from './download';
import { homeOf } from './home';
import { pieceSize } from './pieces';
import type { ModelKept } from './record';
import { scriptedCaches, scriptedDisk } from './scripted';

/** Of files of half a megabyte. */
const PIECE = pieceSize(0);

export const BIG = randomBytes(2 * PIECE + 1000);
export const SMALL = Buffer.from('{"context_window_size": 4096}');
/** SHA-256 in hex, as Node computes it. */
export const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What the host has and does; tests change it. */
export interface ScriptedHost {
  files: Record<string, Buffer>;
  /** Each asked range of each file, `big.gguf bytes=0-9`. */
  asked: string[];
  /** Says nothing more after that many bytes of a reply, once each. */
  cuts: number[];
  /** Takes a reply over. */
  instead: ((request: IncomingMessage, response: ServerResponse) => boolean) | null;
  /** Address of the folder, with a slash at its end. */
  from: string;
  close: () => Promise<void>;
}

/** Starts a host that has `big.gguf` and `mlc-chat-config.json`. */
export async function scriptedHost(): Promise<ScriptedHost> {
  const server = createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? '').split('/').at(-1) ?? '');
    const body = host.files[name];
    host.asked.push(`${name} ${request.headers.range ?? ''}`.trim());
    if (host.instead?.(request, response) === true) return;
    if (!body) return void response.writeHead(404).end();
    const version = `"${hash(body)}"`;
    const range = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '');
    const same = [undefined, version].includes(request.headers['if-range'] as string | undefined);
    const [start, end] = range && same ? [Number(range[1]), Number(range[2]) + 1] : [0, body.length];
    response.writeHead(range && same ? 206 : 200, {
      etag: version,
      'content-length': end - start,
      ...(range && same && { 'content-range': `bytes ${start}-${end - 1}/${body.length}` }),
    });
    const cut = host.cuts.shift();
    if (cut === undefined) return void response.end(body.subarray(start, end));
    response.write(body.subarray(start, Math.min(end, start + cut)), () => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host: ScriptedHost = {
    files: { 'big.gguf': BIG, 'mlc-chat-config.json': SMALL },
    asked: [],
    cuts: [],
    instead: null,
    from: `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/model/resolve/abc/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return host;
}

/** An entry with the large file of a host. */
export const entryFrom = (from: string, more: Partial<ModelEntry> = {}): ModelEntry => ({
  ...{
    id: 'big',
    name: 'Big',
    engine: 'wllama',
    from,
    millions: 100,
    context: 2048,
    memory: 1e9,
    f16: false,
  },
  files: [{ path: 'big.gguf', bytes: BIG.length, sha256: hash(BIG) }],
  licence: { name: 'Apache-2.0', url: '' },
  ...more,
});

/** A world for a download in which no time passes, on an empty disk. */
export function scriptedDownload(kept: ModelKept, more: Partial<Downloading> = {}) {
  const disk = scriptedDisk();
  const caches = scriptedCaches();
  const waits: number[] = [];
  const all: Downloading = {
    disk,
    home: homeOf(kept.entry, disk, caches),
    door: doorTo(['http://127.0.0.1/*']),
    signal: new AbortController().signal,
    came: () => undefined,
    checking: () => undefined,
    patience: () => new AbortController().signal,
    wait: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
    ...more,
  };
  return { disk, caches, waits, all };
}

/** The bytes of a file, none where it is missing. */
export const bytesAt = async (blob: Blob | null): Promise<Buffer> =>
  Buffer.from((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));

/** An entry's first file. */
export const first = ({ entry: { files } }: ModelKept): ModelFile =>
  files[0] ?? { path: '', bytes: 0, sha256: '' };
