/** "Clear the form": every text in it goes, by the page's own reset button where there is one. */
import type { PageElement, Step, Target } from '../flow';
import { elementName } from '../action/describe';
import type { Context, Progress } from './skill';
import { tell } from './skill';

const WHOLE =
  /^(?:(?:whole|entire|all|every|this|that|the|contact|search)\s+)*(?:forms?|fields|text ?fields|boxes|everything|inputs)$|^everything$/iu;

/** True for words that mean all that was typed. */
export const meansAll = ({ words, exact, role }: Target): boolean =>
  exact !== true && (WHOLE.test(words) || (words === '' && role === 'textbox'));

/** The steps that empty it; says so where nothing is filled in. */
export async function clearAll({ fx, step }: Context): Promise<Progress> {
  const { elements } = await fx.observe();
  const open = elements.filter((e) => e.kind === 'control' && !e.concealed && e.disabled !== true);
  const filled = open.filter(holdsText);
  const of = new Set(filled.map(({ form }) => form?.key));
  const reset = open.find((e) => e.inputType === 'reset' && of.has(e.form?.key));
  if (filled.length === 0) return tell('Clear the form', 'Nothing is typed in here.');
  if (reset)
    return { kind: 'instead', steps: [{ ...step, command: { verb: 'click', target: named(reset) } }] };
  const steps = filled.map((e): Step => ({
    words: step.words,
    command: { verb: 'clear', target: named(e) },
  }));
  const rest = open.some((e) => e.checked === true || e.tag === 'select')
    ? tell('', `I empty ${filled.map(elementName).join(', ')}; lists and boxes stay as they are.`).told
    : undefined;
  return { kind: 'instead', steps, ...(rest && { told: rest }) };
}

/** Typed text; secrets are the person's own. */
const holdsText = (e: PageElement): boolean =>
  (e.value ?? '') !== '' &&
  e.secret === undefined &&
  e.readonly !== true &&
  e.role !== 'searchbox' &&
  (e.tag === 'textarea' || e.editable === true || e.role === 'textbox' || e.inputType === 'date');

const named = (e: PageElement): Target => ({ words: e.name || (e.near ?? ''), exact: true });
