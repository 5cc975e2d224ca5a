/** Noting a find. */
import type { Found } from './found';
import type { Survey } from './frame';

/** Puts a find on the list of the survey. */
export function list(s: Survey, found: Found): void {
  found.listed = true;
  s.finds++;
  s.found.push(found);
  // What is kept is listed whole once all is met.
  if (!s.keep) s.of.set(found.el, found);
}
