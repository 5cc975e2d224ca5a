/** Buying: the cart, the checkout and the confirmation. */
import { drawing, escape } from './layout';
import { euro, PRODUCTS, type Product } from './products';

/** One line of the cart. */
export interface CartLine {
  slug: string;
  size: string;
  quantity: number;
}

/** What a placed order says. */
export interface Order {
  number: string;
  lines: CartLine[];
  delivery: string;
  invoice: string;
  name: string;
  email: string;
  address: string;
  /** Euro, with delivery. */
  total: number;
}

const of = (line: CartLine): Product | undefined => PRODUCTS.find(({ slug }) => slug === line.slug);

/** What the goods cost, in euro. */
export const subtotal = (lines: CartLine[]): number =>
  lines.reduce((sum, line) => sum + (of(line)?.price ?? 0) * line.quantity, 0);

/** Euro for a way of delivery. */
export const deliveryPrice = (way: string, goods: number): number =>
  way === 'express' ? (goods >= 80 ? 0 : 9) : 4;

function fee(way: string, goods: number): string {
  const price = deliveryPrice(way, goods);
  return price === 0 ? 'free' : euro(price);
}

/** The cart with quantities to change and lines to remove. */
export function cart(lines: CartLine[]): string {
  if (lines.length === 0) {
    return '<h1>Your cart</h1><p>Nothing in it yet.</p><p><a class="button" href="/search?q=shirt">Look at shirts</a></p>';
  }
  return `<h1>Your cart</h1>
<table class="lines">
<thead><tr><th>Item</th><th>Size</th><th>Quantity</th><th>Price</th><th></th></tr></thead>
<tbody>${lines.map(row).join('')}</tbody>
<tfoot><tr><th colspan="3">Subtotal</th><td>${euro(subtotal(lines))}</td><td></td></tr></tfoot>
</table>
<p><a class="button" href="/checkout">Go to checkout</a> <a class="quiet" href="/search?q=shirt">Keep looking</a></p>`;
}

function row(line: CartLine, index: number): string {
  const product = of(line);
  if (!product) return '';
  const name = escape(product.name);
  const options = [1, 2, 3, 4, 5].map(
    (n) => `<option${n === line.quantity ? ' selected' : ''}>${n}</option>`,
  );
  return `<tr>
<td><a href="/product/${product.slug}">${drawing(product)} ${name}</a></td>
<td>${escape(line.size)}</td>
<td><form action="/cart/change" method="post" data-auto><input type="hidden" name="line" value="${index}">
  <select name="quantity" aria-label="Quantity of ${name}">${options.join('')}</select></form></td>
<td>${euro(product.price * line.quantity)}</td>
<td><form action="/cart/remove" method="post"><input type="hidden" name="line" value="${index}"><button class="plain" aria-label="Remove ${name}">Remove</button></form></td>
</tr>`;
}

/** Delivery, invoice and address, and the button that buys. */
export function checkout(lines: CartLine[]): string {
  const goods = subtotal(lines);
  if (lines.length === 0) return cart(lines);
  return `<h1>Checkout</h1>
<form class="checkout" action="/order" method="post">
  <fieldset><legend>Delivery</legend>
    <label><input type="radio" name="delivery" value="standard" required> Standard delivery, 3 to 5 working days <b>${fee('standard', goods)}</b></label>
    <label><input type="radio" name="delivery" value="express"> Express delivery, next working day <b>${fee('express', goods)}</b></label>
  </fieldset>
  <fieldset><legend>Invoice</legend>
    <label><input type="radio" name="invoice" value="paper" required> Paper invoice by post</label>
    <label><input type="radio" name="invoice" value="email"> Invoice by e-mail</label>
  </fieldset>
  <fieldset><legend>Where to</legend>
    <label class="wide">Full name <input name="name" autocomplete="name" required></label>
    <label class="wide">E-mail <input name="email" type="email" autocomplete="email" required></label>
    <label class="wide">Street and number <input name="street" autocomplete="address-line1" required></label>
    <label>Postcode <input name="postcode" autocomplete="postal-code" required></label>
    <label>City <input name="city" autocomplete="address-level2" required></label>
  </fieldset>
  <label class="wide">Note for us <textarea name="note" rows="2"></textarea></label>
  <aside class="sum"><p>Goods <b>${euro(goods)}</b></p><p>You pay after the parcel has come.</p></aside>
  <button class="button">Place order</button>
</form>`;
}

/** What the person sees after ordering. */
export function confirmation(order: Order): string {
  return `<h1>Thank you. Your order is placed.</h1>
<p class="number">Order number <b>${order.number}</b></p>
<dl>
  <dt>Goods</dt><dd>${order.lines.map((line) => `${line.quantity} × ${escape(of(line)?.name ?? '')} (${escape(line.size)})`).join('<br>')}</dd>
  <dt>Delivery</dt><dd>${order.delivery === 'express' ? 'Express, next working day' : 'Standard, 3 to 5 working days'}</dd>
  <dt>Invoice</dt><dd>${order.invoice === 'email' ? `By e-mail to ${escape(order.email)}` : 'On paper, by post'}</dd>
  <dt>To</dt><dd>${escape(order.name)}, ${escape(order.address)}</dd>
  <dt>Total</dt><dd>${euro(order.total)}</dd>
</dl>
<p><a href="/returns">Changed your mind? You have 30 days.</a></p>`;
}
