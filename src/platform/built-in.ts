/** Having the browser download its own model. Only a page that the person has just pressed something on may ask for it. */
import { Failure } from '../flow';
import { promptApi, type Progress } from './prompt-api';

/**
 * Asks the browser, which shows nothing by itself; resolves once its model is ready to use. Call it in the press itself.
 * @param onShare how much is here, 0..1, in steps that never go back
 * @throws Failure in words; the signal's reason when it aborts
 */
export async function downloadBuiltIn(onShare: (share: number) => void, signal: AbortSignal): Promise<void> {
  const api = promptApi();
  if (!api) throw new Failure('model', 'This browser has no language model of its own.');
  let share = 0;
  const monitor = (told: EventTarget): void =>
    told.addEventListener('downloadprogress', (event) => {
      const { loaded, total = 1 } = event as Progress;
      const now = Math.min(1, loaded / (total || 1));
      if (!(now > share)) return;
      share = now;
      onShare(share);
    });
  try {
    const session = await api.create({ monitor, signal });
    session.destroy();
  } catch (error) {
    signal.throwIfAborted();
    throw inWords(error);
  }
  signal.throwIfAborted();
}

/** By the names of its errors, which the specification lists. */
function inWords(error: unknown): Failure {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  switch (name) {
    case 'NotAllowedError':
      return new Failure(
        'model',
        'The browser does not let me ask for its model. Press the button once more; if it stays, look whether its AI features are switched off in its settings.',
      );
    case 'NotSupportedError':
      return new Failure(
        'model',
        'The browser’s own model can’t run on this machine, or not in a language that I use. Choose another model.',
      );
    case 'QuotaExceededError':
      return new Failure(
        'model',
        'There is not enough room on the disk: the browser wants some 22 GB free for its model. Make room, then press the button again.',
      );
    case 'NetworkError':
      return new Failure(
        'model',
        'The download broke off. Press the button again when the network is there: the browser goes on where it was.',
      );
    default:
      return new Failure(
        'model',
        `The browser could not get its model${message === '' ? '' : ` (${message.slice(0, 200)})`}. Try again later, or choose another.`,
      );
  }
}
