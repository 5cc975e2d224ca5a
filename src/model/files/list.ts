/**
 * The list of a model's files, asked of its host before anything is fetched. Hugging Face tells the newest revision of a
 * model, and for a revision every file's length and SHA-256 (for small files Git's own hash); files are then asked for at
 * that revision alone. Nobody but the host vouches for a list that was asked for this way: it is kept, and every later
 * fetch is held to it.
 */
import { Failure, type ModelEntry, type ModelFile } from '../../flow';
import { list, optional, text, whole, type Shape } from '../../flow/shape';
import type { Door } from '../net';

/** What is asked for: a repository such as `mlc-ai/Qwen3-0.6B-q4f16_1-MLC` of a hub, and which of its files. */
export interface Repository {
  /** `https://huggingface.co` */
  hub: string;
  /** `owner/name` */
  name: string;
  /** One file alone, for GGUF; null for all that WebLLM needs. */
  file: string | null;
}

/** A model of a hub, or one file anywhere. */
export type Listing = Repository | { address: string };

/** Asks for the list. @throws Failure in words */
export const listOf = (of: Listing, door: Door, signal: AbortSignal): Promise<Listed> =>
  'address' in of ? listSingle(of.address, door, signal) : listFiles(of, door, signal);

/** The files and the address of the folder at the revision that is newest now. */
export type Listed = Pick<ModelEntry, 'from' | 'files'>;

/** WebLLM reads these and no others. */
const WEBLLM_FILE = /^(?:mlc-chat-config\.json|tensor-cache\.json|tokenizer\.(?:json|model)|[\w-]+\.bin)$/;
const MOST_FILES = 1000;

/**
 * Asks the hub.
 * @throws Failure when it cannot be reached, has no such model, or answers with what is no list
 */
export async function listFiles(of: Repository, door: Door, signal: AbortSignal): Promise<Listed> {
  const host = new URL(of.hub).host;
  const name = of.name.split('/').map(encodeURIComponent).join('/');
  const about = await json(door, `${of.hub}/api/models/${name}/revision/main`, signal);
  const sha = (about as { sha?: unknown } | null)?.sha;
  if (typeof sha !== 'string' || !/^[0-9a-f]{40,64}$/.test(sha)) throw strange(host, of.name);
  const tree = await json(door, `${of.hub}/api/models/${name}/tree/${sha}?recursive=1`, signal);
  if (!treeShape(tree)) throw strange(host, of.name);
  const wanted = (path: string): boolean => (of.file === null ? WEBLLM_FILE.test(path) : path === of.file);
  const files = tree.filter(({ type, path }) => type === 'file' && wanted(path)).map(fileOf);
  if (files.length === 0 || (of.file === null && !files.some(({ path }) => path === 'mlc-chat-config.json')))
    throw new Failure(
      'not-found',
      `${host} has no ${of.file ?? 'files that WebLLM can run'} in ${of.name}. Take another model.`,
    );
  return { from: `${of.hub}/${name}/resolve/${sha}/`, files };
}

/**
 * One file at any web address, of whose host nothing else is known: its length is asked for, its hash is known once it is here.
 * @throws Failure when the host does not say how long it is
 */
export async function listSingle(address: string, door: Door, signal: AbortSignal): Promise<Listed> {
  const response = await door(address, { method: 'HEAD', signal });
  const bytes = Number(response.headers.get('content-length') ?? NaN);
  const { host, pathname } = new URL(address);
  if (!response.ok)
    throw new Failure('not-found', `${host} answered with error ${response.status}. Check the address.`);
  if (!Number.isSafeInteger(bytes) || bytes <= 0)
    throw new Failure('refused', `${host} does not say how large the file is, so I can’t fetch it in parts.`);
  const cut = pathname.lastIndexOf('/') + 1;
  const from = `${new URL(address).origin}${pathname.slice(0, cut)}`;
  return { from, files: [{ path: decodeURIComponent(pathname.slice(cut)), bytes, sha256: '' }] };
}

/**
 * What an address that the person typed means: a GGUF file of a hub, which tells its hash, or one anywhere else. Pure.
 * @returns null when it is neither
 */
export function readAddress(typed: string): Listing | null {
  const whole = /^https?:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  if (!URL.canParse(whole)) return null;
  const { origin, pathname } = new URL(whole);
  if (!pathname.toLowerCase().endsWith('.gguf')) return null;
  const [owner, name, way, , ...rest] = pathname.slice(1).split('/').map(decode);
  if (
    owner === undefined ||
    name === undefined ||
    !['resolve', 'blob'].includes(way ?? '') ||
    rest.length === 0
  )
    return { address: `${origin}${pathname}` };
  return { hub: origin, name: `${owner}/${name}`, file: rest.join('/') };
}

/** A line of the hub's list. `lfs` is there for large files. Other fields come and go. */
interface Line {
  type: string;
  path: string;
  size: number;
  oid: string;
  lfs?: { oid: string; size: number };
}
const lfsShape = (v: unknown): v is Line['lfs'] => {
  const { oid, size } = (v ?? {}) as { oid?: unknown; size?: unknown };
  return text(64)(oid) && oid.length === 64 && whole(size);
};
const lineShape: Shape<Line> = (v): v is Line => {
  const { type, path, size, oid, lfs } = (v ?? {}) as Record<keyof Line, unknown>;
  const plain = text(1000)(path) && !path.split('/').includes('..');
  return (
    text(20)(type) && plain && whole(size) && text(64)(oid) && optional(lfsShape as Shape<Line['lfs']>)(lfs)
  );
};
const treeShape: Shape<Line[]> = list(lineShape, MOST_FILES);

const fileOf = ({ path, size, oid, lfs }: Line): ModelFile =>
  lfs ? { path, bytes: lfs.size, sha256: lfs.oid } : { path, bytes: size, sha256: '', git: oid };

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

async function json(door: Door, url: string, signal: AbortSignal): Promise<unknown> {
  const response = await door(url, { signal, headers: { accept: 'application/json' } });
  const { host } = new URL(url);
  if (response.status === 404) throw new Failure('not-found', `${host} has no such model. Check its name.`);
  if (response.status === 401 || response.status === 403)
    throw new Failure('refused', `${host} has no such model, or gives it only to people who signed in.`);
  if (!response.ok)
    throw new Failure('timeout', `${host} answered with error ${response.status}. Try again later.`);
  return response.json().catch(() => null);
}

const strange = (host: string, name: string): Failure =>
  new Failure('refused', `${host} did not answer with a list of files for ${name}. I take nothing from it.`);
