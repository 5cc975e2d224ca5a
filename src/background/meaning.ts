/**
 * What memories mean: makes the vector of each after it is kept, holds them in memory once somebody asks, and compares
 * words with them. Until then, and where the encoder cannot run, the answer is "nothing" and words alone decide.
 */
import type { Alike, Encode, Meant, Vector } from '../flow';
import { alike } from '../language/encoder/alike';
import { compact } from '../language/encoder/compact';
import type { Matrix, Near } from '../language/encoder/matrix';
import { fireAndForget, report } from '../platform/report';
import type { Db } from '../store/db';
import type { Selecting } from '../memory/select';
import { vectorStore } from '../store/vectors';
import { ENGINE_VERSION, loadEngine, pause, type Engine } from './encode';
import { learned, type LearnedFiles } from './learned';

export interface Meaning {
  /** The vector of words beside those of memories; null while it cannot be told. */
  meant: (words: string) => Promise<Meant | null>;
  /** The memories nearest in meaning, best first; none while it cannot be told. */
  nearest: (words: string, most: number, floor: number) => Promise<Near[]>;
  /** Encodes in small parts, so that whatever comes meanwhile gets its turn, and compares; null while it cannot. */
  selecting: () => Promise<Selecting | null>;
  /** How alike words are with the nearest few of some names; null where the encoder is not loaded yet: nobody waits. */
  alike: (words: string, names: readonly string[]) => Promise<Alike | null>;
  /** Begins to load, for a person who is about to say something, and makes the vectors that are missing. */
  wake: () => void;
}

/** How long words wait for the encoder at the start of the background: less than a person notices, in ms. */
const MOST_WAIT_MS = 500;
/** Memories encoded together: a request that comes meanwhile waits for them, some 50 ms. */
const BATCH = 6;
/** Vectors read from disk together, some 10 ms. */
const PART = 1000;
/** A write is answered before its vector is begun, in ms. */
const AFTER_WRITE_MS = 200;
/** Requests whose vectors are kept: the steps of one request ask again and again for the same words. */
const MOST_ASKED = 32;

/** Makes it over an open database. Nothing is loaded yet. */
export function meaning(
  db: Db,
  load: () => Promise<Engine> = loadEngine,
  files: LearnedFiles = learned(),
): Meaning {
  const vectors = vectorStore(db);
  const asked = new Map<string, Promise<Vector | undefined>>();
  let loading: Promise<Engine> | null = null;
  let engine: Engine | null = null;
  let making = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ready = (): Promise<Engine> => {
    loading ??= start().catch((error: unknown) => {
      loading = null; // tried again by whoever asks next
      throw error;
    });
    return loading;
  };
  /** Counts how often all that is held became void. */
  let life = 0;
  let filling: Matrix | null = null;
  /** What went while parts are read: it must not come back with its part. */
  const gone = new Set<string>();
  const start = async (): Promise<Engine> => {
    const mine = life;
    const made = await load();
    if (!db.readOnly) await vectors.renew(ENGINE_VERSION);
    filling = made.matrix;
    gone.clear();
    for (let after = ''; ;) {
      const part = await vectors.part(after, PART);
      for (const row of part) if (!gone.has(row.id)) made.matrix.put(row.id, row);
      after = part.at(-1)?.id ?? '';
      if (part.length < PART) break;
      await pause();
    }
    for (const id of await vectors.left()) made.matrix.remove(id);
    if (mine !== life) return ready();
    filling = null;
    engine = made;
    catchUp();
    return made;
  };
  db.follow((committed) => {
    for (const id of committed.gone) {
      gone.add(id);
      (filling ?? engine?.matrix)?.remove(id);
    }
    for (const id of committed.listed.keys()) gone.delete(id);
    if (committed.unnamed !== 'all') return;
    life += 1;
    [engine, loading] = [null, null];
  });

  const catchUp = (): void => {
    if (db.readOnly || making || !engine) return;
    making = true;
    const done = makeMissing(engine).finally(() => {
      making = false;
    });
    fireAndForget(done, 'vectors');
  };
  const makeMissing = async ({ encode, matrix }: Engine): Promise<void> => {
    for (;;) {
      const missing = await vectors.missing(BATCH);
      if (missing.length === 0) return;
      const made = await encode(missing.map(({ text }) => text));
      const kept = await vectors.keep(
        missing.flatMap((memory, i) => {
          const vector = made[i];
          return vector ? [{ memory, vector: compact(vector) }] : [];
        }),
      );
      for (const { memory, vector } of kept) matrix.put(memory.id, vector);
      await pause();
    }
  };

  const wake = (): void => {
    if (engine) catchUp();
    else fireAndForget(ready(), 'encoder');
  };
  db.follow(({ listed, unnamed }) => {
    if (listed.size === 0 && unnamed === 'none') return;
    clearTimeout(timer);
    timer = setTimeout(wake, AFTER_WRITE_MS);
  });

  const soon = async (): Promise<Engine | null> => {
    if (engine) return engine;
    const waited = new Promise<null>((resolve) => setTimeout(resolve, MOST_WAIT_MS, null));
    return Promise.race([ready(), waited]).catch((error: unknown) => {
      report(error, 'encoder');
      return null;
    });
  };
  /** Requests are told apart by their words alone; whoever comes while one is encoded waits for the same vector. */
  const vectorOf = ({ encode }: Engine, words: string): Promise<Vector | undefined> => {
    const key = words.trim();
    const known = asked.get(key);
    if (known) return known;
    const made = encode([key]).then(([vector]) => vector);
    asked.set(key, made);
    made.catch(() => asked.delete(key));
    const [oldest] = asked.keys();
    if (asked.size > MOST_ASKED && oldest !== undefined) asked.delete(oldest);
    return made;
  };
  /** Encodes what is no request that was encoded a moment before. */
  const encodeRest = async ({ encode }: Engine, sentences: readonly string[]): Promise<Vector[]> => {
    const known = new Map<string, Vector>();
    for (const text of sentences) {
      const vector = await asked.get(text);
      if (vector) known.set(text, vector);
    }
    const rest = sentences.filter((text) => !known.has(text));
    const made = await inParts(encode, rest);
    rest.forEach((text, i) => known.set(text, made[i] ?? new Float32Array()));
    return sentences.flatMap((text) => known.get(text) ?? []);
  };

  return {
    meant: async (words) => {
      const at = words.trim() === '' ? null : await soon();
      if (!at) return null;
      const [vector, table] = await Promise.all([vectorOf(at, words), files.meaning()]);
      return table && vector ? { vector, of: at.matrix.of, table } : null;
    },
    nearest: async (words, most, floor) => {
      const at = words.trim() === '' ? null : await soon();
      const vector = at ? await vectorOf(at, words) : undefined;
      return at && vector ? at.matrix.nearest(vector, most, floor) : [];
    },
    selecting: async () => {
      const at = await soon();
      const known = at && (await files.select());
      return known && { encode: (sentences) => encodeRest(at, sentences), learned: known };
    },
    alike: async (words, names) => {
      if (!engine) return null;
      return alike(engine, words, names).catch((error: unknown) => {
        report(error, 'encoder');
        return null;
      });
    },
    wake,
  };
}

async function inParts(encode: Encode, sentences: readonly string[]): Promise<Vector[]> {
  const made: Vector[] = [];
  for (let at = 0; at < sentences.length; at += BATCH) {
    made.push(...(await encode(sentences.slice(at, at + BATCH))));
    await pause();
  }
  return made;
}
