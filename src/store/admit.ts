/** What may enter the store (security promise P7): the last check, whoever calls. */
import { Failure } from '../flow';
import type { Draft } from '../memory/draft';
import { sensitive } from '../memory/sensitive';

const NEVER =
  'I never keep passwords, codes, keys or card numbers. Use the browser’s password manager for those.';

/**
 * Lets a statement in, or throws.
 * @param words the evidence, checked as well as the sentence
 * @param optIn the person said yes to keeping this very item
 * @throws Failure('refused') for secrets, and for sensitive items without their own yes
 */
export function admit(draft: Pick<Draft, 'text' | 'sensitivity'>, words: string, optIn: boolean): void {
  const found = [...new Set([draft.text, words])].map(sensitive);
  if (found.some(({ level }) => level === 'never')) throw new Failure('refused', NEVER);
  if (optIn) return;
  const held = found.find((item) => item.level === 'sensitive');
  if (held?.level !== 'sensitive' && draft.sensitivity !== 'sensitive') return;
  const about = held?.level === 'sensitive' ? ` (${held.class})` : '';
  throw new Failure(
    'refused',
    `This is sensitive${about}, so I keep it only when you say yes to it. It was not kept.`,
  );
}
