/** "Increase the quantity", "turn the volume down by 10": a number that the page shows, made larger or smaller. */
import { Failure, type Command, type PageAction, type PageElement } from '../flow';
import { elementName } from '../action/describe';
import { targetOf } from '../language/target';
import { chosenIn, controls, LISTS, nearest, TEXTS } from './called';
import { which } from './ground';
import { perform } from './perform';
import type { Progress, Skill } from './skill';

type Adjusting = Extract<Command, { verb: 'adjust' }>;

/** What a slider goes by where nothing is said: a twentieth of most of them would hardly be heard or seen. */
const SLIDER_STEP = 10;
/** Sliders of parts of one. */
const FINE_STEP = 0.1;

export const adjust: Skill = {
  name: 'adjust',
  verbs: ['adjust'],
  examples: ['increase the quantity'],
  async run(context): Promise<Progress> {
    const { fx, step, given } = context;
    const command = step.command as Adjusting;
    const page = await fx.observe();
    const all = nearest(controls(page).filter(hasNumber), command.of);
    const picked = given?.kind === 'option' ? all.filter(({ ref }) => ref === given.ref) : all;
    const [element, ...others] = picked;
    // Where no number is called so, a button may be.
    if (!element)
      return {
        kind: 'instead',
        steps: [{ ...step, command: { verb: 'click', target: targetOf(command.words) } }],
      };
    if (others.length > 0)
      return { kind: 'ask', question: which(fx.id(), picked, 'Which one shall I change?') };
    const action = changed(element, command);
    return perform(context, action, { page, element, why: 'it holds that number', uses: [] }, command.of);
  },
};

const NUMBER = /-?\d+(?:[.,]\d+)?/u;
const numberIn = (text: string): number => Number(NUMBER.exec(text)?.[0].replace(',', '.') ?? NaN);

const hasNumber = (e: PageElement): boolean =>
  e.disabled !== true &&
  (e.role === 'spinbutton' ||
    e.role === 'slider' ||
    (LISTS.has(e.role) && (e.options ?? []).some(({ label }) => NUMBER.test(label))) ||
    (TEXTS.has(e.role) && /^\s*-?\d+(?:[.,]\d+)?\s*$/u.test(e.value ?? '')));

function changed(element: PageElement, { way, by }: Adjusting): PageAction {
  const { ref, role, options } = element;
  const text = LISTS.has(role) ? (chosenIn(element)[0] ?? '') : (element.value ?? '');
  const now = text.trim() === '' ? 0 : numberIn(text);
  if (Number.isNaN(now))
    throw new Failure(
      'not-found',
      `${elementName(element)} does not show a number now. Say which one you want.`,
    );
  if (options && LISTS.has(role)) {
    const at = options.findIndex(({ selected }) => selected === true);
    const to =
      by === undefined ? options[at + way] : options.find(({ label }) => numberIn(label) === now + way * by);
    if (!to || to.disabled === true)
      throw new Failure(
        'not-found',
        `${elementName(element)} offers nothing ${way > 0 ? 'beyond' : 'below'} ${text.trim()}.`,
      );
    return { kind: 'select', ref, options: [to.label] };
  }
  const step = by ?? (role !== 'slider' ? 1 : Number.isInteger(now) ? SLIDER_STEP : FINE_STEP);
  // Sums of tenths are seldom exact.
  return { kind: 'set', ref, value: String(Number((now + way * step).toFixed(6))) };
}
