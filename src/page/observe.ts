/** Page → elements: survey, name, give refs, hit-test, write out. */
import type { Page } from '../flow';
import { clean } from './clean';
import { covered } from './cover';
import { docId } from './document';
import { attr, doc, rootOf } from './dom';
import { emit, nameAll } from './emit';
import { HIT_TESTS, NAME_CHARS } from './limits';
import { refFor } from './refs';
import { learnRhythms } from './restless';
import { survey } from './survey';

/** One observation of this frame's document. Never throws because of what a page holds. */
export function observe(): Page {
  const began = performance.now();
  learnRhythms();
  const s = survey();
  const named = nameAll(s);
  const refs = new Map<Element, string>();
  for (const { found, name, signature } of named)
    refs.set(found.el, refFor(found.el, found.role, name, signature));
  const refOf = (el: Element): string | undefined => refs.get(el);
  let tests = 0;
  const elements = named.map((one) => {
    const element = emit(one, refs.get(one.found.el) ?? '', s, refOf);
    if (one.found.kind === 'control' && one.found.inView && tests++ < HIT_TESTS && covered(one.found.el))
      element.covered = true;
    return element;
  });
  const root = rootOf(document);
  return {
    url: location.href,
    title: clean(doc.title(), NAME_CHARS),
    lang: root ? (attr(root, 'lang') ?? '') : '',
    docId,
    elements,
    viewport: [innerWidth, innerHeight],
    ...(s.truncated && { truncated: true }),
    ms: performance.now() - began,
  };
}
