/**
 * Which standing instructions apply, by words and written lists alone, nothing learned: the subject triggers them, the
 * request overrides what it contradicts, and what one sets can trigger the next.
 */
import { overlap } from '../../language/words';
import { calledOf, facetsOf } from '../facets';
import { narrow, readInstruction, telling, type Instruction } from '../instruction';
import { stems, subjectsOf } from '../subjects';

/** What applies. */
export interface Selection {
  /** Indices that apply, in order of the profile. */
  selected: number[];
  /** All indices, those that apply first. */
  ranked: number[];
}

/** Share of a condition's words that must be met by the request or by what other instructions set. */
const MET = 0.6;
/** Letters that two forms of a word share at least: `musical` and `music`. */
const NEAR = 3;

/** @param said what the person said, without what was answered */
export function byRules(said: string, profile: readonly string[]): Selection {
  const instructions = profile.map(readInstruction);
  const active = subjectsOf(said).subjects;
  narrow(active);
  const given = new Set(telling(stems(said)));
  const facets = facetsOf(said);
  const called = calledOf(said);
  const chosen = new Set<number>();
  for (let before = -1; before !== chosen.size;) {
    before = chosen.size;
    instructions.forEach((instruction, i) => {
      if (chosen.has(i) || !triggered(instruction, active)) return;
      if (!met(instruction, given) || contradicted(instruction, facets) || renamed(instruction, called))
        return;
      chosen.add(i);
      for (const subject of instruction.links) active.add(subject);
      for (const word of instruction.sets) given.add(word);
    });
  }
  const score = (i: number): number =>
    (chosen.has(i) ? 2 : 0) + (touches(instructions[i]?.subjects ?? new Set(), active) ? 1 : 0);
  const all = profile.map((_, i) => i);
  return {
    selected: all.filter((i) => chosen.has(i)),
    ranked: all.sort((a, b) => score(b) - score(a) || a - b),
  };
}

const touches = (subjects: ReadonlySet<string>, active: ReadonlySet<string>): boolean =>
  [...subjects].some((subject) => active.has(subject));

/** Its subject is asked for; without a known subject, the words of its condition decide alone. */
const triggered = (instruction: Instruction, active: ReadonlySet<string>): boolean =>
  touches(instruction.subjects, active) || (instruction.subjects.size === 0 && instruction.needs.length > 0);

/** The request gives a name of its own: other names do not apply. */
const renamed = (instruction: Instruction, called: readonly string[]): boolean =>
  called.length > 0 &&
  instruction.names.length > 0 &&
  !instruction.names.some((name) => called.some((other) => overlap(stems(other), stems(name)) > 0));

function met(instruction: Instruction, given: ReadonlySet<string>): boolean {
  const { needs } = instruction;
  return needs.length === 0 || needs.filter((word) => holds(given, word)).length / needs.length >= MET;
}

/** The word itself or a near form: `musical` for `music`. */
const holds = (given: ReadonlySet<string>, word: string): boolean =>
  given.has(word) ||
  (word.length > NEAR && [...given].some((other) => starts(other, word) || starts(word, other)));
const starts = (one: string, other: string): boolean => other.length > NEAR && one.startsWith(other);

/** The request names another value of a facet that the instruction sets: the request wins. */
function contradicted(instruction: Instruction, said: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  for (const [facet, values] of instruction.facets) {
    const wanted = said.get(facet);
    if (wanted && wanted.size > 0 && ![...values].some((value) => wanted.has(value))) return true;
  }
  return false;
}
