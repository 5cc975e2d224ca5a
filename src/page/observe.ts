/** Page → elements: survey, name, give refs, hit-test, write out. */
import type { Page, PageElement } from '../flow';
import { clean } from './clean';
import { covered } from './cover';
import { docId } from './document';
import { attr, doc, focused, rootOf } from './dom';
import { emit, nameAll, rounded } from './emit';
import { addErrors } from './errors';
import { allFields } from './fields';
import type { Found, Named } from './found';
import type { Survey } from './frame';
import { HIT_TESTS, NAME_CHARS } from './limits';
import { look } from './look';
import { refFor } from './refs';
import { learnRhythms } from './restless';
import { tellAgain } from './told';

/** One observation of this frame's document. Never throws because of what a page holds. */
export function observe(asked: { fields?: boolean } = {}): Page {
  const began = performance.now();
  learnRhythms();
  const s = look();
  const named = nameAll(s);
  for (const { found, name, signature } of named)
    if (found.stale || !found.ref) found.ref = refFor(found.el, found.role, name, signature);
  if (s.again) tellAgain(s.found, s.again);
  hitTests(s, named);
  const elements = named.map((one) => written(one, s));
  addErrors(s, named, elements);
  tellFocus(named, elements);
  const seen = (): Map<Element, PageElement | undefined> =>
    new Map(named.map(({ found }, i) => [found.el, elements[i]]));
  const root = rootOf(document);
  return {
    url: location.href,
    title: clean(doc.title(), NAME_CHARS),
    lang: root ? (attr(root, 'lang') ?? '') : '',
    docId,
    elements,
    viewport: [innerWidth, innerHeight],
    ...(s.truncated && { truncated: true }),
    ...(asked.fields === true && { fields: allFields(seen()) }),
    ms: performance.now() - began,
  };
}

/** Marks what has the keyboard; as a copy, for the focus goes elsewhere without any change of the element. */
function tellFocus(named: Named[], elements: PageElement[]): void {
  const at = focused();
  const i = at ? named.findIndex(({ found }) => found.el === at) : -1;
  const element = elements[i];
  if (element) elements[i] = { ...element, focused: true };
}

/** Tests what is on the screen; again only what changed itself, unless something came or went that may lie over it. */
function hitTests(s: Survey, named: Named[]): void {
  let tests = 0;
  for (const { found } of named) {
    if (found.kind !== 'control') continue;
    const test = found.inView && tests++ < HIT_TESTS;
    if (test && s.again && !s.again.over && !found.stale && !found.moved && found.tested) continue;
    const was = found.covered;
    found.covered = test && covered(found.drawn ?? found.el);
    found.tested = test;
    found.moved ||= found.covered !== was;
  }
}

/** The element as it is sent; the one of the observation before, when nothing about it changed. */
function written(one: Named, s: Survey): PageElement {
  const { found } = one;
  const before = found.stale ? null : found.element;
  if (!before) found.element = emit(one, s);
  else if (found.moved) found.element = moved(before, found);
  found.stale = false;
  found.moved = false;
  return found.element ?? emit(one, s);
}

function moved(before: PageElement, { box, inView, covered }: Found): PageElement {
  const now = { ...before, box: rounded(box) };
  delete now.inView;
  delete now.covered;
  if (inView) now.inView = true;
  if (covered) now.covered = true;
  return now;
}
