/** Sentences of an exam as the memories that Familiar would keep of them, all of one day. */
import type { Memory } from '../../src/flow';

/** In order; ids are the places in the list. */
export const remembered = (sentences: readonly string[]): Memory[] =>
  sentences.map((text, i) => ({
    id: String(i),
    kind: 'preference',
    text,
    topic: '',
    scope: { kind: 'everywhere' },
    polarity: 'want',
    sensitivity: 'plain',
    source: 'said',
    confidence: 0.9,
    status: 'active',
    createdAt: 0,
    changedAt: 0,
  }));
