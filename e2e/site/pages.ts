/** Looking around: the front page, search results and a product. */
import { card, drawing, escape, stars } from './layout';
import { euro, PRODUCTS, search, SIZES, type Product } from './products';

/** The front page. */
export function home(): string {
  const featured = PRODUCTS.filter(({ rating }) => rating >= 4.6).slice(0, 4);
  return `<section class="hero">
  <div>
    <p class="eyebrow">Summer linen is here</p>
    <h1>Plain clothes, well made.</h1>
    <p>Shirts and trousers in linen, cotton and wool, cut to be worn for years and mended when they need it.</p>
    <p><a class="button" href="/search?q=linen">See the linen</a> <a class="quiet" href="/care">How to care for it</a></p>
  </div>
  ${PRODUCTS.slice(0, 1).map(drawing).join('')}
</section>
<section>
  <h2>People's favourites</h2>
  <ul class="cards">${featured.map(card).join('')}</ul>
</section>
<section class="facts" aria-label="Good to know">
  <p><b>30 days</b> to send things back</p>
  <p><b>Free express delivery</b> from €80</p>
  <p><b>Free mending</b> for two years</p>
</section>`;
}

const ORDERS = {
  best: { label: 'Best rated', by: (a: Product, b: Product) => b.rating - a.rating },
  cheap: { label: 'Lowest price', by: (a: Product, b: Product) => a.price - b.price },
  dear: { label: 'Highest price', by: (a: Product, b: Product) => b.price - a.price },
} as const;

/** Results of a search, with a filter by price and an order. */
export function results(params: URLSearchParams): string {
  const query = params.get('q') ?? '';
  const max = Number(params.get('max') ?? '') || Infinity;
  const chosen = params.get('sort');
  const order = Object.entries(ORDERS).find(([key]) => key === chosen)?.[1];
  const found = search(query).filter(({ price }) => price <= max);
  const sorted = order ? found.toSorted(order.by) : found;
  const options = Object.entries(ORDERS)
    .map(([key, { label }]) => `<option value="${key}"${key === chosen ? ' selected' : ''}>${label}</option>`)
    .join('');
  return `<h1>${query ? `Results for “${escape(query)}”` : 'Everything we make'}</h1>
<form class="filter" action="/search" method="get" aria-label="Filter results">
  <input type="hidden" name="q" value="${escape(query)}">
  <label>Highest price <input type="number" name="max" min="0" step="1" value="${max === Infinity ? '' : max}"></label>
  <label>Sort by <select name="sort"><option value="">Our choice</option>${options}</select></label>
  <button>Apply</button>
</form>
<p role="status">${sorted.length} ${sorted.length === 1 ? 'result' : 'results'}</p>
${
  sorted.length > 0
    ? `<ul class="cards" aria-label="Results">${sorted.map(card).join('')}</ul>`
    : '<p>Nothing matches. Try a colour, a fabric, or just “shirt”.</p>'
}`;
}

/** One product, to be put into the cart. */
export function product(item: Product): string {
  const sizes = item.kind === 'accessory' ? ['One size'] : SIZES;
  const radios = sizes.map(
    (size) =>
      `<label><input type="radio" name="size" value="${size}" required${sizes.length === 1 ? ' checked' : ''}> ${size}</label>`,
  );
  const like = PRODUCTS.filter(({ colour, slug }) => colour === item.colour && slug !== item.slug).slice(
    0,
    3,
  );
  return `<nav class="crumbs" aria-label="Breadcrumb"><a href="/">Home</a> › <a href="/search?q=${item.kind}">${item.kind}</a></nav>
<article class="product">
  ${drawing(item)}
  <div>
    <h1>${escape(item.name)}</h1>
    <p class="price">${euro(item.price)}</p>
    <p>${stars(item)}</p>
    <p>${escape(item.about)}</p>
    <form class="buy" action="/cart/add" method="post" data-add="${escape(item.name)}">
      <input type="hidden" name="slug" value="${item.slug}">
      <fieldset><legend>Size</legend>${radios.join(' ')}</fieldset>
      <label>Quantity <select name="quantity">${[1, 2, 3, 4, 5].map((n) => `<option>${n}</option>`).join('')}</select></label>
      <button class="button">Add to cart</button>
    </form>
    <details><summary>Fabric and care</summary><p>${item.fabric}, ${item.colour}. Wash at 30 °C with like colours. <a href="/care">More about care</a></p></details>
    <details><summary>Delivery and returns</summary><p>Standard delivery takes 3 to 5 working days, express 1 day. You have 30 days to <a href="/returns">send it back</a>.</p></details>
  </div>
</article>
${like.length > 0 ? `<section><h2>Also in ${item.colour}</h2><ul class="cards">${like.map(card).join('')}</ul></section>` : ''}`;
}
