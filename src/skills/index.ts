/** Every ability, in the order in which help shows them. A new ability is a new file and a line here. */
import type { Verb } from '../flow';
import { adjust } from './adjust';
import { again } from './again';
import { answer } from './answer';
import { chat } from './chat';
import { correct } from './correct';
import { day } from './day';
import { doubt } from './doubt';
import { drag } from './drag';
import { empty } from './empty';
import { explainer } from './explain';
import { fill } from './fill';
import { form } from './form';
import { interpret } from './interpret';
import { navigate } from './navigate';
import { operate } from './operate';
import { option } from './option';
import { quantity } from './quantity';
import { remember } from './remember';
import { scroll } from './scroll';
import { search } from './search';
import { select } from './select';
import type { Skill } from './skill';
import { style } from './style';
import { undo } from './undo';
import { turn } from './turn';
import { use } from './use';
import { upload } from './upload';
import { zoom } from './zoom';

const explain = explainer(() => skills.flatMap((skill) => skill.examples.slice(0, 1)));

export const skills: readonly Skill[] = [
  operate,
  search,
  fill,
  form,
  use,
  select,
  drag,
  upload,
  style,
  answer,
  remember,
  navigate,
  turn,
  quantity,
  adjust,
  option,
  empty,
  day,
  scroll,
  undo,
  again,
  correct,
  explain,
  chat,
  zoom,
  interpret,
  doubt,
];

/** The skill that carries out a verb; "stop" has none because it ends tasks instead of being one. */
export function skillFor(verb: Verb): Skill | null {
  return skills.find((skill) => skill.verbs.includes(verb)) ?? null;
}
