/** Where the page does not say: the link or folded part whose name plainly leads to the answer, as a thing to press. */
import type { PageElement } from '../flow';
import { opensBySign } from '../action/signs';
import { understand } from '../language/commands';
import { leadingTo, placeFor } from '../language/elsewhere';
import { fold } from '../language/tokens';
import type { Context } from './skill';

/** An entry of a menu says little beside its name: a badge, a count. */
const ITEM_MORE = 15;

/** Words that open it and ask the same there; none where nothing leads there, or it would be read as anything else. */
export async function elsewhere({ fx, task }: Context, question: string): Promise<string[]> {
  // Asked again behind a link, it would lead round in circles.
  if (task.plan.length > 1) return [];
  const { elements, url } = await fx.observe();
  const names = elements.filter((e) => leads(e) && !isHere(e, url)).map(({ name }) => name.trim());
  const distinct = [...new Set(names)];
  const name = leadingTo(question, distinct) ?? placeFor(question, distinct);
  if (name === null) return [];
  const words = `open “${name}” and tell me ${question}`;
  return reads(words, name) ? [words] : [];
}

/** Names of what only leads somewhere: where a page has such a text, it has named an answer, not given it. */
export async function labelsOf({ fx }: Context): Promise<Set<string>> {
  const { elements } = await fx.observe();
  const labels = elements.filter(
    (e) =>
      e.kind === 'control' &&
      (e.role === 'link' || e.role === 'tab' || e.tag === 'summary' || e.expanded !== undefined),
  );
  return new Set(labels.map(({ name }) => fold(name.trim())));
}

/** Links, tabs and what unfolds: opening them only shows something. */
function leads(e: PageElement): boolean {
  if (e.kind !== 'control' || e.disabled === true || e.concealed) return false;
  if (!/^[^“”"„\n]{2,60}$/u.test(e.name.trim())) return false;
  return (
    // What stands among other words of its item is one of the things listed.
    (e.role === 'link' && (e.item?.text.length ?? 0) <= e.name.trim().length + ITEM_MORE) ||
    (e.role === 'tab' && e.selected !== true) ||
    (e.expanded === false && e.options === undefined) ||
    opensBySign(e)
  );
}

/** A link to the page in hand: what it does not say, it does not say there. */
export function isHere({ href, role }: PageElement, url: string): boolean {
  if (role !== 'link') return false;
  const bare = (address: string): string => address.replace(/#.*$/s, '');
  const full = href === undefined || !URL.canParse(href, url) ? null : new URL(href, url).href;
  return full !== null && bare(full) === bare(url);
}

/** A page names its links: whatever it calls them, the words must be these two steps and nothing else. */
function reads(words: string, name: string): boolean {
  const { steps } = understand(words);
  const [open, ask, ...more] = steps.map(({ command }) => command);
  return (
    more.length === 0 &&
    open?.verb === 'click' &&
    open.target.exact === true &&
    fold(open.target.words) === fold(name) &&
    ask?.verb === 'answer'
  );
}
