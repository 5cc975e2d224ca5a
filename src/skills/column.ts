/** "Sort by age, oldest first" where a table is sorted by its own headings: they are pressed until it is in that order. */
import type { Page, PageElement } from '../flow';
import { quoted } from '../action/describe';
import { meetsAll } from '../language/forms';
import { columnOf, endOf } from '../language/order';
import { telling } from '../language/words';
import { perform } from './perform';
import type { Context, Progress } from './skill';
import type { Resolved } from './values';

/** Headings turn from one order to the other and, on some pages, to none. */
const MOST_PRESSES = 3;

/** "By age, oldest first": the greatest age, where "oldest" of anything else is the least date. */
const AGED = /^(?:the )?age\b.*\b(?:oldest|youngest)\b/iu;

/** Presses the heading of the column that is named; null where no heading is. */
export async function byColumn(context: Context, first: Page, said: Resolved): Promise<Progress | null> {
  const wanted = AGED.test(said.text) ? /\boldest\b/iu.test(said.text) : endOf(said.text);
  const goal = wanted === null ? null : wanted ? 'descending' : 'ascending';
  let page = first;
  let done: Progress | null = null;
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    const element = headingOf(page, columnOf(said.text));
    if (!element) return done;
    const now = sortedBy(page, element);
    // One press puts it in some order; where the page does not tell which, nothing says that another is wanted.
    if (done && (now === undefined || goal === null || now === goal)) return done;
    if (!done && goal !== null && now === goal) return already(element, now);
    const pressed = { page, element, why: 'it heads the column', uses: said.uses };
    const progress = await perform(context, { kind: 'click', ref: element.ref }, pressed, said.text);
    if (progress.kind !== 'done') return done ?? progress;
    page = await context.fx.observe();
    done = told(progress, page, columnOf(said.text));
  }
  return done;
}

const already = (element: PageElement, now: string): Progress => ({
  kind: 'done',
  told: {
    what: `Sort by ${quoted(label(element))}`,
    why: 'it heads the column',
    status: 'done',
    result: `it is ${now} already`,
    uses: [],
  },
});

/** What came of the press, in the page's own words where it says in which order the table is now. */
function told(progress: Extract<Progress, { kind: 'done' }>, page: Page, column: string): Progress {
  const element = headingOf(page, column);
  const now = element && sortedBy(page, element);
  if (!now) return progress;
  const result = `the table is sorted by ${quoted(label(element))} now, ${now}`;
  return { ...progress, told: { ...progress.told, status: 'done', result } };
}

/** The heading of a column that bears the name and the least beyond it: a whole heading before a sign within it. */
export function headingOf({ elements }: Page, column: string): PageElement | undefined {
  const wanted = telling(column);
  if (wanted.length === 0) return undefined;
  let best: PageElement | undefined;
  let fewest = Infinity;
  const refs = new Set(elements.filter(heads).map(({ ref }) => ref));
  for (const e of elements) {
    if (e.kind !== 'control' || e.disabled === true || e.editable === true || e.checked !== undefined)
      continue;
    // A heading that is pressed itself, or the first thing in one that is.
    if (!heads(e) && !(e.inside !== undefined && refs.has(e.inside))) continue;
    const has = telling(label(e));
    if (!meetsAll(wanted, has) || has.length - wanted.length >= fewest) continue;
    [best, fewest] = [e, has.length - wanted.length];
  }
  return best;
}

/** True when the heading says no more than the name. */
export const isWhole = (heading: PageElement, column: string): boolean =>
  telling(label(heading)).length === telling(column).length;

const heads = (e: PageElement): boolean => e.role === 'columnheader' || e.tag === 'th';

/** The words of a heading, without what its sign says it does: "Age Age: Activate to sort". */
const label = ({ name }: PageElement): string =>
  name.replace(/\s*:?\s*(?:activate|click|press) to .*$/iu, '').replace(/^(.+) \1$/u, '$1');

/** In which order the table is by it: told by the heading, or by the one around it. */
function sortedBy({ elements }: Page, element: PageElement): PageElement['sorted'] {
  return element.sorted ?? elements.find(({ ref }) => ref === element.inside)?.sorted;
}
