/** Puts the first HTML of a page that draws itself without a framework into its place. */
export function put(html: string): void {
  document.querySelector('#root')?.insertAdjacentHTML('beforeend', html);
}
