/**
 * Follows what changes on the page between two observations. Cheap for the page: records are only put aside, until
 * there are too many; after a while without an observation nothing is followed any more.
 */
import type { Again } from './frame';
import { FOLLOW_MS, MOST_RECORDS } from './limits';
import {
  childCount,
  doc,
  every,
  flatParent,
  isConnected,
  nextElement,
  parentNode,
  shadowOf,
  tagOf,
} from './dom';
import { isOurs } from './overlay';
import { setOf } from './set-of';

/** What happened since the last observation; null when that is more than can be told, or nothing was followed. */
let records: MutationRecord[] | null = null;
let stop: (() => void) | null = null;
let observer: MutationObserver | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

const CHANGES = { subtree: true, childList: true, attributes: true, characterData: true };
/** After these anything may look different. */
const EVENTS = (
  'load error toggle beforetoggle fullscreenchange mouseover mousedown mouseup invalid ' +
  'animationstart animationend transitionrun transitionend'
).split(' ');

/** Follows from now on. `forget` is called when nothing was observed for a while. */
export function follow(roots: Iterable<ShadowRoot>, forget: () => void): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    unfollow();
    forget();
  }, FOLLOW_MS);
  if (!stop) start();
  records = [];
  for (const root of roots) observer?.observe(root, CHANGES);
}

function start(): void {
  const seen = new MutationObserver((some) => {
    if (!records) return;
    if (records.length + some.length > MOST_RECORDS) unfollow();
    else records.push(...some);
  });
  const onEvent = (event: Event): void => {
    // A page may send any event; only the browser's own change how things look.
    if (event.isTrusted) unfollow();
  };
  seen.observe(document, CHANGES);
  for (const name of EVENTS) addEventListener(name, onEvent, { capture: true, passive: true });
  doc.fonts().addEventListener('loadingdone', onEvent);
  observer = seen;
  stop = () => {
    seen.disconnect();
    for (const name of EVENTS) removeEventListener(name, onEvent, { capture: true });
    doc.fonts().removeEventListener('loadingdone', onEvent);
  };
}

function unfollow(): void {
  stop?.();
  [stop, observer, records] = [null, null, null];
}

/** Nothing different yet. */
const none = (): Again => ({
  fresh: new Set(),
  path: new Set(),
  lists: new Set(),
  kept: [],
  entered: [],
  over: false,
});

/** What is different since `follow`; null when everything may be. */
export function changes(): Again | null {
  if (!records || !observer) return null;
  const all = records.concat(observer.takeRecords());
  if (all.length > MOST_RECORDS) return null;
  const again = none();
  return all.every((record) => mark(again, record)) ? again : null;
}

/** Marks everything around a node. False when it is not where the survey goes. */
export function markAround(again: Again, el: Element): boolean {
  for (let at: Element | null = el; at; at = flatParent(at)) {
    if (again.path.has(at)) return true;
    if (WIDE.has(tagOf(at))) return false;
    again.path.add(at);
  }
  return true;
}

/** What is in these says something about other parts of the page. */
const WIDE = setOf('head datalist style link base');
const WHOLE = setOf('html body');
/** Where nothing is shown, and no style comes from. */
const SILENT = setOf('title script template noscript');

/** False when it may have changed anything. */
function mark(
  again: Again,
  { type, target, addedNodes, removedNodes, attributeName }: MutationRecord,
): boolean {
  const el = hostOf(target);
  if (!el || isOurs(el) || !isConnected(el)) return true;
  if (type === 'characterData' && SILENT.has(tagOf(el))) return true;
  if (type === 'childList') {
    const nodes = [...addedNodes, ...removedNodes].filter(
      (node) => !(node instanceof Element && isOurs(node)),
    );
    if (nodes.length === 0 || nodes.every((node) => node instanceof Element && SILENT.has(tagOf(node))))
      return true;
    if (SILENT.has(tagOf(el))) return true;
    if (nodes.some(bringsStyle)) return false;
    again.lists.add(el);
  } else if (type === 'attributes') {
    if (WHOLE.has(tagOf(el))) return false;
    again.fresh.add(el);
    if (!PLAIN.test(attributeName ?? '')) markAfter(again, el);
    if (PLACES.test(attributeName ?? '') && getComputedStyle(el).position !== 'static') again.over = true;
  }
  // What a host holds is shown wherever its slots are.
  if (shadowOf(el) && !(target instanceof ShadowRoot)) again.fresh.add(el);
  return markAround(again, el);
}

function hostOf(node: Node): Element | null {
  if (node instanceof Element) return node;
  if (node instanceof ShadowRoot) return node.host;
  const up = parentNode(node);
  return up instanceof ShadowRoot ? up.host : up instanceof Element ? up : null;
}

const bringsStyle = (node: Node): boolean =>
  node instanceof Element && (WIDE.has(tagOf(node)) || every(node, 'style,link,base').length > 0);

/** Attributes that styles seldom tell apart, and then only of the element itself. */
const PLAIN =
  /^(style|title|alt|href|src|srcset|placeholder|value|name|for|tabindex|width|height|colspan|rel|target|on\w+|aria-(label|labelledby|describedby|value\w+|controls|owns|live))$/;

/** What these place is drawn over what is not placed. */
const PLACES = /^(style|class)$/;

/** Siblings that follow may look different with it: `.open + .menu`. */
function markAfter(again: Again, el: Element): void {
  let at = nextElement(el);
  for (let i = 0; at && i < 40; i++, at = nextElement(at))
    if (childCount(at) < 20 && every(at, '*').length < 100) again.fresh.add(at);
    else again.path.add(at);
}
