/** What a page lets one choose: the options of its selects, groups of radio buttons and lists, by the name of each. */
import type { Page, PageElement, Ref } from '../../flow';
import { fold } from '../tokens';
import { formsOf } from '../forms';
import { concepts, stem, tokens } from '../words';
import type { Asked } from './choosable';

/** One thing to choose, with what there is to choose from. */
export interface Choices {
  name: string;
  options: { label: string; disabled?: true; chosen?: true }[];
  refs: Ref[];
}

/** An answer from what can be chosen. */
export interface ChoiceAnswer {
  say: string;
  rests: Choices[];
}

/** Options told in one answer; the rest is counted. */
const MOST_TOLD = 40;
/** The first entry of many lists only says what to do with it. */
const PROMPT =
  /^\W*(?:choose|select|please|pick|bitte|wähle|auswählen|choisir|choisissez|sélectionne|elegir|elige|selecciona|-)/iu;
/** Buttons and boxes that are one choice together. */
const TOGETHER = new Set(['radio', 'checkbox', 'button', 'option', 'menuitemradio']);

/** Every choice of the page that has a name and two options or one, in page order. */
export function choicesIn({ elements }: Page): Choices[] {
  const found: Choices[] = [];
  const groups = new Map<string, Choices>();
  for (const element of elements) {
    if (element.kind !== 'control' || element.concealed) continue;
    if (element.options !== undefined && element.options.length > 0) found.push(ofList(element));
    else if (TOGETHER.has(element.role) && isOption(element)) {
      const name = element.group ?? (isTime(element) ? element.heading : undefined);
      if (name === undefined) continue;
      const key = JSON.stringify([element.docId, name, element.form?.key, element.role]);
      const group = groups.get(key) ?? { name, options: [], refs: [] };
      if (!groups.has(key)) found.push(group);
      groups.set(key, group);
      group.refs.push(element.ref);
      group.options.push(
        option(element.name, element.disabled, element.checked ?? element.pressed ?? element.selected),
      );
    }
  }
  return found.filter(({ name, options }) => name.trim() !== '' && options.length > 0);
}

/** A plain button is something to do, one that stays pressed is something chosen. */
const isOption = ({ role, pressed, name }: PageElement): boolean =>
  name.trim() !== '' && (role !== 'button' || pressed !== undefined || TIME.test(name.trim()));
/** A button that says a time and no more is one of the times that are free. */
const isTime = ({ role, name }: PageElement): boolean => role === 'button' && TIME.test(name.trim());
const TIME = /^\d{1,2}[:.h]\d{2}(?:\s?(?:[ap]m|uhr|h))?$/iu;

/** Pages that leave an option to press often say on it that it is gone. */
const GONE =
  /\b(?:sold out|out of stock|unavailable|not available|ausverkauft|vergriffen|nicht (?:verfügbar|lieferbar)|épuisée?|indisponible|agotad[oa]|no disponible)\b/iu;

const option = (label: string, disabled?: boolean, chosen?: boolean): Choices['options'][number] => ({
  label: label.trim(),
  ...((disabled === true || GONE.test(label)) && { disabled: true as const }),
  ...(chosen === true && { chosen: true as const }),
});

function ofList({ ref, name, near, placeholder, options = [] }: PageElement): Choices {
  const told = options.filter(({ label }, i) => label.trim() !== '' && !(i === 0 && PROMPT.test(label)));
  return {
    name: name || near || placeholder || '',
    options: told.map(({ label, disabled, selected }) => option(label, disabled, selected)),
    refs: [ref],
  };
}

/** Answers; null where nothing to choose bears that name. */
export function choiceReply(asked: Asked, all: readonly Choices[]): ChoiceAnswer | null {
  return asked.kind === 'which' ? which(asked.name, all) : has(asked.value, all);
}

function which(name: string, all: readonly Choices[]): ChoiceAnswer | null {
  const rests = called(name, all).slice(0, 3);
  return rests.length === 0 ? null : { say: rests.map(inWords).join('\n\n'), rests };
}

/** "M", "size M", "blue": the value, with the choice it is of where its first or last word names one. */
function has(said: string, all: readonly Choices[]): ChoiceAnswer | null {
  const words = said.split(/\s+/u);
  for (const [name, value] of [
    [words.slice(0, 1), words.slice(1)],
    [words.slice(-1), words.slice(0, -1)],
  ] as const) {
    const [of] = value.length === 0 ? [] : called(name.join(' '), all);
    if (of) return told(value.join(' '), of) ?? { say: `No. ${inWords(of)}`, rests: [of] };
  }
  // Numbers are how many, in most lists that hold them: without the name of the choice they say too little.
  if (/^\d+$/u.test(said)) return null;
  for (const of of all) {
    const answer = told(said, of);
    if (answer) return answer;
  }
  return null;
}

function told(value: string, of: Choices): ChoiceAnswer | null {
  const wanted = tokens(value);
  const same = of.options.find(({ label }) => fold(label) === fold(value));
  const found = same
    ? [same]
    : of.options.filter(({ label }) => {
        // What stands in brackets is said about it: "Blue (2 left)".
        const words = tokens(label.replace(/\(.*?\)/gu, ' ').replace(GONE, ' '));
        return (
          wanted.length > 0 &&
          wanted.length * 2 >= words.length &&
          wanted.every((word) => words.includes(word))
        );
      });
  if (found.length === 0) return null;
  const open = found.filter(({ disabled }) => disabled !== true).map(({ label }) => label);
  const say =
    open.length > 0
      ? `Yes. ${of.name} has ${open.join(', ')}.`
      : `No. ${of.name} lists ${found.map(({ label }) => label).join(', ')}, but it can’t be chosen now.`;
  return { say, rests: [of] };
}

/** Choices whose name says all of the words; those called just so before others. */
function called(name: string, all: readonly Choices[]): Choices[] {
  const wanted = tokens(name).map(allForms);
  if (wanted.length === 0) return [];
  const rated = all.flatMap((one) => {
    const own = tokens(one.name);
    const has = new Set([...own.map(stem), ...[...concepts(one.name)].map((concept) => `=${concept}`)]);
    return wanted.every((forms) => forms.some((form) => has.has(form))) ? [{ one, more: own.length }] : [];
  });
  const least = Math.min(...rated.map(({ more }) => more));
  const best = rated.filter(({ more }) => more === least).map(({ one }) => one);
  const seen = new Set<string>();
  return best.filter((one) => {
    const mark = JSON.stringify(one.options.map(({ label }) => label));
    return !seen.has(mark) && seen.add(mark);
  });
}

/** A word's stem and what it means; German plurals in "n" are not stemmed, so both are tried. */
function allForms(word: string): string[] {
  const some = word.length > 4 && word.endsWith('en') ? [word, word.slice(0, -1)] : [word];
  return some.flatMap(formsOf);
}

function inWords({ name, options }: Choices): string {
  const labels = (some: Choices['options']): string => some.map(({ label }) => label).join(', ');
  const open = options.filter(({ disabled }) => disabled !== true);
  const shut = options.filter(({ disabled }) => disabled === true);
  const chosen = options.filter((one) => one.chosen);
  const more = open.length > MOST_TOLD ? ` and ${open.length - MOST_TOLD} more` : '';
  return [
    open.length > 0
      ? `${name.replace(/\s*[:*]\s*$/u, '')}: ${labels(open.slice(0, MOST_TOLD))}${more}.`
      : `${name}: nothing that can be chosen now.`,
    ...(shut.length > 0 ? [`Not available now: ${labels(shut)}.`] : []),
    ...(chosen.length === 1 && options.length > 1 ? [`${labels(chosen)} is chosen.`] : []),
  ].join(' ');
}
