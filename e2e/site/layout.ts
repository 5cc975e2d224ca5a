/** The frame around every page of the demo shop, and what pages share. */
import { euro, type Product } from './products';

/** Makes text safe inside HTML. */
export const escape = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

/** A whole page. `main` is HTML. */
export function frame(page: { title: string; main: string; inCart: number; query?: string }): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(page.title)} · Linden &amp; Loom</title>
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="/base.css">
<link rel="stylesheet" href="/pages.css">
<script src="/shop.js" defer></script>
</head>
<body>
<header class="top">
  <a class="brand" href="/">Linden <i>&amp;</i> Loom</a>
  <form class="find" role="search" action="/search" method="get">
    <input type="search" name="q" aria-label="Search the shop" placeholder="Search shirts, linen, colours…" value="${escape(page.query ?? '')}">
    <button>Search</button>
  </form>
  <nav aria-label="Shop">
    <a href="/search?q=shirt">Shirts</a>
    <a href="/care">Linen care</a>
    <a href="/returns">Returns</a>
    <a href="/account">Account</a>
    <a class="cart-link" href="/cart">Cart <span class="badge" id="cart-count" aria-live="polite">${page.inCart}</span></a>
  </nav>
</header>
<main>
${page.main}
</main>
<footer class="foot">
  <p>Linden &amp; Loom makes plain clothes that are easy to mend.</p>
  <p><a href="/returns">Returns and refunds</a> <a href="/care">Caring for linen</a> <a href="/account">Your account</a></p>
</footer>
<div class="toast" id="toast" role="status" hidden></div>
</body>
</html>`;
}

/** A drawing of a product in its own colour. */
export function drawing({ kind, paint, name }: Product): string {
  return `<svg class="drawing" viewBox="0 0 120 120" role="img" aria-label="${escape(name)}">${SHAPES[kind].replaceAll('PAINT', paint)}</svg>`;
}

const SHAPES: Record<Product['kind'], string> = {
  shirt:
    '<path fill="PAINT" d="M44 22 20 34 8 66l15 6 8-18v46h58V54l8 18 15-6-12-32-24-12-16 9z"/>' +
    '<path fill="#0002" d="m44 22 16 9 16-9 4 4-20 18-20-18z"/><path stroke="#0004" fill="none" d="M60 44v56"/>' +
    '<g fill="#fff8"><circle cx="63" cy="56" r="1.5"/><circle cx="63" cy="70" r="1.5"/><circle cx="63" cy="84" r="1.5"/></g>',
  trousers:
    '<path fill="PAINT" d="M38 16h44l8 88H68l-8-56-8 56H30z"/><path fill="#0002" d="M38 16h44l1 8H37z"/><path stroke="#0004" fill="none" d="M60 24v24"/>',
  accessory:
    '<path fill="PAINT" d="M34 18h20v62q6 12 20 0V18h20v70q-14 26-34 12-16 12-26-12z"/>' +
    '<path stroke="#fff8" stroke-width="3" fill="none" d="M34 34h20M74 34h20M34 44h20M74 44h20"/>',
};

/** `★★★★★ 4.6 (212 reviews)`. */
export function stars({ rating, reviews }: Product): string {
  const full = '★'.repeat(Math.round(rating)).padEnd(5, '☆');
  return `<span class="stars"><span aria-hidden="true">${full}</span> ${rating.toFixed(1)} (${reviews} reviews)</span>`;
}

/** A product as an item of a list. */
export function card(product: Product): string {
  return `<li class="card">
  <a href="/product/${product.slug}">${drawing(product)}<h3>${escape(product.name)}</h3></a>
  <p class="colour">${product.colour}, ${product.fabric}</p>
  <p class="price">${euro(product.price)}</p>
  ${stars(product)}
</li>`;
}
