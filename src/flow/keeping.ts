/** Memories as a whole: what there is of them, and how they leave and enter the store as a file. */
import type { Memory } from './memory';
import type { Time } from './result';

/**
 * Which memories are meant; all that is given must hold, and nothing given means all. Only what is active counts
 * unless `status` says otherwise.
 */
export interface Which {
  ids?: string[];
  /** A name from `Overview.topics`. */
  topic?: string;
  /** Registrable domain of a site scope. */
  domain?: string;
  status?: 'active' | 'suggested';
}

/** What is kept, in numbers: the picture in Preferences. */
export interface Overview {
  /** Active memories. */
  total: number;
  /** Suggestions that wait for a yes. */
  suggested: number;
  /**
   * What they are about, most memories first: a memory stands under its first subject, else its topic (`topicOf`).
   * `newest` is when one of them changed last.
   */
  topics: { topic: string; count: number; newest: Time }[];
  /** Sites that some hold for, most memories first. */
  sites: { domain: string; count: number }[];
  /** Kinds of task that some hold for, most memories first. */
  tasks: { task: string; count: number }[];
}

/** What a memory stands under in Preferences: its first subject, else its topic, else `other`. */
export function topicOf(memory: Pick<Memory, 'subjects' | 'topic'>): string {
  const topic = memory.subjects?.[0] ?? memory.topic.trim();
  return topic === '' ? 'other' : topic;
}

/** What to do with a memory that the file and the store say differently. */
export type ConflictChoice = 'mine' | 'theirs' | 'both';

/** What an import would do; nothing has been changed yet. */
export interface ImportPreview {
  /** Memories that are not here yet. */
  fresh: Memory[];
  /** How many are here already, word for word. */
  same: number;
  /** The file's and the store's differ; `id` names the conflict in `importMemories`. */
  conflicts: { id: string; mine: Memory; theirs: Memory }[];
  /** What cannot be taken, each with the reason in plain words. */
  refused: { text: string; why: string }[];
}

/** What the person may do about a store that is lost or damaged: fill it from its second copy, or begin with nothing. */
export type Repair = 'restore' | 'fresh';
