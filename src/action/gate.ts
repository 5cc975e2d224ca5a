/**
 * The gate: ordinary code outside any model that allows, asks or refuses one resolved action, and says by which rule.
 * Its sentences are made from the action itself, so nothing that a page or a model wrote can dress it up.
 */
import type { Action, ConsequenceClass, PageElement, Verdict } from '../flow';
import { consequence, type Proposal } from './consequence';
import { describe, quoted } from './describe';

/** What happens by default with each class (security plan P5). */
const DECISIONS: Record<ConsequenceClass, Verdict['decision']> = {
  K0: 'allow',
  K1: 'allow',
  K2: 'allow',
  K3: 'ask',
  K4: 'ask',
  K5: 'ask',
  K6: 'refuse',
};

/** How long a confirm button stays unarmed, in ms: long enough that a habit or a page's trick can't press it (P9). */
export const HOLD_MS: Record<ConsequenceClass, number> = {
  K0: 0,
  K1: 0,
  K2: 0,
  K3: 700,
  K4: 700,
  K5: 1500,
  K6: 0,
};

/** Judges one action. `total` is the amount that the page shows as the sum to pay, if any. */
export function gate(proposal: Proposal, total: string | null = null): Verdict {
  const found = consequence(proposal);
  const decision = DECISIONS[found.class];
  return {
    decision,
    class: found.class,
    rule: found.rule,
    text: sentence(decision, found.class, proposal, found.rule, total),
  };
}

function sentence(
  decision: Verdict['decision'],
  level: ConsequenceClass,
  { action, element, onto, pageUrl }: Proposal,
  rule: string,
  total: string | null,
): string {
  const what = describe(action, element, onto);
  if (decision === 'allow') return what;
  if (decision === 'refuse') return refusal(action, element, rule);
  const form = element?.form?.name ? ` It belongs to the form ${quoted(element.form.name)}.` : '';
  const entry = entryOf(element);
  const sum =
    level === 'K4'
      ? total === null
        ? ' The page shows no total.'
        : ` The page shows a total of ${total}.`
      : '';
  return `${what} on ${host(pageUrl)}? ${EFFECTS[level]}${entry}${form}${sum}`;
}

/** Of buttons that every entry of a list has, the entry is what tells them apart. */
function entryOf(element: PageElement | null): string {
  const { item, name = '' } = element ?? {};
  const isPlain = !item || item.of < 2 || item.text.trim() === '' || item.text.trim() === name.trim();
  return isPlain ? '' : ` It stands at ${quoted(item.text, ENTRY_LENGTH)}.`;
}
const ENTRY_LENGTH = 60;

const EFFECTS: Record<ConsequenceClass, string> = {
  K0: '',
  K1: '',
  K2: '',
  K3: 'This may send something or do what can’t be undone.',
  K4: 'This may order or pay for something.',
  K5: 'This may delete something or change who has access.',
  K6: '',
};

function refusal(action: Action, element: PageElement | null, rule: string): string {
  if (element?.secret) {
    const name =
      element.secret === 'password'
        ? 'a password'
        : element.secret === 'card'
          ? 'card details'
          : 'a security code';
    return `I never type or read ${name}. Please fill in ${quoted(element.name || 'that field')} yourself, then tell me to go on.`;
  }
  if (rule === 'picks a file')
    return `Only you can pick a file. Press ${quoted(element?.name || 'the file button')} yourself, then tell me to go on.`;
  if (action.kind === 'load' || action.kind === 'tabcreate') {
    return `I don’t open ${quoted(action.url ?? '')}: it ${rule}. Type it into the address bar if you mean it.`;
  }
  return `I don’t do that: it ${rule}.`;
}

/** The host as the person may trust it: punycode where a name has letters beyond ASCII. */
export function host(url: string): string {
  return URL.canParse(url) ? new URL(url).host || new URL(url).protocol : 'this page';
}
