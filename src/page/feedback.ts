/** What a pressed control draws into itself for the eye alone. */
import { every, holds, textContent } from './dom';
import type { Watch } from './settle';

const PICTURES = 'img,svg,canvas,input,i';

/**
 * What a pressed control draws into itself meanwhile (ripples, waves): wordless parts without a picture. Its own
 * class is compared when all is over, by `stateWords`.
 */
export function isFeedback({ el, drawn }: Watch, record: MutationRecord): boolean {
  const { type, target, attributeName } = record;
  if (!el || !holds(el, target)) return false;
  if (type === 'attributes')
    return target === el ? attributeName === 'class' : drawn.some((part) => holds(part, target));
  const parts = [...record.addedNodes, ...record.removedNodes];
  const blank = parts.every(
    (part) => part instanceof HTMLElement && textContent(part) === '' && every(part, PICTURES).length === 0,
  );
  if (blank) drawn.push(...record.addedNodes);
  return blank;
}
