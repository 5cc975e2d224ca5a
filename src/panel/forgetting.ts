/** Forgetting from Preferences: one at once, many after a question; each can be taken back for a while. */
import type { Problem, Which } from '../flow';
import { useDesk } from './desk';
import type { Question } from './dialog';
import { count, number } from './labels';

/** Forgets what is meant, `n` memories, and offers to take it back; answers the problem when it failed. */
export function useForgetting(): (which: Which, n: number) => Promise<Problem | null> {
  const { call, propose } = useDesk();
  return async (which, n) => {
    const result = await call('forgetMemories', which);
    if (!result.ok) return result.error;
    const { changeIds } = result.value;
    if (changeIds.length > 0) propose({ text: '', changeIds, forgot: n });
    return null;
  };
}

/** The question before many are forgotten. `about` says which: `about clothes`, `on example.org`; null means all. */
export function forgetQuestion(n: number, about: string | null, onYes: Question['onYes']): Question {
  const many = count(n, 'memory', 'memories');
  const what = n === 1 ? `the one memory` : `all ${many}`;
  return {
    ask: about === null ? `Forget everything I know: ${many}?` : `Forget ${what} ${about}?`,
    note: 'You can undo it for ten seconds. After that it is gone for good, with your words and its history.',
    yes: about === null ? 'Forget everything' : `Forget ${number(n)}`,
    no: 'Keep',
    onYes,
  };
}
