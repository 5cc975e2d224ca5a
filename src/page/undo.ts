/** Ways back, kept in the document they belong to. */
import { Failure, type Outcome, type Undo } from '../flow';
import { docId } from './document';
import { settle, watch } from './settle';

/** Puts it back; may say in other words what came of it. */
type Back = () => unknown;

const backs = new Map<string, { back: Back; change: string }>();
let count = 0;

/** Remembers how to take an act back; `what` will be as it was. */
export function undoable(back: Back, what: string): Undo {
  const token = `${docId}-${++count}`;
  backs.set(token, { back, change: `${what} is as it was` });
  for (const old of backs.keys()) {
    if (backs.size <= 50) break;
    backs.delete(old);
  }
  // Which tab and frame this is only the background knows; it fills both in.
  return { kind: 'page', tabId: -1, docId, frameId: -1, token };
}

/** That what is done for it does not bring back what was. */
export const keeps = (words: string): Failure =>
  new Failure('no-effect', `${words} does not let itself be set back. Choose by hand what it was.`);

/** Takes an act back, once. */
export async function undo(input: { docId: string; token: string }): Promise<Outcome> {
  if (input.docId !== docId)
    throw new Failure('page-gone', 'The page has changed since then, so this can no longer be undone here.');
  const kept = backs.get(input.token);
  if (!kept) throw new Failure('not-found', 'This was already undone, or too much has happened since.');
  backs.delete(input.token);
  const seen = watch(null);
  const said = await kept.back();
  await settle(seen);
  seen.stop();
  return { status: 'done', change: typeof said === 'string' ? said : kept.change };
}
