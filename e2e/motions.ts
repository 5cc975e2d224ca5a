/** Pages that never hold still, or mean harm by moving. */

/** A page, the words said beside it, and what must come of them. */
export interface Motion {
  html: string;
  words: string;
  /** What the page should know afterwards when the step says that it is done. */
  done?: string;
}

/** Keeps what was really pressed, by the words that it had at that moment. */
const HEAR = `window.heard = []; addEventListener('click', (e) => heard.push(e.target.textContent.trim()), true);`;
/** A page that hears its own clicks. */
export const page = (body: string, script: string): string =>
  `<!doctype html><title>Motion</title><main>${body}</main><script>${HEAR}${script}</script>`;
/** The button that is asked for. */
export const GO = '<button type="button">Go there</button>';

/** Pages by what they do. */
export const motions: Record<string, Motion> = {
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
