/** What moves on the page by itself: clocks, tickers, carousels. Learnt between the acts, so that it is no effect of one. */
import { parentNode } from './dom';
import { isOurs } from './overlay';

interface Beat {
  count: number;
  last: number;
  /** ms between the last two. */
  gap: number;
}

/** So many beats make a rhythm; those closer than this are one. */
const RHYTHM = 3;
const APART_MS = 30;
/** ms: what follows the person's own hand this soon is their doing. */
const HAND_MS = 1000;

const beats = new WeakMap<Node, Beat>();
let started = false;
let resting = false;
let hand = -Infinity;

/** Begins to learn, once a document. Costs one observer. */
export function learnRhythms(): void {
  if (started) return;
  started = true;
  for (const type of ['pointerdown', 'pointermove', 'keydown', 'wheel'])
    addEventListener(type, (event) => event.isTrusted && (hand = event.timeStamp), {
      capture: true,
      passive: true,
    });
  const observer = new MutationObserver((records) => {
    const now = performance.now();
    const note = resting || now - hand < HAND_MS ? keep : beat;
    for (const record of records) if (!isOwn(record)) note(record.target, now);
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** Our own marks come and go in the root as candidates are shown: that is no rhythm of the page. */
const isOwn = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'childList' &&
  [...addedNodes, ...removedNodes].every((node) => node instanceof Element && isOurs(node));

/** During an act nothing new is learnt: what moves then may be its effect. */
export function learning(on: boolean): void {
  resting = !on;
}

function beat(node: Node, now: number): void {
  const known = beats.get(node);
  if (!known) beats.set(node, { count: 1, last: now, gap: Infinity });
  else if (now - known.last >= APART_MS)
    beats.set(node, { count: known.count + 1, last: now, gap: now - known.last });
}

/** A rhythm that is known goes on through acts: a clock is none the less one after a long wait. */
function keep(node: Node, now: number): void {
  const known = beats.get(node);
  if (known && isRhythm(known, now)) known.last = now;
}

const isRhythm = ({ count, last, gap }: Beat, now: number): boolean =>
  count >= RHYTHM && now - last < Math.max(2000, 3 * gap);

/** True for a node that has kept changing by itself until now, and for what lies directly in one. */
export function isRestless(node: Node): boolean {
  const now = performance.now();
  for (let at: Node | null = node, i = 0; at && i < 3; at = parentNode(at), i++) {
    const known = beats.get(at);
    if (known && isRhythm(known, now)) return true;
  }
  return false;
}
