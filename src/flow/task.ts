/** A Task: one turn being carried out, with its questions and confirmations. */
import type { ConsequenceClass, MemoryUse, StepRecord } from './action';
import type { ModelRole } from './model';
import type { Ref } from './page';
import type { Problem, Time } from './result';
import type { Step, Turn } from './turn';

/** A question with candidates; an option with `ref` can be shown on the page. */
export interface Question {
  id: string;
  text: string;
  options: { label: string; ref?: Ref; detail?: string }[];
  /** A model proposes the first option: which role of it, and what it is called. */
  advised?: { role: ModelRole; by: string };
  /** Answered with its first option as soon as the person has picked a file on the page. */
  awaits?: 'file';
  /** The file that was there when it was asked. */
  had?: string;
}

/** One consequential action that waits for the person. The nonce binds the answer to this very action. */
export interface Confirm {
  nonce: string;
  text: string;
  class: ConsequenceClass;
  /** The button stays unarmed this long, in ms. */
  holdMs: number;
  ref?: Ref;
  uses: MemoryUse[];
}

export type TaskStatus =
  | { state: 'running' }
  | { state: 'asking'; question: Question }
  | { state: 'confirming'; confirm: Confirm }
  | { state: 'needs-access'; origins: string[]; text: string; tabs?: boolean }
  | { state: 'done' }
  | { state: 'stopped'; reason: string }
  | { state: 'failed'; problem: Problem };

/** One turn being carried out. Saved before it is announced; the panel shows nothing else. */
export interface Task {
  id: string;
  turn: Turn;
  tabId: number | null;
  site: string | null;
  plan: Step[];
  /** Index of the step that is next or in progress. */
  at: number;
  records: StepRecord[];
  status: TaskStatus;
  createdAt: Time;
  changedAt: Time;
}
