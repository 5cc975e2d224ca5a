/** Whether an answer that ran to its last token is whole all the same. */
import type { Completion, ModelRequest } from '../flow';

/**
 * A grammar lets spaces follow the JSON, and small models love them: an answer that is complete before its length ran out
 * in spaces has ended. Nothing can be added to a closed object, list or string; a number may be cut, so it stays cut.
 */
export function whole(completion: Completion, { form }: ModelRequest): Completion {
  const text = completion.text.trim();
  if (form.kind !== 'json' || completion.end !== 'length' || !/[}\]"]$/u.test(text)) return completion;
  try {
    JSON.parse(text);
  } catch {
    return completion; // it was cut inside
  }
  return { ...completion, text, end: 'stop' };
}
