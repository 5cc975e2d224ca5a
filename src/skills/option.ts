/** "Choose the largest size", "the next size up", "take the second colour": an option by its place or size among the others. */
import { Failure, type Command, type PageElement } from '../flow';
import { quoted } from '../action/describe';
import { targetOf } from '../language/target';
import { chosenIn, controls, LISTS, nearest } from './called';
import { perform } from './perform';
import type { Progress, Skill } from './skill';

type Choosing = Extract<Command, { verb: 'option' }>;

/** One choice of a list or of a group of radio buttons. */
interface Choice {
  label: string;
  chosen: boolean;
  /** The element that is acted on: the list, or the radio button. */
  element: PageElement;
}

export const option: Skill = {
  name: 'option',
  verbs: ['option'],
  examples: ['choose the largest size'],
  async run(context): Promise<Progress> {
    const { fx, step } = context;
    const command = step.command as Choosing;
    const page = await fx.observe();
    const choices = choicesOf(controls(page), command.of);
    const choice = choices.length > 0 ? meant(choices, command) : null;
    if (choice) {
      const { element, label } = choice;
      const { ref } = element;
      const found = { page, element, why: `it is that one of ${String(choices.length)}`, uses: [] };
      return LISTS.has(element.role)
        ? perform(context, { kind: 'select', ref, options: [label] }, found, label)
        : perform(context, { kind: 'check', ref, on: true }, found, label);
    }
    if (command.which === 'more' || command.which === 'less') throw missing(choices, command);
    // Things of a page are told by their place as well: "the second shirt".
    return {
      kind: 'instead',
      steps: [{ ...step, command: { verb: 'click', target: targetOf(thing(command)) } }],
    };
  },
};

const thing = ({ words }: Choosing): string => words.replace(/^(?:choose|select|pick|take|set)\s+/iu, '');

function missing(choices: Choice[], { of, which }: Choosing): Failure {
  const end = which === 'more' ? 'larger' : 'smaller';
  return choices.length > 0
    ? new Failure(
        'not-found',
        `There is no ${end} one than ${quoted(choices.find(({ chosen }) => chosen)?.label ?? 'that')} here.`,
      )
    : new Failure(
        'not-found',
        `I see no list of ${quoted(of)} here whose order I know. Say which one you want.`,
      );
}

/** What one list or group called so offers; nothing where none or several are called so. */
function choicesOf(all: PageElement[], name: string): Choice[] {
  const lists = nearest(
    all.filter((e) => LISTS.has(e.role) && (e.options?.length ?? 0) > 1),
    name,
  );
  const [list, ...others] = lists;
  if (list) return others.length > 0 ? [] : optionsOf(list);
  const radios = nearest(
    all.filter((e) => e.role === 'radio'),
    name,
    (e) => e.group ?? '',
  );
  const group = radios[0]?.group;
  return all
    .filter((e) => e.role === 'radio' && group !== undefined && e.group === group && e.disabled !== true)
    .map((element) => ({ label: element.name, chosen: element.checked === true, element }));
}

/** "Pick one" in the first place is no option. */
function optionsOf(element: PageElement): Choice[] {
  const chosen = chosenIn(element);
  return (element.options ?? [])
    .filter(
      ({ label, disabled }, i) =>
        disabled !== true && label.trim() !== '' && !(i === 0 && PROMPT.test(label)),
    )
    .map(({ label }) => ({ label, chosen: chosen.includes(label), element }));
}
const PROMPT =
  /^[\s\p{P}]*(?:(?:please |bitte )?(?:choose|select|pick)|(?:bitte )?(?:wählen|auswählen)|choisi\p{L}*|sélectionne\p{L}*|elija|elige|seleccion\p{L}*|any|all)\b|^[\s\p{P}]*$/iu;

function meant(choices: Choice[], { which }: Choosing): Choice | null {
  if (typeof which === 'number') return choices.at(which < 0 ? which : which - 1) ?? null;
  const sizes = choices.map(({ label }) => sizeOf(label));
  if (sizes.some((size) => size === null)) return null;
  const order = choices.map((choice, i) => ({ choice, size: sizes[i] ?? 0 })).sort((a, b) => a.size - b.size);
  if (which === 'most' || which === 'least') return order.at(which === 'most' ? -1 : 0)?.choice ?? null;
  const at = order.findIndex(({ choice }) => choice.chosen);
  const next = at < 0 ? -1 : at + (which === 'more' ? 1 : -1);
  return next < 0 ? null : (order[next]?.choice ?? null);
}

const NAMED = ['small', 'medium', 'large'];
const LETTERS = ['s', 'm', 'l'];

/** How large an option is by its name: a number, or a size of clothes; null where it tells neither. */
export function sizeOf(label: string): number | null {
  const words = label
    .toLowerCase()
    .replace(/\(.*\)/gu, '')
    .trim();
  const number = /\d+(?:[.,]\d+)?/u.exec(words);
  const letters = /^(?:(\d)?(x*))(s|m|l)$/u.exec(words.replace(/[\s-]/gu, ''));
  if (letters?.[3] !== undefined)
    return scaled(LETTERS.indexOf(letters[3]), letters[1] ? Number(letters[1]) : (letters[2]?.length ?? 0));
  const name = /^((?:extra|x)?[\s-]*)(small|medium|large)$/u.exec(words);
  if (name?.[2] !== undefined) return scaled(NAMED.indexOf(name[2]), (name[1] ?? '').trim() === '' ? 0 : 1);
  return number ? Number(number[0].replace(',', '.')) : null;
}

/** Small sizes get smaller with each x, large ones larger. */
const scaled = (base: number, more: number): number => (base === 0 ? -1 - more : base === 2 ? 1 + more : 0);
