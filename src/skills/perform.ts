/** From a resolved action through the gate to what was seen: the only way anything is done. */
import { gate, HOLD_MS } from '../action/gate';
import { describe } from '../action/describe';
import { totalShown } from '../action/total';
import { Failure, type ActedOn, type Action, type Outcome, type PageAction, type PageElement } from '../flow';
import { choiceOf } from './choice';
import { drifted } from './drifted';
import type { Found } from './ground';
import type { Context, Pending, Progress, Told } from './skill';

/** Judges an action on an element and does it, asks for a yes, or refuses. */
export async function perform(
  context: Context,
  action: PageAction,
  found: Found,
  target: string,
  onto: PageElement | null = null,
): Promise<Progress> {
  const { fx, step } = context;
  const { page, element } = found;
  const judged: Action = found.sends ? { kind: 'submit', ref: element.ref } : action;
  const proposal = { action: judged, element, onto, pageUrl: page.url, words: step.words, target };
  const verdict = gate(proposal, totalShown(page));
  const choice = choiceOf(action, element, page.url);
  const pending: Pending = {
    action,
    element,
    docId: element.docId ?? page.docId,
    class: verdict.class,
    what: describe(action, element, onto),
    why: found.why,
    ...(found.by !== undefined && { by: found.by }),
    uses: found.uses,
    ...(choice && { choice }),
  };
  if (verdict.decision === 'refuse') throw new Failure('refused', verdict.text);
  if (verdict.decision === 'allow') return dispatch(context, pending);
  const confirm = {
    nonce: fx.id(),
    text: verdict.text,
    class: verdict.class,
    holdMs: HOLD_MS[verdict.class],
    ref: element.ref,
    uses: found.uses,
  };
  return { kind: 'confirm', confirm, pending };
}

/** Does what the gate or the person allowed, exactly as it was shown; asks anew when that is no longer there. */
export async function dispatch(context: Context, pending: Pending): Promise<Progress> {
  context.signal.throwIfAborted();
  let outcome: Outcome;
  try {
    outcome = await context.fx.act(pending);
  } catch (error) {
    return drifted(context, pending, error);
  }
  const told = toldOf(pending, outcome);
  return outcome.copied === undefined
    ? { kind: 'done', told }
    : { kind: 'done', told, copied: outcome.copied };
}

/** Judges and does something to tabs or addresses. */
export async function move(
  context: Context,
  action: Exclude<Action, PageAction>,
  pageUrl: string,
  why: string,
): Promise<Progress> {
  const verdict = gate({ action, element: null, pageUrl, words: context.step.words, target: '' });
  // Nothing about tabs asks: what isn't plain moving between pages is refused.
  if (verdict.decision !== 'allow') throw new Failure('refused', verdict.text);
  context.signal.throwIfAborted();
  const outcome = await context.fx.moveTab(action, verdict.class);
  const told = toldOf({ class: verdict.class, what: describe(action, null), why, uses: [] }, outcome);
  return { kind: 'done', told };
}

/** What tells the element from others later; none for what has no element. */
function actedOn({ action, element }: Partial<Pick<Pending, 'action' | 'element'>>): { on?: ActedOn } {
  if (!action || !element || !('ref' in action)) return {};
  const { ref, role, name, group, heading, item } = element;
  const on: ActedOn = { ref, role, name, kind: action.kind };
  if (group !== undefined) on.group = group;
  if (heading !== undefined) on.heading = heading;
  if (item !== undefined) on.item = item.index;
  return { on };
}

type Done = Pick<Pending, 'class' | 'what' | 'why' | 'uses'> &
  Partial<Pick<Pending, 'action' | 'element' | 'choice' | 'by'>>;

function toldOf(pending: Done, outcome: Outcome): Told {
  return {
    what: pending.what,
    why: pending.why,
    ...(pending.by !== undefined && { by: pending.by }),
    status: outcome.status === 'no-effect' ? 'no-effect' : 'done',
    result: outcome.change,
    class: pending.class,
    uses: pending.uses,
    ...actedOn(pending),
    ...(pending.choice && { choice: pending.choice }),
    ...(outcome.undo ? { undo: outcome.undo } : {}),
  };
}
