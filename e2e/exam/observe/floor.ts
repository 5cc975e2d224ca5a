/** The fewest reads of the browser that any look at a page needs, timed beside the look itself. */

/**
 * Walks the page once, in the content script's own world, and reads of each thing only what must be known to tell
 * whether a person sees it and what it may be: tag, attribute names, display, visibility, opacity, box, words. Nothing is
 * kept, named or judged. What is not displayed is left out with all that is in it. Self-contained: it is sent into the
 * page.
 * @returns ms
 */
export function fewestReads(): number {
  const began = performance.now();
  // Called as the product calls them, since a page may put others in their place.
  const [first, next, parent, type, tag] = (
    [
      [Node.prototype, 'firstChild'],
      [Node.prototype, 'nextSibling'],
      [Node.prototype, 'parentNode'],
      [Node.prototype, 'nodeType'],
      [Element.prototype, 'localName'],
    ] as const
  )
    // eslint-disable-next-line @typescript-eslint/unbound-method -- unbound on purpose, called with `.call`
    .map(([proto, key]) => Object.getOwnPropertyDescriptor(proto, key)?.get);
  if (!first || !next || !parent || !type || !tag) throw new Error('The browser has no such getter');
  const own = Element.prototype;
  const { body } = document;
  let read = 0;
  let at: Node | null = body;
  while (at) {
    let below: Node | null = null;
    if (type.call(at) === 1) {
      const el = at as Element;
      read += (tag.call(el) as string).length;
      const { display, visibility, opacity } = getComputedStyle(el);
      if (display !== 'none') {
        if (own.hasAttributes.call(el)) read += own.getAttributeNames.call(el).length;
        read += visibility.length + opacity.length + own.getBoundingClientRect.call(el).width;
        below = first.call(el) as Node | null;
      }
    } else if (type.call(at) === 3) read += (at as Text).data.length;
    while (!below && at && at !== body) {
      below = next.call(at) as Node | null;
      if (!below) at = parent.call(at) as Node | null;
    }
    at = below;
  }
  // What is read has to be used, or the engine may leave reading it out.
  if (!(read > 0)) throw new Error('There is nothing on the page');
  return performance.now() - began;
}
