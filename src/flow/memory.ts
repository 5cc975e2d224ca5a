/** Memory, its evidence and its history. */
import type { Time } from './result';

export type MemoryKind = 'fact' | 'preference' | 'instruction' | 'name';

/** Where a memory holds. `domain` is a registrable domain (`example.co.uk`). */
export type Scope = { kind: 'everywhere' } | { kind: 'site'; domain: string };

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
  source: 'said' | 'edited' | 'imported';
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
  kind: 'added' | 'edited' | 'superseded' | 'forgotten' | 'undone';
  before: Memory | null;
  after: Memory | null;
}
