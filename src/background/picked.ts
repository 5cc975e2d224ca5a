/** Waiting for the person to pick a file on the page, so that they need not come back to the panel to say so. */
import type { Task } from '../flow';
import { pause } from './arrival';
import { observe } from './frames';

const LOOK_MS = 700;
/** Nobody looks for a file longer than this; the button in the panel still answers. */
const MOST_MS = 5 * 60_000;

/** True as soon as the field that a question points at holds another file than before; false when the question is over. */
export async function filePicked(task: Task, isOpen: () => Promise<boolean>): Promise<boolean> {
  const { status, tabId } = task;
  if (status.state !== 'asking' || status.question.awaits !== 'file' || tabId === null) return false;
  const ref = status.question.options[0]?.ref;
  // A page that goes away or may not be entered holds no file.
  const held = (): Promise<string> =>
    observe(tabId).then(
      ({ elements }) => elements.find((e) => e.ref === ref && e.inputType === 'file')?.value ?? '',
      () => '',
    );
  // Seen by the question itself: a quick hand may have picked one before the first look here.
  const { had = '' } = status.question;
  for (const end = Date.now() + MOST_MS; Date.now() < end && (await isOpen());) {
    const now = await held();
    if (now !== '' && now !== had) return true;
    await pause(LOOK_MS);
  }
  return false;
}
