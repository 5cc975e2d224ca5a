/** Action → page → outcome: check the target, do it as a hand would, wait until quiet, say what changed. */
import { Failure, type Outcome, type PageAction } from '../flow';
import { docId } from './document';
import { describe } from './changes';
import { chosen, leaveFor } from './hovered';
import { ACT_MS } from './limits';
import { moved, settle, watch, type Watch } from './settle';
import { resolve, type Target } from './target';
import type { Done } from './act/done';
import { check } from './act/check';
import { click, focus, hover } from './act/click';
import { copy, paste } from './act/copy';
import { drag } from './act/drag';
import { highlight } from './act/highlight';
import { key } from './act/key';
import { scroll } from './act/scroll';
import { select } from './act/select';
import { set } from './act/set';
import { submit } from './act/submit';
import { seek } from './act/seek';
import { replace } from './act/replace';
import { style } from './act/style';
import { append, textinput } from './act/textinput';

/** What may ask a server, so that its answer comes later. */
const ASKS = new Set<PageAction['kind']>(['click', 'submit', 'key']);

/** Carries out one action. Throws a `Failure` when it is refused, stale or impossible. */
export async function act(input: {
  action: PageAction;
  docId: string;
  signature: string | null;
}): Promise<Outcome> {
  const { action, signature } = input;
  if (input.docId !== docId)
    throw new Failure(
      'page-gone',
      'The page has changed since I looked. Say it again and I will look afresh.',
    );
  const target = action.ref === null ? null : resolve(action.ref, signature);
  if (target) leaveFor(target.el);
  const w = watch(target?.el ?? null);
  try {
    const done = await inTime(perform(action, target, w));
    if (done.leaving) w.leaving = true;
    w.asks = ASKS.has(action.kind) && done.effect === undefined;
    w.check();
    // The answer must be out before the document goes.
    if (!w.leaving) await settle(w);
    w.stop();
    return outcomeOf(w, done, target?.words ?? 'the page');
  } finally {
    w.stop();
    if (target && action.kind === 'click') chosen(target.el);
  }
}

function outcomeOf(w: Watch, done: Done, words: string): Outcome {
  const changed = (typeof done.effect === 'function' ? done.effect() : done.effect) ?? moved(w);
  const told = typeof done.change === 'function' ? done.change() : done.change;
  const status = w.leaving ? 'navigated' : changed && !w.invalid ? 'done' : 'no-effect';
  const seen = describe(w, words);
  const quiet = status === 'no-effect' && !w.invalid ? 'no change' : seen;
  const said = w.leaving || w.invalid || !told ? quiet : told;
  const change = w.loading ? `${said}; the page is still loading` : said;
  return {
    status,
    change,
    ...(done.undo && { undo: done.undo }),
    ...(done.copied !== undefined && { copied: done.copied }),
  };
}

async function inTime(work: Promise<Done>): Promise<Done> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new Failure('timeout', 'The page took too long to react. Look at it, then say it again if needed.'),
        ),
      ACT_MS,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function perform(action: PageAction, target: Target | null, w: Watch): Promise<Done> {
  if (action.kind === 'scroll') return scroll(target, action.to);
  if (action.kind === 'seek') return seek(action.words);
  if (action.kind === 'key') return key(target, action.key);
  if (!target) throw new Failure('not-found', 'There is nothing there to act on.');
  switch (action.kind) {
    case 'click':
      return click(target);
    case 'focus':
      return focus(target);
    case 'hover':
      return hover(target);
    case 'submit':
      return submit(target);
    case 'copy':
      return copy(target);
    case 'textinput':
      return textinput(target, action.text);
    case 'append':
      return append(target, action.text);
    case 'style':
      return style(target, action.text, action.look);
    case 'replace':
      return replace(target, action.text, action.by);
    case 'select':
      return select(target, action.options, action.adds);
    case 'check':
      return check(target, action.on);
    case 'set':
      return set(target, action.value, w);
    case 'paste':
      return paste(target, action.text);
    case 'highlight':
      return highlight(target);
    case 'drag': {
      const to = action.to === null ? null : resolve(action.to, action.toSignature ?? null);
      return drag(target, action, to);
    }
  }
}
