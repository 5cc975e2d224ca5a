/** Signs that the page is still at it: what it shows while loading, and animations that will end. */
import { attr, every, has, holds, is, isConnected, rectsOf, showing, tagOf } from './dom';
import { isRestless } from './restless';
import type { Watch } from './settle';
import { isDisabled } from './state';

const LOADING =
  '[aria-busy=true],[role=progressbar]:not([aria-valuenow]),progress:not([value]),[class*=spinner i],[class*=loading i],[class*=loader i],[class*=skeleton i]';
const WORD = /(?:^|[\s_-])(?:spinner|loading|loader|skeleton)(?:$|[\s_-])/i;

/** True while something says "wait" that did not before the act. */
export function isLoading({ el, able, added, changed }: Watch): boolean {
  if (el && able && isConnected(el) && isDisabled(el)) return true;
  const fresh = [...added.slice(0, 40), ...[...changed].slice(0, 40)];
  return fresh.some((part) => says(part) || (added.includes(part) && every(part, LOADING).some(says)));
}

function says(el: Element): boolean {
  if (!is(el, LOADING) || !isConnected(el) || !showing(el) || rectsOf(el).length === 0) return false;
  return (
    tagOf(el) === 'progress' || has(el, 'aria-busy') || has(el, 'role') || WORD.test(attr(el, 'class') ?? '')
  );
}

/** Animations and transitions that run now. */
export const running = (): Animation[] =>
  Document.prototype.getAnimations.call(document).filter((one) => one.playState === 'running');

/** True while one runs that began with the act and will end; what a control draws into itself does not count. */
export const isMoving = ({ el, before }: Watch): boolean =>
  running().some((one) => {
    if (before.has(one) || !(one.effect instanceof KeyframeEffect)) return false;
    const { target } = one.effect;
    if (!target || (el && holds(el, target)) || isRestless(target)) return false;
    return Number.isFinite(Number(one.effect.getComputedTiming().endTime));
  });
