/** Memory, its evidence and its history. */
import type { Time } from './result';

export type MemoryKind = 'fact' | 'preference' | 'instruction' | 'name' | 'routine';

/**
 * Where a memory holds: everywhere, on one site (`domain` is a registrable domain, `example.co.uk`), or for one kind of
 * task (`task` names it in a word or two of the person's: `flights`, `groceries`).
 */
export type Scope =
  { kind: 'everywhere' } | { kind: 'site'; domain: string } | { kind: 'task'; task: string };

/** `everywhere`, `on example.org` or `for groceries`. */
export function scopeWords(scope: Scope): string {
  if (scope.kind === 'everywhere') return 'everywhere';
  return scope.kind === 'site' ? `on ${scope.domain}` : `for ${scope.task}`;
}

/** One thing the person said about themselves or how they like things done. */
export interface Memory {
  id: string;
  kind: MemoryKind;
  /** A plain sentence in the person's words, as the view shows it. */
  text: string;
  /** What it is about: `size`, `invoice`, `seat`. Conflicts are found on topic and condition. */
  topic: string;
  scope: Scope;
  /** "when I book a flight" */
  condition?: string;
  /** `M`, `window`, `ada@example.org` */
  value?: string;
  /** `avoid` for "never", "I don't like". */
  polarity: 'want' | 'avoid';
  sensitivity: 'plain' | 'sensitive';
  /** Broad subjects told from its words when it was written (`food`, `travel`): they group the view and help to find it. */
  subjects?: string[];
  /** `chosen`: suggested after the same choice was made several times. */
  source: 'said' | 'edited' | 'imported' | 'chosen';
  /** 0..1 */
  confidence: number;
  status: 'active' | 'suggested' | 'superseded' | 'forgotten';
  createdAt: Time;
  changedAt: Time;
  lastUsedAt?: Time;
  /** How many steps it was used in. */
  uses?: number;
  /** Id of the memory this one replaced. */
  supersedes?: string;
  /** Id of the memory that this one became part of. */
  mergedInto?: string;
}

/**
 * A sentence's meaning: 384 numbers of length 1 together, so that the dot product of two is their likeness (-1..1).
 * Made by the encoder in the package (all-MiniLM-L6-v2).
 */
export type Vector = Float32Array;

/** Sentences → their vectors, in order. Rejects when the encoder cannot run; words alone must do then. */
export type Encode = (sentences: readonly string[]) => Promise<Vector[]>;

/** How alike in meaning some words are with each of the names that come nearest, -1..1 by name. */
export type Alike = ReadonlyMap<string, number>;

/** What words mean beside what memories mean. */
export interface Meant {
  /** The vector of the words. */
  vector: Vector;
  /** The vector of a memory by its id; undefined while it is not made yet. */
  of: (memoryId: string) => Vector | undefined;
  /** What was learned of how the two compare. */
  table: MeaningTable;
}

/** What is learned of the meaning of requests and memories; written by `npx tsx e2e/train/recall.ts --write`. */
export interface MeaningTable {
  /** What all requests, and all memories, have in common. */
  asked: Vector;
  kept: Vector;
  /** Typical requests, of length 1. */
  typical: Vector[];
  /** A request times `from` (width × rank) times `to` (rank × width) looks like the memories it needs. */
  from: Float32Array;
  to: Float32Array;
  /** What comes to a request that was moved so, which tells the memory it needs from others of its subject. */
  finerFrom: Float32Array;
  finerTo: Float32Array;
}

/** The exact words a memory rests on. */
export interface Evidence {
  id: string;
  memoryId: string;
  words: string;
  turnId: string;
  at: Time;
}

/** One entry of the append-only history; undo restores `before`. */
export interface Change {
  id: string;
  memoryId: string;
  at: Time;
  kind: 'added' | 'edited' | 'superseded' | 'forgotten' | 'undone' | 'approved' | 'dismissed' | 'merged';
  before: Memory | null;
  after: Memory | null;
}
