/** Verb and element → the act, or none where it is so already. Pure. */
import type { PageAction, PageElement, Ref, TargetVerb } from '../flow';

/** True where nothing is left to do. */
export function alreadySo(verb: TargetVerb, element: PageElement): boolean {
  return (
    (verb === 'expand' && element.expanded === true) ||
    (verb === 'check' && element.checked === true) ||
    (verb === 'uncheck' && element.checked === false)
  );
}

/** "Subscribe me to the newsletter": the box is to be checked, not turned round. "Open the details": nor is what is open closed. */
export function agreed(
  said: string,
  { checked, expanded }: PageElement,
): 'check' | 'uncheck' | 'expand' | null {
  if (expanded === true && OPENS.test(said)) return 'expand';
  if (checked === undefined) return null;
  if (/^(?:please\s+)?(?:unsubscribe|opt (?:me )?out)\b/i.test(said)) return 'uncheck';
  return /^(?:please\s+)?(?:subscribe|sign me up|opt (?:me )?in)\b/i.test(said) ? 'check' : null;
}

const OPENS =
  /^(?:please\s+|bitte\s+)?(?:open|unfold|expand|show|öffne|klappe?|ouvre|ouvrez|déplie|abre|despliega)\b/iu;

/** The act on an element that a verb stands for. */
export function actionOf(verb: TargetVerb, ref: Ref, element: PageElement): PageAction {
  switch (verb) {
    case 'check':
    case 'uncheck':
      return element.checked === undefined
        ? { kind: 'click', ref }
        : { kind: 'check', ref, on: verb === 'check' };
    case 'focus':
    case 'hover':
    case 'submit':
    case 'copy':
    case 'highlight':
      return { kind: verb, ref };
    default:
      return { kind: 'click', ref };
  }
}
