/** Turning the pages of a list until it shows what was spoken of: the fifth result, the entry of a name. */
import { Failure, type Page, type Place } from '../flow';
import { quoted } from '../action/describe';
import type { Query } from '../rank/query';
import { actAside } from './aside';
import { withoutEcho } from './decide';
import { countMatches } from './matches';
import { turnsPage } from '../action/signs';
import type { Context } from './skill';

/** More pages than this nobody turns by hand. */
const MOST_PAGES = 30;

/** The query as it holds on the page that was turned to; unchanged where nothing had to be turned. */
export async function turnTo(context: Context, query: Query): Promise<Query> {
  if (context.given) return query;
  if (query.role === 'result' && query.ordinal !== null && query.ordinal > 1) return nth(context, query);
  const place = query.places.find(isName);
  return place ? named(context, query, place) : query;
}

/** "The 5th result" where a page shows three: the second one of the next page. */
async function nth(context: Context, query: Query): Promise<Query> {
  let ordinal = query.ordinal ?? 1;
  const seen = new Set<string>();
  for (let turned = 0; turned < MOST_PAGES; turned += 1) {
    const page = await look(context);
    if (isOld(seen, page)) break;
    const here = countMatches(page, { ...query, ordinal: null });
    if (here === 0 || ordinal <= here || !(await turn(context, page))) break;
    ordinal -= here;
  }
  return { ...query, ordinal };
}

/** "Ann's address": the page of the book that says Ann. */
async function named(context: Context, query: Query, place: Place): Promise<Query> {
  let page = await look(context);
  if (shows(page, place.words) || !page.elements.some(turnsPage)) return query;
  const seen = new Set<string>();
  for (let turned = 0; turned < MOST_PAGES; turned += 1) {
    if (isOld(seen, page) || !(await turn(context, page))) break;
    page = await look(context);
    if (shows(page, place.words)) return query;
  }
  throw new Failure(
    'not-found',
    `I looked through the pages here, but none of them shows ${quoted(place.words)}.`,
  );
}

/** Names are written with a capital; "the header" or "the first row" is found by other means. */
const isName = ({ relation, words, ordinal }: Place): boolean =>
  (relation === 'of' || relation === 'in') && ordinal === undefined && /^\p{Lu}/u.test(words);

const look = async ({ fx, step, task }: Context): Promise<Page> =>
  withoutEcho(await fx.observe(), step.words, task.turn.words);

const shows = (page: Page, words: string): boolean => {
  const wanted = words.toLowerCase();
  return page.elements.some((e) =>
    [e.name, e.value, e.heading, e.item?.text].some((text) => text?.toLowerCase().includes(wanted)),
  );
};

/** A carousel comes round again; a page seen twice ends the search. */
function isOld(seen: Set<string>, page: Page): boolean {
  const shown = page.elements.map((e) => e.name).join('\n');
  return seen.has(shown) || !seen.add(shown);
}

async function turn(context: Context, page: Page): Promise<boolean> {
  const next = page.elements.find(turnsPage);
  if (!next) return false;
  const outcome = await actAside(context, page, next, { kind: 'click', ref: next.ref });
  return outcome !== null && outcome.status !== 'no-effect';
}
