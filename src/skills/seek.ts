/** What is named but nowhere to be seen may come when a long list is rolled: it draws or brings only what is in sight. */
import type { PageElement } from '../flow';
import type { Query } from '../rank/query';
import { actAside } from './aside';
import { ground, type Grounded } from './ground';
import { calledLike } from './series';
import type { Context } from './skill';

/** The page as a whole, for acts that have no element of their own. */
export const wholePage = (): PageElement => ({
  ref: '',
  kind: 'control',
  role: 'document',
  tag: 'html',
  name: 'the page',
  box: [0, 0, 0, 0],
  signature: '',
});

/** Rolls until the words come into view and grounds again; the first grounding when they do not. */
export async function sought(context: Context, said: Query, unfound: Grounded): Promise<Grounded> {
  const asked = byNumber(said);
  const name = unfound.kind === 'none' ? calledLike(asked.words, unfound.page.elements) : null;
  const query = name === null ? asked : { ...asked, words: name };
  const first = name === null ? unfound : await ground(context, query);
  const words = query.words.trim();
  // A numbered name says that it stands in a row of such; for other words rolling the page would help too rarely.
  if (first.kind !== 'none' || !/\p{L}.*\d/u.test(words)) return first;
  const outcome = await actAside(context, first.page, wholePage(), { kind: 'seek', ref: null, words });
  return outcome?.status === 'done' ? ground(context, query) : first;
}

/** "The 900th row", where fewer are drawn: the row that bears the number. */
function byNumber(query: Query): Query {
  const { ordinal, role, words, places } = query;
  const isRow = (role === null || role === 'result') && places.length === 0;
  if (ordinal === null || ordinal < 1 || !isRow) return query;
  return { ...query, words: `${words || 'row'} ${ordinal}`, role: null, ordinal: null };
}
