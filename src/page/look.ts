/** The survey that observations are made of: whole at first, then only what changed since the one before. */
import { listsDrawn, listsUndrawn } from './behindlist';
import { collect } from './collect';
import { changes, follow } from './follow';
import type { Again, Survey } from './frame';
import { MOST_CONTROLS, MOST_TEXTS } from './limits';
import { endsOfAll } from './memo';
import { markMoved, outside, sameOutside, type Outside } from './outside';
import { labelled } from './standins';
import { surveyKept } from './survey';

let last: { survey: Survey; outside: Outside } | null = null;

/** Surveys the page as it is now. What is returned is only good until the next look. */
export function look(): Survey {
  const s = lookAgain() ?? lookAfresh();
  listsDrawn(s);
  s.labelled = labelled(s);
  s.said = [...s.labelled].flatMap(([el, labels]) => [el, ...labels.map((label) => label.el)]);
  s.said.push(...s.labels.flatMap(({ el, text }) => [el, el.control, text.text]));
  if (s.again && last) labelsAgain(last.survey, s);
  const state = s.truncated ? null : outside(s);
  last = state && { survey: s, outside: state };
  if (last) follow(s.roots, forget);
  if (last && s.left.length > 0) requestIdleCallback(() => endsOfAll(s));
  return s;
}

/** Labels and forms name fields that stand elsewhere: when they changed, everything is told afresh. */
function labelsAgain(before: Survey, s: Survey): void {
  const same = before.said.length === s.said.length && before.said.every((one, i) => one === s.said[i]);
  const forms =
    before.forms.size === s.forms.size && [...before.forms].every(([el, form]) => s.forms.get(el) === form);
  if (!same || !forms) for (const found of s.found) found.stale = true;
}

/** Makes the next look one at everything. */
export function forget(): void {
  last = null;
}

/** True when the last look built on the one before. */
export const lookedAgain = (): boolean => (last?.survey.again ?? null) !== null;

function lookAfresh(): Survey {
  const s = surveyKept(null);
  if (!s.truncated) collect(s, []);
  else for (const found of s.found) s.of.set(found.el, found);
  return s;
}

/** Builds on the look before; null when everything has to be looked at. */
function lookAgain(): Survey | null {
  const again = last && different(last);
  if (!last || !again) return null;
  for (const found of last.survey.stood) [found.box, found.stale] = [null, true];
  listsUndrawn(last.survey);
  const s = surveyKept({ survey: last.survey, again });
  collect(s, last.survey.found);
  return s.truncated || s.controls > MOST_CONTROLS || s.texts > MOST_TEXTS ? null : s;
}

function different(last: { survey: Survey; outside: Outside }): Again | null {
  endsOfAll(last.survey);
  const again = changes();
  if (!again || !sameOutside(last.outside, outside(last.survey))) return null;
  return markMoved(last.survey, again) ? again : null;
}
