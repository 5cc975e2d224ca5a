/** A memory before it is kept: what one sentence says. */
import type { Memory, MemoryKind, Scope } from '../flow';
import type { SensitiveClass } from './private/class';

/** What `learn` reads from a sentence. The store adds id, times, status and evidence. */
export interface Draft {
  kind: MemoryKind;
  /** The plain sentence in the person's words, without "remember that" and without the scope words. */
  text: string;
  /** Normalised noun: `size`, `invoice`, `seat`, `email`, `name:home`. */
  topic: string;
  scope: Scope;
  condition?: string;
  value?: string;
  polarity: Memory['polarity'];
  sensitivity: Memory['sensitivity'];
  /** Which class of P7 made it sensitive: the reason to give when asking for the opt-in. */
  sensitiveClass?: SensitiveClass;
  /** 0..1 */
  confidence: number;
}
