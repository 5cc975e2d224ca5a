/** Adding to a field that takes several words: from its list, or words of the person's own. */
import type { PageElement, Target } from '../flow';
import { queryOfTarget } from '../rank/query';
import { ground, notFound } from './ground';
import { perform } from './perform';
import type { Context, Progress } from './skill';
import type { Resolved } from './values';

/** Adds these to the field that the words name. */
export async function addTo(context: Context, target: Target | null, values: Resolved[]): Promise<Progress> {
  const grounded = await ground(context, queryOfTarget('type', target, context.step.words), takesSeveral);
  if (grounded.kind === 'ask') return grounded;
  const words = target?.words ?? '';
  if (grounded.kind === 'none')
    throw notFound(words || 'a field to add to', grounded.nearest, grounded.hidden);
  const { found } = grounded;
  const options = values.map(({ text }) => text);
  const uses = [...values.flatMap((value) => value.uses), ...found.uses];
  return perform(
    context,
    { kind: 'select', ref: found.element.ref, options, adds: true },
    { ...found, uses },
    words,
  );
}

const takesSeveral = (e: PageElement): boolean =>
  e.editable === true || ['textbox', 'searchbox', 'combobox', 'listbox'].includes(e.role);
