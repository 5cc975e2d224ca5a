/** Random changes of a page, and whether looking again sees what looking afresh sees. Runs in the page. */

/** What came of one run: looks that built on the one before, looks in all, and the first that differed. */
export interface Run {
  again: number;
  looks: number;
  differs: { after: string; again: string[]; afresh: string[] } | null;
}

/** Makes `steps` changes by the numbers that follow from `seed`, looking after each. */
export async function run({ seed, steps }: { seed: number; steps: number }): Promise<Run> {
  let state = (seed * 2654435761) >>> 0 || 1;
  const random = (): number => {
    for (const by of [13, -17, 5]) state = (state ^ (by > 0 ? state << by : state >>> -by)) >>> 0;
    return state / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(random() * n);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const words = (): string =>
    Array.from({ length: 1 + below(12) }, () =>
      pick('alpha beta some other words Buy Search 12 next'.split(' ')),
    ).join(' ');

  const every = (root: Document | ShadowRoot | Element): Element[] =>
    [...root.querySelectorAll('*')].flatMap((el) => [el, ...(el.shadowRoot ? every(el.shadowRoot) : [])]);
  const all = (): Element[] =>
    every(document.body).filter(({ localName }) => !/^(script|style|link|meta|base)$/.test(localName));
  const small = (el: Element): boolean => el.querySelectorAll('*').length < 200;

  const make = (): Element => {
    const tag = pick('p div button a li span h2 input label section ul table td img b'.split(' '));
    const el = document.createElement(tag);
    if (el instanceof HTMLInputElement) el.type = pick(['text', 'checkbox', 'radio', 'search']);
    else if (el instanceof HTMLImageElement) el.alt = words();
    else if (tag === 'ul' || tag === 'section')
      for (const inner of tag === 'ul' ? ['li', 'li', 'li'] : ['h3', 'p'])
        el.appendChild(document.createElement(inner)).textContent = words();
    else el.textContent = words();
    if (tag === 'a') el.setAttribute('href', `/x${below(99)}`);
    if (random() < 0.1) el.setAttribute('style', pick(STYLES));
    return el;
  };
  const STYLES = [
    'display:none',
    'color:white',
    'opacity:0',
    'position:absolute;top:20px;left:30px',
    'position:fixed;inset:0;z-index:9;background:red',
    'position:relative;top:9px',
    'height:90px;overflow:hidden',
    'width:50%',
    'float:left',
    'visibility:hidden',
    'background:#eee',
    'font-size:2px',
    'cursor:pointer',
    'margin-top:40px',
    'transform:translateX(30px)',
    '',
  ];
  const roles = 'button listitem dialog heading group row navigation link option listbox'.split(' ');
  const attributes = (): [string, string] =>
    pick([
      ['class', `c${below(9)}`],
      ['class', pick(['open', 'card', 'active', 'row'])],
      ['title', words()],
      ['aria-label', words()],
      ['data-x', 'y'],
      ['id', `i${below(30)}`],
      ['hidden', ''],
      ['role', pick(roles)],
      ['aria-hidden', 'true'],
      ['tabindex', '0'],
      ['href', '/zz'],
      ['aria-expanded', 'true'],
      ['disabled', ''],
      ['inert', ''],
      ['aria-labelledby', `i${below(30)}`],
      ['for', `i${below(30)}`],
      ['alt', words()],
      ['open', ''],
      ['slot', 's'],
    ]);

  const changes: Record<string, () => string> = {
    text: () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      const text = pick(texts.filter(({ data }) => data.trim() !== ''));
      text.data = random() < 0.1 ? '' : words();
      return `text of ${text.parentElement?.localName ?? ''}`;
    },
    attribute: () => {
      const el = pick(all());
      const [name, value] = attributes();
      if (el.hasAttribute(name) && random() < 0.4) el.removeAttribute(name);
      else el.setAttribute(name, value);
      return `${name}=${value} of ${el.localName}`;
    },
    style: () => {
      const el = pick(all());
      const style = pick(STYLES);
      el.setAttribute('style', style);
      return `style ${style} of ${el.localName}`;
    },
    add: () => {
      const el = pick(
        all().filter(({ localName }) => !/^(img|input|br|hr|select|textarea|iframe)$/.test(localName)),
      );
      const count = 1 + below(10);
      for (let i = 0; i < count; i++)
        el.insertBefore(make(), random() < 0.5 ? null : pick([...el.childNodes, null]));
      return `${count} added to ${el.localName}`;
    },
    remove: () => {
      const el = pick(all().filter(small));
      el.remove();
      return `${el.localName} removed`;
    },
    move: () => {
      const [what, to] = [pick(all().filter(small)), pick(all())];
      if (!what.contains(to)) to.before(what);
      return `${what.localName} moved before ${to.localName}`;
    },
    value: () => {
      const fields = all().filter((el) => /^(input|textarea|select)$/.test(el.localName));
      const field = fields.length > 0 ? pick(fields) : null;
      if (field instanceof HTMLSelectElement) field.selectedIndex = below(field.options.length);
      else if (field instanceof HTMLInputElement && /checkbox|radio/.test(field.type))
        field.checked = !field.checked;
      else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
        field.value = words();
      return 'value';
    },
    focus: () => {
      pick(all().filter((el) => el instanceof HTMLElement)).focus();
      return 'focus';
    },
    scroll: () => {
      const boxes = all().filter((el) => el.scrollHeight > el.clientHeight);
      if (random() < 0.5 || boxes.length === 0) scrollTo(0, below(3) * 300);
      else pick(boxes).scrollTop += 20;
      return 'scroll';
    },
    shadow: () => {
      const host = document.createElement(pick(['div', 'x-y']));
      pick(all()).before(host);
      host.attachShadow({ mode: 'open' }).append(make(), document.createElement('slot'), make());
      host.append(make());
      return 'shadow root';
    },
    rule: () => {
      const sheet = document.querySelector('style')?.sheet;
      sheet?.insertRule(`.c${below(9)}{${pick(STYLES)}}`);
      return 'rule';
    },
  };
  const often = 'text text text attribute attribute attribute attribute style style add add add'.split(' ');
  const kinds = [...often, ...often, ...Object.keys(changes)];

  const sorted = (el: object): string =>
    JSON.stringify(Object.entries(el).sort(([a], [b]) => (a < b ? -1 : 1)));
  const result: Run = { again: 0, looks: 0, differs: null };
  for (let i = 0; i < steps && !result.differs; i++) {
    const after = Array.from({ length: 1 + below(2) }, () => changes[pick(kinds)]?.()).join('; ');
    if (random() < 0.3) await new Promise((done) => setTimeout(done));
    const again = handlers.observe().elements.map(sorted);
    result.looks++;
    if (!looking.lookedAgain()) continue;
    result.again++;
    // Some looks build on looks that built on others.
    if (random() < 0.4) continue;
    looking.forget();
    const afresh = handlers.observe().elements.map(sorted);
    if (again.join('\n') === afresh.join('\n')) continue;
    result.differs = {
      after: `${i}: ${after}`,
      again: again.filter((el) => !afresh.includes(el)).slice(0, 5),
      afresh: afresh.filter((el) => !again.includes(el)).slice(0, 5),
    };
  }
  return result;
}
