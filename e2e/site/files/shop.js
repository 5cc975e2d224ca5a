/** Adds to the cart without leaving the page, and sends a changed quantity by itself. Everything works without it too. */
const toast = document.getElementById('toast');
const count = document.getElementById('cart-count');

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.dataset['add'] === undefined) return;
  event.preventDefault();
  void addToCart(form, form.dataset['add']);
});

document.addEventListener('change', (event) => {
  const form = event.target instanceof HTMLSelectElement ? event.target.form : null;
  if (form?.dataset['auto'] !== undefined) form.submit();
});

/**
 * @param {HTMLFormElement} form
 * @param {string} name
 */
async function addToCart(form, name) {
  const data = new FormData(form);
  const fields = [...data].flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : []));
  const body = new URLSearchParams(fields);
  const reply = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' } });
  const answer = /** @type {unknown} */ (await reply.json());
  const { inCart } = /** @type {{ inCart: number }} */ (answer);
  if (count) count.textContent = String(inCart);
  if (!toast) return;
  toast.textContent = `${name} (${body.get('size') ?? ''}) is in your cart`;
  toast.hidden = false;
  setTimeout(() => (toast.hidden = true), 4000);
}
