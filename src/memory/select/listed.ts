/** Signals by the written lists of subjects and kinds of values, and by the rules that choose with words alone. */
import { overlap } from '../../language/words';
import { calledOf, facetsOf } from '../facets';
import { narrow, readInstruction, type Instruction } from '../instruction';
import { stems, subjectsOf } from '../subjects';
import { byRules } from './rules';
import type { Signals } from './trees';

/** Readings of what a profile says, which are the same for every request. */
const read = new Map<string, Instruction>();
const MOST_READ = 5000;

/** One set of readings an instruction. */
export function listed(request: string, profile: readonly string[]): Signals[] {
  const active = subjectsOf(request).subjects;
  narrow(active);
  const facets = facetsOf(request);
  const called = calledOf(request);
  const chosen = new Set(byRules(request, profile).selected);
  return profile.map((text, i) => {
    const it = remembered(text);
    let [clashes, agrees] = [0, 0];
    for (const [facet, values] of it.facets) {
      const wanted = facets.get(facet);
      if (!wanted || wanted.size === 0) continue;
      if ([...values].some((value) => wanted.has(value))) agrees = 1;
      else clashes = 1;
    }
    const renamed =
      called.length > 0 &&
      it.names.length > 0 &&
      !it.names.some((name) => called.some((other) => overlap(stems(other), stems(name)) > 0));
    return {
      listMeets: [...it.subjects].filter((subject) => active.has(subject)).length,
      listSubjects: it.subjects.size,
      listActive: active.size,
      listClash: clashes,
      listAgrees: agrees,
      listNeeds: it.needs.length,
      listLinks: it.links.size,
      listRenamed: renamed ? 1 : 0,
      listChosen: chosen.has(i) ? 1 : 0,
    };
  });
}

function remembered(text: string): Instruction {
  const known = read.get(text);
  if (known) return known;
  if (read.size >= MOST_READ) read.clear();
  const made = readInstruction(text);
  read.set(text, made);
  return made;
}
