/** Generated pages of a known size. */

/** A page with about `count` elements that can be seen: cards of a link, a button, a field and a line of text. */
export function pageOf(count: number): string {
  const cards = Array.from({ length: Math.round(count / 4) }, (_, i) => {
    const n = i * 4;
    return `<li><a href="#${n}">Item ${n}</a> <button type="button">Item ${n + 1}</button>
      <label>Item ${n + 2} <input></label> <p>Item ${n + 3} is described in these few words.</p></li>`;
  });
  return `<!doctype html><title>${count} elements</title><main><h1>Items</h1><ul>${cards.join('')}</ul></main>`;
}
