/** "The zip field" where no field is called so: the one that asks for it, whatever its label says or in what language. */
import { isSecretField, type PageElement } from '../flow';
import { typeOfWords } from '../fields/type';
import type { Query } from '../rank/query';
import { fillable } from './fillable';
import { which, type Grounded } from './ground';
import type { Context } from './skill';

/** Words that say where to type and not what is asked for. */
const PLACE = /\s+(?:box|bar|line|input|entry|blank|area|part)$/iu;

/**
 * Settles by what fields ask for what names left open: nothing found, or several that could be meant.
 * Secret fields are never found this way (K6).
 */
export async function byType(
  { fx, given }: Context,
  query: Query,
  grounded: Grounded,
  accept: (element: PageElement) => boolean,
): Promise<Grounded> {
  const words = query.words.replace(PLACE, '');
  const asked = grounded.kind !== 'found' && given === undefined && query.exact === null;
  if (!asked || words === '' || query.ordinal !== null || query.places.length > 0) return grounded;
  const type = typeOfWords(words);
  if (type === 'unknown' || isSecretField(type)) return grounded;
  const page = grounded.kind === 'none' ? grounded.page : await fx.observe();
  const fields = fillable(page).filter(({ element, type: wants }) => wants === type && accept(element));
  const named = grounded.kind === 'ask' ? new Set(grounded.question.options.map(({ ref }) => ref)) : null;
  const [only, ...others] = fields.filter(({ element: { ref } }) => named === null || named.has(ref));
  if (!only) return grounded;
  if (others.length > 0)
    return named
      ? grounded
      : {
          kind: 'ask',
          question: which(
            fx.id(),
            fields.map(({ element }) => element),
          ),
        };
  return {
    kind: 'found',
    found: { page, element: only.element, why: 'it is the field that asks for it', uses: [] },
  };
}
