/** The demo shop, one visitor a site: what is in the cart and what was ordered is kept here, for tests to look at. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { serve, type Route } from '../harness/server';
import { account, goodbye } from './account';
import { article } from './article';
import { cart, checkout, confirmation, deliveryPrice, subtotal, type CartLine, type Order } from './checkout';
import { frame } from './layout';
import { home, product, results } from './pages';
import { PRODUCTS } from './products';
import { returns } from './returns';

export interface Site {
  url: string;
  /** Every order that was posted, oldest first: two of the same mean that something was done twice. */
  orders: Order[];
  cart: CartLine[];
  account: { newsletter: boolean; deleted: boolean };
  close: () => Promise<void>;
}

/** Starts the shop on a free port of this machine. */
export async function startSite(): Promise<Site> {
  const state: Omit<Site, 'url' | 'close'> = {
    orders: [],
    cart: [],
    account: { newsletter: true, deleted: false },
  };
  const served = await serve({ folder: resolve(import.meta.dirname, 'files'), routes: routes(state) });
  return { ...state, url: served.url, close: () => served.close() };
}

type State = Omit<Site, 'url' | 'close'>;

function routes(state: State): Record<string, Route> {
  const inCart = () => state.cart.reduce((sum, { quantity }) => sum + quantity, 0);
  const page =
    (title: string, main: (params: URLSearchParams) => string): Route =>
    (request, response) => {
      const params = paramsOf(request);
      const query = params.get('q');
      const html = frame({ title, main: main(params), inCart: inCart(), ...(query !== null && { query }) });
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    };
  const post =
    (act: (form: URLSearchParams) => string): Route =>
    async (request, response) => {
      if (request.method !== 'POST') {
        redirect(response, '/');
        return;
      }
      const to = act(new URLSearchParams(await bodyOf(request)));
      // The shop's own script asks for the count instead of a page.
      if (request.headers.accept === 'application/json') {
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end(JSON.stringify({ inCart: inCart() }));
        return;
      }
      redirect(response, to);
    };

  return {
    '/': page('Plain clothes, well made', home),
    '/search': page('Search', results),
    ...Object.fromEntries(
      PRODUCTS.map((item) => [`/product/${item.slug}`, page(item.name, () => product(item))]),
    ),
    '/care': page('Caring for linen', article),
    '/returns': page('Returns and refunds', returns),
    '/account': page('Your account', (params) => account(state.account, params.has('saved'))),
    '/cart': page('Your cart', () => cart(state.cart)),
    '/checkout': page('Checkout', () => checkout(state.cart)),
    '/thanks': page('Order placed', (params) => {
      const order = state.orders.find(({ number }) => number === params.get('order'));
      return order ? confirmation(order) : '<h1>No such order</h1>';
    }),
    '/goodbye': page('Account deleted', goodbye),
    '/cart/add': post((form) => {
      addToCart(state.cart, form);
      return '/cart';
    }),
    '/cart/change': post((form) => {
      const line = state.cart[Number(form.get('line'))];
      if (line) line.quantity = Number(form.get('quantity'));
      return '/cart';
    }),
    '/cart/remove': post((form) => {
      state.cart.splice(Number(form.get('line')), 1);
      return '/cart';
    }),
    '/order': post((form) => placeOrder(state, form)),
    '/account/save': post((form) => {
      state.account.newsletter = form.has('newsletter');
      return '/account?saved';
    }),
    '/account/delete': post(() => {
      state.account.deleted = true;
      return '/goodbye';
    }),
  };
}

function addToCart(lines: CartLine[], form: URLSearchParams): void {
  const [slug, size] = [form.get('slug') ?? '', form.get('size') ?? ''];
  const quantity = Number(form.get('quantity') ?? 1);
  const same = lines.find((line) => line.slug === slug && line.size === size);
  if (same) same.quantity += quantity;
  else lines.push({ slug, size, quantity });
}

/** Returns the address of the confirmation. */
function placeOrder(state: State, form: URLSearchParams): string {
  if (state.cart.length === 0) return '/cart';
  const field = (name: string) => form.get(name) ?? '';
  const goods = subtotal(state.cart);
  const order: Order = {
    number: `LL-${1001 + state.orders.length}`,
    lines: state.cart.splice(0),
    delivery: field('delivery'),
    invoice: field('invoice'),
    name: field('name'),
    email: field('email'),
    address: `${field('street')}, ${field('postcode')} ${field('city')}`,
    total: goods + deliveryPrice(field('delivery'), goods),
  };
  state.orders.push(order);
  return `/thanks?order=${order.number}`;
}

const paramsOf = (request: IncomingMessage) => new URL(request.url ?? '/', 'http://localhost').searchParams;

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(303, { location: to }).end();
}
