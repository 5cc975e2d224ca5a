/** Pages that never hold still, or mean harm by moving: a step told in words ends in time, and what is said is true. */
import type { Task } from '../src/flow';
import { expect, test, type Familiar, type Page } from './harness/chromium';
import { lastTask, stateOf, tell } from './harness/talk';

/** A step ends within this, whatever the page does. */
const STEP_MS = 10_000;
/** The panel answers within this meanwhile. */
const PANEL_MS = 2_000;

interface Motion {
  html: string;
  words: string;
  /** What the page should know afterwards when the step says that it is done. */
  done?: string;
}

/** Keeps what was really pressed, by the words that it had at that moment. */
const HEAR = `window.heard = []; addEventListener('click', (e) => heard.push(e.target.textContent.trim()), true);`;
const page = (body: string, script: string): string =>
  `<!doctype html><title>Motion</title><main>${body}</main><script>${HEAR}${script}</script>`;
const GO = '<button type="button">Go there</button>';

const motions: Record<string, Motion> = {
  'a change every 5 ms': {
    html: page(
      `${GO}<p id=p></p>`,
      `setInterval(() => { p.textContent = Math.random(); document.body.append(document.createElement('i')); p.className = 'c' + Math.random(); }, 5)`,
    ),
    words: 'click “Go there”',
    done: 'Go there',
  },
  'elements made anew every 5 ms': {
    html: page(`<div id=d></div>`, `setInterval(() => { d.innerHTML = '${GO}'; }, 5)`),
    words: 'click “Go there”',
    done: 'Go there',
  },
  'elements that take each other’s place under their id': {
    html: page(
      '<div id=d></div>',
      `let n = 0; setInterval(() => { n++; const names = n % 2 ? ['Keep it', 'Drop it'] : ['Drop it', 'Keep it'];
        d.innerHTML = names.map((name, i) => '<button type=button id=b' + i + '>' + name + '</button>').join(''); }, 30)`,
    ),
    words: 'click “Keep it”',
    done: 'Keep it',
  },
  'buttons that swap their words': {
    html: page(
      '<button id=a type=button>Keep it</button><button id=b type=button>Drop it</button>',
      `setInterval(() => { [a.textContent, b.textContent] = [b.textContent, a.textContent]; }, 15)`,
    ),
    words: 'click “Keep it”',
    done: 'Keep it',
  },
  'focus that is stolen': {
    html: page(
      '<label>Name <input id=field></label><input id=thief aria-label="Search">',
      `setInterval(() => thief.focus(), 5)`,
    ),
    words: 'type “Ada” into the name field',
  },
  'a field that is emptied again': {
    html: page('<label>Name <input id=field></label>', `setInterval(() => { field.value = ''; }, 5)`),
    words: 'type “Ada” into the name field',
  },
  'everything unset': {
    html: page(`<style>*{all:unset!important}</style>${GO}`, ''),
    words: 'click “Go there”',
    done: 'Go there',
  },
  'a page that grows as it is scrolled': {
    html: page(
      `${GO}<div id=d style="height:3000px"></div>`,
      `addEventListener('scroll', () => { d.style.height = d.offsetHeight + 3000 + 'px'; })`,
    ),
    words: 'scroll to the bottom',
  },
  'a page that scrolls itself': {
    html: page(
      `<div style="height:3000px"></div>${GO}<div style="height:3000px"></div>`,
      `let y = 0; setInterval(() => scrollTo(0, y = (y + 700) % 5000), 5)`,
    ),
    words: 'click “Go there”',
    done: 'Go there',
  },
  'an address that flaps': {
    html: page(GO, `let n = 0; setInterval(() => { location.hash = '#' + n++; }, 5)`),
    words: 'click “Go there”',
    done: 'Go there',
  },
  'a history that flaps': {
    html: page(GO, `let n = 0; setInterval(() => history.pushState({}, '', '?n=' + n++), 50)`),
    words: 'click “Go there”',
    done: 'Go there',
  },
  'a document that is written anew': {
    html: page(
      GO,
      `setTimeout(function again() { document.open(); document.write('<main>${GO.replaceAll('"', '')}</main>'); document.close(); setTimeout(again, 40); }, 40)`,
    ),
    words: 'click “Go there”',
  },
  'a document written anew by the press': {
    html: page(
      `<button type="button" onclick="document.open(); document.write('<p>Written</p>'); document.close()">Go there</button>`,
      '',
    ),
    words: 'click “Go there”',
  },
  'a page that reloads itself': {
    html: page(GO, `setTimeout(() => location.reload(), 120)`),
    words: 'click “Go there”',
  },
  'a main thread that stops for three seconds': {
    html: page(GO, `setTimeout(() => { const end = Date.now() + 3000; while (Date.now() < end); }, 300)`),
    words: 'click “Go there”',
    done: 'Go there',
  },
  'a main thread that stops for half a minute': {
    html: page(GO, `setTimeout(() => { const end = Date.now() + 30000; while (Date.now() < end); }, 300)`),
    words: 'click “Go there”',
  },
  'a press that stops the main thread': {
    html: page(
      `<button type="button" onclick="const end = Date.now() + 30000; while (Date.now() < end);">Go there</button>`,
      '',
    ),
    words: 'click “Go there”',
  },
  'a layer over everything, made anew': {
    html: page(
      GO,
      `setInterval(() => { document.querySelector('.l')?.remove(); const l = document.createElement('div'); l.className = 'l';
        l.style.cssText = 'position:fixed;inset:0;z-index:99999'; document.body.append(l); }, 5)`,
    ),
    words: 'click “Go there”',
  },
  'ten thousand layers': {
    html: page(
      GO,
      `for (let i = 0; i < 10000; i++) { const l = document.createElement('div'); l.style.cssText = 'position:absolute;left:400px;top:400px;width:9px;height:9px;z-index:' + i; document.body.append(l); }`,
    ),
    words: 'click “Go there”',
    done: 'Go there',
  },
  'a layout that is thrashed': {
    html: page(
      `${GO}<div id=d>${'<p>Words</p>'.repeat(300)}</div>`,
      `setInterval(() => { for (let i = 0; i < 20; i++) { d.style.width = 300 + (i % 7) + 'px'; d.offsetHeight; } }, 5)`,
    ),
    words: 'click “Go there”',
    done: 'Go there',
  },
};

test.describe.configure({ timeout: 90_000 });

for (const [what, { html, words, done }] of Object.entries(motions))
  test(`motion: ${what}`, async ({ familiar, page, openPanel, serve }) => {
    const { url } = await serve({ routes: { '/': html } });
    page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
    await page.goto(url, { waitUntil: 'commit' });
    const { task, errors } = await told(familiar, page, openPanel, words);
    expect(errors).toEqual([]);
    const heard = page.evaluate(() => (globalThis as { heard?: string[] }).heard ?? []);
    const pressed = await Promise.race([heard, late<string[]>(2_000, [])]);
    if (done === undefined) return;
    if (task.status.state === 'done') expect(pressed).toContain(done);
    // Never the wrong one, whatever was said.
    expect(pressed.filter((name) => name !== done)).toEqual([]);
  });

for (const [what, script] of Object.entries({
  alert: `setInterval(() => alert('x'), 5)`,
  confirm: `setInterval(() => confirm('x'), 5)`,
  prompt: `setInterval(() => prompt('x'), 5)`,
  'a question before leaving': `addEventListener('beforeunload', (e) => e.preventDefault()); setInterval(() => { location.href = '/elsewhere'; }, 50)`,
}))
  for (const answered of [true, false])
    test(`motion: a storm of ${what}, ${answered ? 'answered at once' : 'left open'}`, async ({
      familiar,
      page: tab,
      openPanel,
      serve,
    }) => {
      const { url } = await serve({ routes: { '/': page(GO, `setTimeout(() => { ${script} }, 400)`) } });
      tab.on('dialog', (dialog) => {
        if (answered) setTimeout(() => void dialog.dismiss().catch(() => undefined), 20);
      });
      await tab.goto(url, { waitUntil: 'commit' });
      const { errors } = await told(familiar, tab, openPanel, 'click “Go there”');
      expect(errors).toEqual([]);
    });

/** Says the words, and sees to it that the step ends in time, with words of its own, and that the panel lives meanwhile. */
async function told(
  familiar: Familiar,
  page: Page,
  openPanel: (page: Page) => Promise<Page>,
  words: string,
): Promise<{ task: Task; errors: string[] }> {
  const panel = await openPanel(page);
  const errors = await listen(familiar, page, panel);
  await stateOf(panel);
  const began = Date.now();
  const telling = tell(panel, words, STEP_MS + 10_000);
  let slowest = 0;
  let running = true;
  const pulse = async (): Promise<void> => {
    while (running) {
      const asked = Date.now();
      await lastTask(panel);
      slowest = Math.max(slowest, Date.now() - asked);
      await panel.waitForTimeout(100);
    }
  };
  const beating = pulse();
  const task = await telling.finally(() => (running = false));
  const took = Date.now() - began;
  await beating;
  expect(took, JSON.stringify(task.status)).toBeLessThan(STEP_MS + 500);
  expect(slowest).toBeLessThan(PANEL_MS);
  expect(task.status.state).not.toBe('running');
  if (task.status.state === 'failed') {
    expect(task.status.problem.code).not.toBe('unexpected');
    expect(task.status.problem.message.length).toBeGreaterThan(20);
  }
  return { task, errors };
}

/** Everything that is thrown and not caught in the worker, in the panel, and by our script in the page. */
async function listen(familiar: Familiar, page: Page, panel: Page): Promise<string[]> {
  const errors: string[] = [];
  panel.on('pageerror', (error) => errors.push(`panel: ${error.message}`));
  panel.on('console', (said) => {
    if (said.type() === 'error') errors.push(`panel: ${said.text()}`);
  });
  page.on('pageerror', (error) => {
    if (error.stack?.includes('chrome-extension://')) errors.push(`page: ${error.stack}`);
  });
  page.on('console', (said) => {
    if (said.text().includes('[familiar]')) errors.push(`page: ${said.text()}`);
  });
  for (const worker of familiar.context.serviceWorkers())
    worker.on('console', (said) => {
      if (said.type() === 'error') errors.push(`worker: ${said.text()}`);
    });
  return Promise.resolve(errors);
}

const late = <T>(ms: number, value: T): Promise<T> =>
  new Promise((resolve) => setTimeout(() => resolve(value), ms));
