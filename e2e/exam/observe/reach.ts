/**
 * Runs in the page, apart from anything of the extension: what can a person see and reach? Decided by the browser
 * itself: scrolled to where a person can scroll, is the element among those at one of its own points?
 */

/** One element as the extension listed it. */
export interface Listed {
  path: string;
  control: boolean;
  name: string;
}

interface Reach {
  /** Takes note of what the extension listed; answers what of it nobody can see. */
  listed: (all: Listed[]) => string[];
  /** Of these nodes: how many can be reached, and which of those were not listed as controls. */
  missing: (nodes: Node[]) => { reached: number; missed: string[] };
  end: () => void;
}

declare global {
  /** In the page of an exam only. */
  var examReach: Reach;
}

/** Puts `examReach` into the page. One function: it is sent there whole. */
export function install(): void {
  const SEEN_OPACITY = 0.1;
  const POINTS = [
    [0.5, 0.5],
    [0.1, 0.5],
    [0.9, 0.5],
    [0.5, 0.1],
    [0.5, 0.9],
    [0.05, 0.05],
    [0.95, 0.95],
  ] as const;
  const controls = new Set<Element>();
  const sheet = document.createElement('style');
  // What lets presses through can still be seen; and scrolling must not take its time.
  sheet.textContent = '* { pointer-events: auto !important; scroll-behavior: auto !important }';
  document.documentElement.append(sheet);

  const host = (node: Node): Element | null => {
    const root = node.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
  };
  const up = (el: Element): Element | null => el.assignedSlot ?? el.parentElement ?? host(el);
  const holds = (el: Element, inner: Element): boolean => {
    for (let at: Element | null = inner; at; at = up(at)) if (at === el) return true;
    return false;
  };
  const line = (el: Element, name = el.textContent): string =>
    `${el.outerHTML.slice(0, 140).replace(/\s+/g, ' ')} [${name.trim().slice(0, 40)}]`;

  /** The element at a path of `locate`; the page is walked, for queries would be slow. */
  const at = (path: string): Element | null => {
    let scope: ParentNode = document;
    let found: Element | null = null;
    for (const tree of path.split(' >>> ')) {
      if (found) scope = found.shadowRoot ?? found;
      for (const step of tree.split(' > ')) {
        const place = /:nth-child\((\d+)\)$/.exec(step)?.[1];
        found =
          place === undefined
            ? step === 'html'
              ? document.documentElement
              : document.body
            : (scope.children[Number(place) - 1] ?? null);
        if (!found) return null;
        scope = found;
      }
    }
    return found;
  };

  /** Boxes to look for it at: its own, else those of what is in it. */
  const boxes = (el: Element): DOMRect[] => {
    const good = (list: DOMRectList): DOMRect[] =>
      [...list].filter((box) => box.width >= 1 && box.height >= 1);
    const own = good(el.getClientRects());
    if (own.length > 0) return own.slice(0, 4);
    const range = document.createRange();
    range.selectNodeContents(el);
    return good(range.getClientRects()).slice(0, 8);
  };
  const hit = (el: Element): boolean => {
    const root = el.getRootNode();
    const scopes = root instanceof ShadowRoot ? [root, document] : [document];
    return boxes(el).some(({ left, top, width, height }) =>
      POINTS.some(([x, y]) =>
        scopes.some((scope) =>
          scope.elementsFromPoint(left + width * x, top + height * y).some((one) => holds(el, one)),
        ),
      ),
    );
  };
  const opacity = (el: Element): number => {
    let product = 1;
    for (let node: Element | null = el; node; node = up(node))
      product *= Number(getComputedStyle(node).opacity);
    return product;
  };
  const visible = (el: Element): boolean => getComputedStyle(el).visibility === 'visible';
  /** Brings it into view where a person could: what hides its overflow does not scroll for anyone. */
  const bringIn = (el: Element): void => {
    const fixed: [Element, number | null, number | null][] = [];
    for (let node = up(el); node; node = up(node)) {
      const { overflowX, overflowY } = getComputedStyle(node);
      const [x, y] = [overflowX === 'hidden', overflowY === 'hidden'];
      if (x || y) fixed.push([node, x ? node.scrollLeft : null, y ? node.scrollTop : null]);
    }
    el.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    for (const [node, x, y] of fixed) {
      if (node === document.body || node === document.documentElement) continue;
      if (x !== null) node.scrollLeft = x;
      if (y !== null) node.scrollTop = y;
    }
  };
  const reach = (el: Element): boolean => {
    if (!visible(el) && ![...el.querySelectorAll('*')].some(visible)) return false;
    if (!el.checkVisibility() && getComputedStyle(el).display !== 'contents') return false;
    if (opacity(el) < SEEN_OPACITY || boxes(el).length === 0) return false;
    if (hit(el)) return true;
    bringIn(el);
    // The middle of what is taller than the screen may lie far from its own box.
    const [box] = boxes(el);
    if (box && (box.bottom > innerHeight || box.top < 0))
      scrollBy(0, (box.top + box.bottom - innerHeight) / 2);
    return hit(el);
  };
  /** A hidden tick box or file field is met where its label is. */
  const standIn = (el: Element): boolean =>
    el instanceof HTMLInputElement &&
    ['checkbox', 'radio', 'file'].includes(el.type) &&
    [...(el.labels ?? [])].some(reach);
  /** Parts of native widgets and of closed trees belong to their host. */
  const closed = (node: Node): boolean => {
    for (let around = host(node); around; around = host(around)) if (!around.shadowRoot) return true;
    return false;
  };

  globalThis.examReach = {
    listed: (all) =>
      all.flatMap(({ path, control, name }) => {
        const el = at(path);
        if (!el) return [`nothing at ${path}`];
        if (control) controls.add(el);
        return reach(el) || standIn(el) ? [] : [line(el, name)];
      }),
    missing: (nodes) => {
      const missed: string[] = [];
      let reached = 0;
      for (const el of nodes) {
        if (!(el instanceof Element) || closed(el)) continue;
        const listed = controls.has(el);
        if (!reach(el) && !(listed && standIn(el))) continue;
        reached += 1;
        if (!listed) missed.push(line(el));
      }
      return { reached, missed };
    },
    end: () => {
      sheet.remove();
      scrollTo(0, 0);
    },
  };
}
