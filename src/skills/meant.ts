/** "Get in touch" where the page says "Contact us": grounding by meaning, where words leave open what is meant. */
import { raisedBy } from '../action/lexicon';
import type { PageElement } from '../flow';
import type { Query } from '../rank/query';
import {
  candidates,
  likely,
  LIKELY_CHANCE,
  nameOf,
  SURE_CHANCE,
  unsettled,
  type Likely,
} from '../rank/meant';
import { which, type Grounded } from './ground';
import type { Context } from './skill';

/** More buttons than this are a list again, of things that nobody named. */
const MOST_OFFERED = 3;

/** What is as good as certain by its meaning; null where nothing is, or something hidden bears the very words. */
export async function takenByMeaning(
  context: Context,
  query: Query,
  grounded: Grounded,
): Promise<Grounded | null> {
  if (grounded.kind === 'none' && grounded.hidden !== undefined) return null;
  const [best] = await look(context, query, grounded);
  if (!best || best.chance < SURE_CHANCE || grounded.kind === 'found' || !grounded.open) return null;
  const { page } = grounded.open;
  const why = 'its name comes nearest in meaning';
  return { kind: 'found', found: { page, element: best.ranked.element, why, uses: [] } };
}

/** A question with what may be meant as buttons, instead of "I can’t find"; null where nothing is near. */
export async function offeredByMeaning(
  context: Context,
  query: Query,
  grounded: Grounded,
): Promise<Grounded | null> {
  if (grounded.kind !== 'none' || grounded.hidden !== undefined) return null;
  const found = await look(context, query, grounded);
  const among = found
    .filter(({ chance, ranked }) => chance >= LIKELY_CHANCE && !lasting(ranked.element))
    .slice(0, MOST_OFFERED);
  if (among.length === 0) return null;
  const text = `Nothing here is called “${query.words}”. Do you mean one of these?`;
  return {
    kind: 'ask',
    question: which(
      context.fx.id(),
      among.map(({ ranked }) => ranked.element),
      among.length === 1 ? text.replace('one of these', 'this') : text,
    ),
  };
}

/** Nobody is offered "Delete account" for "log out", which only comes near it: what deletes, pays or grants must be surely meant. */
const lasting = ({ name, role }: PageElement): boolean =>
  ['K4', 'K5'].includes(raisedBy(name, role === 'link')?.class ?? '');

/** Everything likely, best first; nothing where words settled it or the encoder is not loaded. */
async function look({ fx, step, given }: Context, query: Query, grounded: Grounded): Promise<Likely[]> {
  const open = grounded.kind === 'found' ? undefined : grounded.open;
  if (!open || given !== undefined || !unsettled(open.choice, query, open.page, step.words)) return [];
  const among = candidates(open.ranked, query);
  const alike =
    among.length === 0
      ? null
      : await fx.alike?.(
          query.words,
          among.map(({ element }) => nameOf(element)),
        );
  return alike ? likely(among, alike) : [];
}
