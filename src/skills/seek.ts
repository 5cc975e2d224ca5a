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
export async function sought(context: Context, asked: Query, unfound: Grounded): Promise<Grounded> {
  const name = unfound.kind === 'none' ? calledLike(asked.words, unfound.page.elements) : null;
  const query = name === null ? asked : { ...asked, words: name };
  const first = name === null ? unfound : await ground(context, query);
  const words = query.words.trim();
  // A numbered name says that it stands in a row of such; for other words rolling the page would help too rarely.
  if (first.kind !== 'none' || !/\p{L}.*\d/u.test(words)) return first;
  const outcome = await actAside(context, first.page, wholePage(), { kind: 'seek', ref: null, words });
  return outcome?.status === 'done' ? ground(context, query) : first;
}
