/** Words beside an element: what labels it for the eye when no label does. */
import { isListDrawn } from './behindlist';
import { clean, cut } from './clean';
import type { Found } from './found';
import { NEAR_CHARS } from './limits';
import { isField } from './roles';

/**
 * Words after a checkbox or radio button, the caption after an icon, the column's heading for a field in a table whose row says nothing before
 * it, else the words just before. Undefined when that is the name already.
 */
export function nearOf(found: Found, name: string): string | undefined {
  const { kind, nearIn: at, ctx } = found;
  // What the list before it shows is that list's value.
  if (at?.control && at.control !== found && isListDrawn(at.control)) return undefined;
  // Beside plain text only a short label of the same row or item counts, not the paragraph above.
  if (kind === 'text' && (!at || at.item !== ctx.item || at.row !== ctx.row)) return undefined;
  const near = found.after && !isSentence(found) ? clean(found.after, NEAR_CHARS) : before(found);
  // A long run before plain text is the paragraph above, not a label.
  return !near || near === name || (kind === 'text' && near.length > 40) ? undefined : near;
}

/** What comes after a checkbox labels it, however long; after an icon, more than a caption is no caption. */
const isSentence = ({ after, role }: Found): boolean =>
  after.length > 40 && role !== 'checkbox' && role !== 'radio';

function before(found: Found): string {
  const { row, table, column } = found.ctx;
  const words = clean(found.near, 300);
  if (row && row !== found.nearIn?.row && isField(found.el)) {
    const header = clean(table?.headers[column]?.text, NEAR_CHARS);
    if (header) return header;
  }
  if (words.length <= NEAR_CHARS) return words;
  const tail = words.slice(-NEAR_CHARS);
  return cut(tail.slice(tail.indexOf(' ') + 1), NEAR_CHARS);
}
