/** The same kinds of listings, built in the ways that sites build them. Invented goods and people. */

const GOODS = [
  ['Blue shirt', '29.00', '4.6', '212'],
  ['Green shirt', '24.50', '4.1', '31'],
  ['Grey coat', '119.00', '4.9', '8'],
  ['Red scarf', '9.95', '3.8', '77'],
] as const;

/** Cards of `div`s with generated class names, an advertisement between them, one card without a rating. */
export const DIV_CARDS = `<html lang=en><body><nav><ul><li><a href=/a>Home</a><li><a href=/b>Shop</a><li><a href=/c>Help</a></ul></nav>
<main><h1>Clothes</h1><div class=x1>${GOODS.map(
  (
    [name, price, stars, count],
    i,
  ) => `<div class="k9 k${i}"><a href="/p/${i}"><img alt="${name} on a hanger" width=20 height=20
    src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></a><div class=q><a href="/p/${i}">${name}</a></div>
    ${i === 1 ? '' : `<div><span role=img aria-label="${stars} out of 5 stars">★</span> <span>(${count})</span></div>`}
    <div><span>$${price}</span>${i === 2 ? ' <s>$150.00</s>' : ''}</div><div><span>Colour: ${name.split(' ')[0] ?? ''}</span></div>
    <button>Add to cart</button></div>${i === 1 ? '<div class=ad><p>Sunny holidays, book today</p></div>' : ''}`,
).join('')}</div></main></body></html>`;

/** An unordered list in which all of an item is one link. */
export const UL_LINKS = `<main><h2>Results</h2><ul>${GOODS.map(
  ([name, price], i) =>
    `<li><a href="/p/${i}"><span>NEW</span> <b>${name}</b> <span>from £${price}</span></a></li>`,
).join('')}</ul></main>`;

/** Items and rows by roles alone. */
export const ROLE_LIST = `<div role=list aria-label="Inbox">${[
  ['Ada', 'Lunch on Friday?', '3 March 2027'],
  ['Ben', 'Minutes of the meeting', '1 March 2027'],
  ['Cleo', 'Your invoice', '28 February 2027'],
]
  .map(
    ([who, what, when]) =>
      `<div role=listitem><span>${who ?? ''}</span> <a href="/m">${what ?? ''}</a> <span>${when ?? ''}</span></div>`,
  )
  .join('')}</div>`;

/** A layout table in which every story takes two rows. */
export const TWO_ROWS = `<table><tbody>${[1, 2, 3, 4]
  .map(
    (
      i,
    ) => `<tr><td>${i}.</td><td></td><td><a href="/s/${i}">Story number ${i} of the day</a> <span>(<a href="/from">site${i}.test</a>)</span></td></tr>
  <tr><td colspan=2></td><td><span>${i * 10} points</span> by <a href="/u">user${i}</a> <a href="/s/${i}#c">${i * 3} comments</a></td></tr>
  <tr style="height:5px"></tr>`,
  )
  .join('')}</tbody></table>`;

/** Terms and descriptions: short ones are a table, long ones are records. */
export const DEFINITIONS = `<h2>Details</h2><dl><dt>Weight</dt><dd>1.2 kg</dd><dt>Colour</dt><dd>blue</dd><dt>Sizes</dt><dd>S</dd><dd>M</dd></dl>
<h2>Questions</h2><dl>${['How do I return a thing?', 'Where is my parcel?', 'Can I pay later?']
  .map((q) => `<dt>${q}</dt><dd>${'A long and patient answer goes on here for a while. '.repeat(4)}</dd>`)
  .join('')}</dl>`;

/** Web components: each card draws itself in an open shadow root. */
export const COMPONENTS = `<main><shop-grid></shop-grid></main><script>
class Grid extends HTMLElement { connectedCallback() { this.attachShadow({mode:'open'}).innerHTML =
  ${JSON.stringify(GOODS)}.map(([n, p, r, c]) => '<shop-card name="' + n + '" price="' + p + '" stars="' + r + '"></shop-card>').join('') } }
class Card extends HTMLElement { connectedCallback() { const a = (n) => this.getAttribute(n); this.attachShadow({mode:'open'}).innerHTML =
  '<style>:host{display:block}</style><h3><a href="/p">' + a('name') + '</a></h3><p>' + a('price').replace('.', ',') + ' €</p><div aria-label="' + a('stars') + ' von 5"></div>' } }
customElements.define('shop-grid', Grid); customElements.define('shop-card', Card);</script>`;

/** Three sections with a list each: the lists are meant, not the sections. */
export const SECTIONS = `<main>${['Starters', 'Mains', 'Sweets']
  .map(
    (name) =>
      `<section><h2>${name}</h2><div>${[1, 2, 3]
        .map(
          (i) =>
            `<div><h3>${name} dish ${i}</h3><p>With herbs and bread of the house</p><span>${i + 4},50 €</span></div>`,
        )
        .join('')}</div></section>`,
  )
  .join('')}</main>`;

/** A table with a caption, two header rows, spans and row headers. */
export const TABLE = `<table><caption>Visitors a year</caption><thead><tr><th rowspan=2>Country<th colspan=2>Visitors<th rowspan=2>Note</tr>
<tr><th>2025<th>2026</tr></thead><tbody><tr><th>Spain<td>120<td>140<td rowspan=2>estimated</tr><tr><th>France<td>90<td>95</tr>
<tr><th>Italy<td>70<td>-<td></tr></tbody><tfoot><tr><th>Total<td>280<td>235<td></tr></tfoot></table>`;

/** The same by roles. */
export const ROLE_TABLE = `<div role=table aria-label="Trains"><div role=rowgroup><div role=row><span role=columnheader>To</span> <span role=columnheader>Leaves</span></div></div>
<div role=rowgroup><div role=row><span role=cell>Graz</span> <span role=cell>9:15</span></div><div role=row><span role=cell>Linz</span> <span role=cell>13:40</span></div></div></div>`;
