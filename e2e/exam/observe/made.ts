/** Generated pages, to see how looking grows with the page. */

/** Wraps a body and a script that goes on from it. */
const page = (title: string, body: string, script = ''): string =>
  `<!doctype html><title>${title}</title><body>${body}<script>${script}</script>`;

/**
 * About `nodes` nodes, as pages have them: mostly boxes and drawings, every 40th node a control, every 20th a text.
 * The share of what can be listed is that of long real pages, so 100,000 nodes stay within the budget of a look.
 */
export function pageOfNodes(nodes: number): string {
  const card = (i: number): string =>
    `<div class="card"><div class="pad"><div class="row"><span class="mark"><svg width="12" height="12"><g><path d="M0 0h9"/><path d="M0 3h9"/><path d="M0 6h9"/><path d="M0 9h9"/></g></svg></span>` +
    `<a href="#${i}">Thing ${i}</a></div><div class="row"><div class="cell"></div><div class="cell"></div><div class="cell"></div></div>` +
    `<div class="more" style="display:none"><ul><li><b>Folded</b></li><li><b>away</b></li></ul></div>` +
    `<div class="row"><div class="cell"><div class="grip"></div><div class="grip"></div></div><p>Said of it: ${i}.</p></div>` +
    `<div><div><i></i><i></i><i></i></div></div></div></div>`;
  return page(`${nodes} nodes`, Array.from({ length: Math.round(nodes / 37) }, (_, i) => card(i)).join(''));
}

/** Every other node can be operated: more than one look may list. */
const crowded = page(
  'crowded',
  '<section>' +
    Array.from({ length: 16_000 }, (_, i) => `<p>Some <b>words ${i}</b></p>`).join('') +
    Array.from({ length: 17_000 }, (_, i) => `<button>Go ${i}</button>`).join('') +
    '</section>',
);

/** The parser flattens what is nested deeper than some 500, so a script goes on. */
const DEEP = `let at = document.body; for (let i = 0; i < 2000; i++) at = at.appendChild(document.createElement('div'));
  at.innerHTML = '<button>ok</button> words'`;

/** Pages by name; the first three are for comparing sizes. */
export const MADE: Record<string, string> = {
  '1,000 nodes': pageOfNodes(1_000),
  '10,000 nodes': pageOfNodes(10_000),
  '100,000 nodes': pageOfNodes(100_000),
  '100,000 nodes, crowded': crowded,
  '2,000 deep': page('deep', '', DEEP),
  '1,000 nested shadow roots': page(
    'shadows',
    '',
    `let at = document.body; for (let i = 0; i < 1000; i++) at = at.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
     at.innerHTML = '<button>ok</button>'`,
  ),
  '500 iframes': page(
    'frames',
    `<iframe width=40 height=20 srcdoc="<button>ok</button>"></iframe>`.repeat(500),
  ),
  'a table of 10,000 rows': page(
    'table',
    `<table>${Array.from({ length: 10_000 }, (_, i) => `<tr><td>Name ${i}<td>Number ${i}`).join('')}</table>`,
  ),
  'a list of 5,000 options': page(
    'options',
    `<select>${Array.from({ length: 5_000 }, (_, i) => `<option>Thing ${i}`).join('')}</select><button>ok</button>`,
  ),
};
