/** Finds a quoted sentence in the visible text of the page. */
import { collapse } from './clean';
import { bodyOf, doc, parentNode, showing, tagOf } from './dom';

/**
 * Ranges of the first place where the quote stands, white space and invisible characters aside. One pass over the
 * text nodes; the quote may run over several.
 */
export function findQuote(quote: string): Range | null {
  const body = bodyOf(document);
  const wanted = squeeze(quote);
  if (!body || !wanted) return null;
  const walker = doc.texts(body);
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = parentNode(node);
    if (!(parent instanceof Element) || /^(script|style|noscript|template|textarea)$/.test(tagOf(parent)))
      continue;
    const piece = squeeze((node as Text).data);
    if (!piece) continue;
    nodes.push({ node: node as Text, start: text.length });
    text += piece;
  }
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const range = rangeOf(nodes, at, at + wanted.length);
    const parent = range?.commonAncestorContainer;
    const el = parent instanceof Element ? parent : parent && parentNode(parent);
    if (range && el instanceof Element && showing(el)) return range;
  }
  return null;
}

const squeeze = (text: string): string => collapse(text).replace(/\s/g, '').toLowerCase();

function rangeOf(nodes: { node: Text; start: number }[], from: number, to: number): Range | null {
  const range = doc.range();
  let started = false;
  for (let i = 0; i < nodes.length; i++) {
    const one = nodes[i];
    if (!one) break;
    const next = nodes[i + 1]?.start ?? Infinity;
    if (!started && from < next) {
      range.setStart(one.node, offsetOf(one.node.data, from - one.start));
      started = true;
    }
    if (started && to <= next) {
      range.setEnd(one.node, offsetOf(one.node.data, to - one.start - 1) + 1);
      return range;
    }
  }
  return null;
}

/** Position in the raw text of the n-th character that counts. */
function offsetOf(data: string, n: number): number {
  let seen = 0;
  for (let i = 0; i < data.length; i++) {
    // Lower-casing can lengthen a letter (İ), so each is measured by itself.
    const counts = squeeze(data[i] ?? '').length;
    if (counts > 0 && seen + counts > n) return i;
    seen += counts;
  }
  return data.length;
}
