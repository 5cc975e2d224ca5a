/** Filling in a whole form, or the part of it that one fact is spread over, with what the person has told. */
import { Failure, isSecretField, type Command, type Page } from '../flow';
import { describe, quoted } from '../action/describe';
import { fieldTypes } from '../fields/type';
import { answered, fillable, otherFields, type Answered, type Wanted } from './fillable';
import { actionFor } from './fill';
import { perform } from './perform';
import { tell, type Context, type Progress, type Skill, type Told } from './skill';
import { ofMeantForm } from './whichform';

type Completing = Extract<Command, { verb: 'complete' }>;

/** What forms ask for, to find it among very many memories. */
const ASKED = 'my first last name, email, phone, address, street, city, postcode, country, birthday';

/** Characters that memories are looked up by. */
const MOST_ASKED = 600;

/** One field a step: each is looked at afresh, since filling one may change the others. */
export const form: Skill = {
  name: 'form',
  verbs: ['complete'],
  examples: ['fill in this form'],
  async run(context): Promise<Progress> {
    const { fx, step, task } = context;
    const command = step.command as Completing;
    const { only, tried = [] } = command;
    const page = await fx.observe();
    const memories = await fx.memories(
      [ASKED, ...otherFields(page).map(({ element }) => element.name)].join(', ').slice(0, MOST_ASKED),
    );
    const all = answered(page, memories, task.site).filter(({ type }) => !only || only.includes(type));
    const wanted = [...fillable(page), ...all.filter(({ type }) => type === 'unknown')];
    const asked = { words: step.words, tried };
    const next = ofMeantForm(page, wanted, all, asked).find(({ element }) => !tried.includes(element.ref));
    if (!next && tried.length === 0)
      throw new Failure('not-found', nothing(ofMeantForm(page, wanted, wanted, asked)));
    if (!next) {
      const others = [...fillable(page), ...otherFields(page)].filter(
        ({ element }) => !tried.includes(element.ref),
      );
      const say = [stillEmpty(ofMeantForm(page, wanted, others, asked)), leftOver(page)]
        .filter(Boolean)
        .join(' ');
      return tell('The form is filled in', say, { result: 'nothing is sent yet' });
    }
    const done = await fillIn(context, page, next);
    if (done.kind === 'confirm') return done;
    const rest: Completing = { ...command, tried: [...tried, next.element.ref] };
    return { kind: 'instead', steps: [{ ...step, command: rest }], told: done.told };
  },
};

/** Fills one field; where the page doesn't let it, that is told and the others go on. */
async function fillIn(
  context: Context,
  page: Page,
  { element, found }: Answered,
): Promise<{ kind: 'done'; told: Told } | Extract<Progress, { kind: 'confirm' }>> {
  const use = await context.fx.cite(found.memory.id);
  const [why, uses] = ['it is what this field asks for', use ? [use] : []];
  const value = { kind: 'mine', words: element.name } as const;
  const action = actionFor(element, found.value, { verb: 'type', value, target: null });
  try {
    const done = await perform(context, action, { page, element, why, uses }, element.name);
    if (done.kind === 'done' || done.kind === 'confirm') return done;
    throw new Failure('unexpected', 'That field could not be filled in.');
  } catch (error) {
    if (!(error instanceof Failure) || !PASSING.has(error.problem.code)) throw error;
    const what = describe(action, element);
    return { kind: 'done', told: { what, why, status: 'failed', result: error.problem.message, uses } };
  }
}

/** What is wrong with one field only. */
const PASSING = new Set(['stale', 'no-effect', 'not-found', 'refused']);

/** Fields told of by name. */
const MOST_NAMED = 4;

/** Text fields without a text, those that the form wants first; empty where there are none. */
export function stillEmpty(fields: readonly Wanted[]): string {
  const open = fields
    .map(({ element }) => element)
    .filter((e) => e.tag !== 'select' && (e.value ?? '') === '');
  const names = open
    .toSorted((a, b) => Number(b.required === true) - Number(a.required === true))
    .map((e) => (e.name || (e.placeholder ?? '')).replace(/[\s*:]+$/u, '').slice(0, 40));
  const told = [...new Set(names.filter((name) => name !== ''))];
  const more = told.length - MOST_NAMED;
  if (told.length === 0) return '';
  const shown = told
    .slice(0, MOST_NAMED)
    .map((name) => quoted(name))
    .join(', ');
  return `Still empty: ${shown}${more > 0 ? ` and ${more} more` : ''}.`;
}

function leftOver(page: Page): string {
  const types = fieldTypes(page);
  const isLeft = page.elements.some(
    (e) => e.secret !== undefined || isSecretField(types.get(e.ref) ?? 'unknown'),
  );
  return isLeft
    ? 'Passwords, cards and codes are left for you: I never type them.'
    : 'Look it over before you send it.';
}

function nothing(fields: readonly Wanted[]): string {
  const wanted = fields.map(({ element }) => element.name || element.placeholder || element.near);
  const names = [...new Set(wanted.filter((name) => name))].slice(0, 4).map((name) => `“${name ?? ''}”`);
  return names.length > 0
    ? `This form asks for ${names.join(', ')}, and I know none of it yet. Tell me, like: “my email is …”, and then ask again.`
    : 'I see no field here that I could fill in for you.';
}
