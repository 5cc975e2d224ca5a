/** Small pages for tests of ranking, written as one line an element. */
import type { Page, PageElement } from '../flow';

/** An element for a test; the box defaults to one line of its own, in document order. */
export type Sample = Partial<PageElement> & { role: string; name: string };

/** A page of samples; refs are e1, e2, … in the order given. */
export function samplePage(...samples: Sample[]): Page {
  const elements = samples.map((s, i): PageElement => {
    const text = s.role === 'text' || s.role === 'heading';
    return {
      ref: `e${i + 1}`,
      kind: text ? 'text' : 'control',
      tag: 'div',
      box: [20, 20 + i * 40, 200, 30],
      inView: true,
      signature: `${s.role} ${s.name}`,
      ...s,
    };
  });
  return {
    url: 'https://example.org/',
    title: 'Sample',
    lang: 'en',
    docId: 'd',
    viewport: [1280, 800],
    elements,
  };
}
