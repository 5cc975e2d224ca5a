/** What a panel in a private window may not ask for: whatever changes what is kept. */
import { Failure } from '../flow';
import type { PanelCalls } from '../messages';

/** `writes` changes memories or suggestions. Settings are the person's own and say nothing of a page. */
const CALLS: Record<keyof PanelCalls, 'writes' | 'allowed'> = {
  ...{ open: 'allowed', say: 'allowed', answer: 'allowed', confirm: 'allowed', access: 'allowed' },
  ...{ stop: 'allowed', undo: 'allowed', highlight: 'allowed', look: 'allowed', fields: 'allowed' },
  ...{ clearThread: 'allowed', memories: 'allowed', overview: 'allowed', history: 'allowed' },
  ...{ duplicates: 'allowed', exportMemories: 'allowed', previewImport: 'allowed', settings: 'allowed' },
  ...{ addMemory: 'writes', editMemory: 'writes', forgetMemories: 'writes', letGo: 'writes' },
  ...{ undoChanges: 'writes', approve: 'writes', dismiss: 'writes', mergeMemories: 'writes' },
  ...{ importMemories: 'writes', repair: 'writes' },
  // Models are of the machine, as settings are.
  ...{ models: 'allowed', fetchModel: 'allowed', pauseModel: 'allowed', removeModel: 'allowed' },
  ...{ addModel: 'allowed', importModel: 'allowed', useModel: 'allowed', setServer: 'allowed' },
};

/** Said in a private window where Preferences would change something. */
export const READS_ONLY =
  'This is a private window, so nothing that I know is changed from it. Open Preferences in a normal window.';

/** @throws Failure for a call that writes, from a panel in a private window or in one that `isPrivate` does not know */
export async function refuseInPrivate(
  name: keyof PanelCalls,
  from: number | null,
  isPrivate: (windowId: number | null) => Promise<boolean>,
): Promise<void> {
  if (CALLS[name] === 'writes' && (await isPrivate(from))) throw new Failure('declined', READS_ONLY);
}
