/** Dispatching one action to the page it was resolved on, and seeing what came of it. Never retried. */
import { quoted } from '../action/describe';
import { Failure, fail, unwrap, type Outcome, type PageAction, type PageElement, type Result } from '../flow';
import { unreachable, pageCaller } from '../platform/wire';
import { watch } from './arrival';
import { splitRef } from './frames';
import { tabById, type Tab } from './tab';

/** Where an action goes: the tab, and the document it was resolved on. */
export interface Aim {
  tabId: number;
  docId: string;
  action: PageAction;
  element: PageElement | null;
}

/** Does one action. `tabId` in the answer differs when the page opened a new tab. */
export async function act(aim: Aim, signal: AbortSignal): Promise<{ outcome: Outcome; tabId: number }> {
  const before = await tabById(aim.tabId);
  const watching = watch(aim.tabId);
  try {
    const reply = await send(aim);
    if (reply !== 'left' && !reply.ok) unwrap(reply);
    const left = reply === 'left' || (await watching.departed(mayTake(aim, reply, before.url)));
    const child = watching.opened();
    if (child !== null) return await followed(child, aim.tabId, signal);
    if (!left) return { outcome: withUndo(unwrap(reply), aim), tabId: aim.tabId };
    await watching.arrived(signal);
    const now = await tabById(aim.tabId);
    const answered = reply !== 'left' && reply.ok && reply.value.status !== 'navigated';
    // A page that was still there to answer has opened another only if it says so: by its title, or for a link.
    const same = aim.element?.role !== 'link' && now.title === before.title;
    const stays = answered && (same || watching.flapped());
    return {
      outcome: stays ? withUndo(unwrap(reply), aim) : arrival(aim, before.url, now),
      tabId: aim.tabId,
    };
  } finally {
    watching.end();
  }
}

/** `left` when the document went away before it could answer, which is what following a link looks like. */
async function send({ tabId, docId, action, element }: Aim): Promise<Result<Outcome> | 'left'> {
  const { ref } = action;
  const { frameId, local } = splitRef(ref ?? '');
  const onto = action.kind === 'drag' && action.to !== null ? splitRef(action.to) : null;
  if (onto && onto.frameId !== frameId)
    throw new Failure(
      'no-effect',
      'I can only drag within one frame of a page, and that leads into another one.',
    );
  const aimed = {
    ...action,
    ref: ref === null ? null : local,
    ...(onto && { to: onto.local }),
  } as PageAction;
  try {
    return await pageCaller(tabId, frameId)('act', {
      action: aimed,
      docId,
      signature: element?.signature || null,
    });
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    // Nobody was there to get the message, so nothing was done.
    if (/receiving end does not exist|could not establish/i.test(said)) throw unreachable();
    await tabById(tabId);
    return 'left';
  }
}

/** ms: what leads elsewhere starts loading within this; where the page itself saw that it will, a busy machine may take longer. */
const MAY_LEAVE_MS = 400;
const LEAVES_MS = 3_000;

/** ms that a departure is waited for: links and forms lead elsewhere; for anything else it is noticed but not waited for. */
function mayTake({ action, element }: Aim, reply: Result<Outcome>, url = ''): number {
  if (reply.ok && reply.value.status === 'navigated') return LEAVES_MS;
  const [here] = url.split('#');
  if (element?.href !== undefined && element.href.split('#')[0] === here) return 0;
  if (action.kind === 'key') return action.key === 'Enter' ? MAY_LEAVE_MS : 0;
  if (action.kind !== 'click' && action.kind !== 'submit') return 0;
  const leads = element?.role === 'link' || element?.form !== undefined || element?.kind === 'text';
  return leads ? MAY_LEAVE_MS : 0;
}

function arrival(aim: Aim, from: string | undefined, now: Tab): Outcome {
  const change = now.title ? `opened ${quoted(now.title)}` : 'opened another page';
  // Only plain GET moves are taken back by going back; what was posted stays posted.
  const isMove = aim.element?.role === 'link' || aim.element?.form?.method === 'get';
  const undo =
    isMove && from !== undefined && from !== now.url
      ? ({ kind: 'address', tabId: aim.tabId, url: from } as const)
      : null;
  return undo ? { status: 'navigated', change, undo } : { status: 'navigated', change };
}

async function followed(
  child: number,
  opener: number,
  signal: AbortSignal,
): Promise<{ outcome: Outcome; tabId: number }> {
  const watching = watch(child);
  await watching.arrived(signal).finally(watching.end);
  const { title } = await tabById(child);
  const change = title ? `opened ${quoted(title)} in a new tab` : 'opened a new tab';
  const undo = { kind: 'tab', does: 'close', tabId: child } as const;
  return { outcome: { status: 'navigated', change, undo }, tabId: child === opener ? opener : child };
}

/** The content script knows the token; tab, frame and document are known here. */
function withUndo(outcome: Outcome, { tabId, docId, action }: Aim): Outcome {
  if (outcome.undo?.kind !== 'page') return outcome;
  const { frameId } = splitRef(action.ref ?? '');
  return { ...outcome, undo: { ...outcome.undo, tabId, docId, frameId } };
}

/** Asks the document that did something to take it back. */
export async function undoOnPage(undo: {
  tabId: number;
  docId: string;
  frameId: number;
  token: string;
}): Promise<Outcome> {
  await tabById(undo.tabId);
  const { docId, token } = undo;
  const reply = await pageCaller(undo.tabId, undo.frameId)('undo', { docId, token }).catch(() =>
    fail('page-gone', 'That page has changed since, so I can’t take it back there.'),
  );
  if (!reply.ok && reply.error.code === 'stale')
    throw new Failure('page-gone', 'That page has changed since, so I can’t take it back there.');
  return unwrap(reply);
}
