/** Noting a find. */
import type { Found } from './found';
import type { Survey } from './frame';
import { isField } from './roles';

/** Puts a find on the list of the survey. */
export function list(s: Survey, found: Found): void {
  found.listed = true;
  s.finds++;
  s.found.push(found);
  s.of.set(found.el, found);
  if (s.keep && found.kind === 'control' && isField(found.el)) s.fields.push(found.el);
}
