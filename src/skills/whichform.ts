/** "Fill in this form" where a page has several: the one named, worked on, open in a dialog, or nearest to the middle of the view. */
import type { Page, PageElement, Ref } from '../flow';
import { scoreText } from '../language/similar';
import type { Wanted } from './fillable';

/** "Everything", "the whole page", "both forms". */
const ALL =
  /\b(?:everything|both|(?:all|every|each)(?: of)?(?: the| these| my)? forms?|(?:whole|entire|all) page)\b/iu;
/** "The shipping form": what it is called. */
const NAMED =
  /\b(?:the|my|this|that|out|in|fill|complete)\s+((?!(?:the|my|this|that|out|in|whole|entire)\b)[\p{L}\d][\p{L}\d -]*?)\s+form\b/iu;
/** Less of the name than this is another name. */
const LEAST = 0.5;

/** The fields of the form that is meant, in their order. `tried`: fields of it that were seen to earlier. */
export function ofMeantForm<T extends Wanted>(
  page: Page,
  wanted: readonly Wanted[],
  fields: readonly T[],
  { words, tried }: { words: string; tried: readonly Ref[] },
): T[] {
  const meant = ALL.test(words) ? null : meantForm(page, wanted, fields, words, tried);
  return meant === null ? [...fields] : fields.filter(({ element }) => formOf(element) === meant);
}

function meantForm(
  page: Page,
  wanted: readonly Wanted[],
  fields: readonly Wanted[],
  words: string,
  tried: readonly Ref[],
): string | null {
  const begun = page.elements.find(({ ref }) => ref === tried[0]);
  if (begun) return formOf(begun);
  const forms = new Map<string, PageElement[]>();
  for (const { element } of wanted)
    forms.set(formOf(element), [...(forms.get(formOf(element)) ?? []), element]);
  const named = called([...forms], NAMED.exec(words)?.[1] ?? '');
  if (named !== null) return named;
  const worked = wanted.find(({ element }) => element.focused === true);
  if (worked) return formOf(worked.element);
  const answers = new Set(fields.map(({ element }) => formOf(element)));
  const open = [...forms].filter(([form]) => answers.has(form));
  const within = open.filter(([, all]) => all.some(({ dialog }) => dialog !== undefined));
  const middle = page.viewport[1] / 2;
  const [nearest] = (within.length > 0 ? within : open)
    .map(([form, all]) => ({ form, away: distance(all, middle) }))
    .sort((a, b) => a.away - b.away);
  return nearest?.form ?? null;
}

/** Fields without a form of their own belong together where they stand in the same frame and dialog. */
const formOf = ({ docId, form, dialog }: PageElement): string =>
  [docId ?? '', form?.key ?? `no form ${dialog ?? ''}`].join(' ');

function called(forms: [string, PageElement[]][], name: string): string | null {
  if (name === '') return null;
  const scored = forms
    .map(([form, all]) => ({ form, score: Math.max(...all.map((e) => likeness(name, e))) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best && best.score >= LEAST && best.score > (next?.score ?? 0) ? best.form : null;
}

const likeness = (name: string, { form, heading, group, dialog, landmark }: PageElement): number =>
  Math.max(
    ...[form?.name, form?.words, heading, group, dialog, landmark].map((at) => scoreText(name, at ?? '')),
  );

/** px between the middle of the view and the nearest edge of what the fields span; 0 within it. */
function distance(fields: PageElement[], middle: number): number {
  const top = Math.min(...fields.map(({ box }) => box[1]));
  const bottom = Math.max(...fields.map(({ box }) => box[1] + box[3]));
  return Math.max(0, top - middle, middle - bottom);
}
