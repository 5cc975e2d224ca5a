/** All rules in order: the first that matches a clause decides. */
import { account } from './account';
import { adjust, fact, option } from './adjust';
import { ask } from './ask';
import { cannot } from './cannot';
import { chat } from './chat';
import { dragging } from './drag';
import { choosing } from './choose';
import { counting } from './count';
import { data } from './data';
import { days } from './day';
import { items, states } from './items';
import { label } from './label';
import { letters } from './letters';
import { memory } from './memory';
import { move } from './move';
import { own } from './own';
import { press } from './press';
import { setting } from './set';
import { styling } from './style';
import { source } from './source';
import { section } from './section';
import { showing } from './show';
import { tagging } from './tags';
import { talk } from './talk';
import { uploading } from './upload';
import { view } from './view';
import { write } from './write';
import type { Rule } from './rule';

/**
 * Talk and memory come first: their sentences hold verbs of their own. What cannot be done is said before a rule does
 * a part of it. Special forms stand before general ones within each file; pressing is the most general verb, questions
 * need no verb, and a bare label comes last.
 */
export const RULES: readonly Rule[] = [
  ...source,
  ...talk,
  ...chat,
  account,
  ...memory,
  ...own,
  ...letters,
  ...counting,
  ...days,
  ...setting,
  ...states,
  ...dragging,
  ...uploading,
  ...view,
  adjust,
  ...styling,
  ...data,
  ...tagging,
  ...cannot,
  ...write,
  option,
  ...choosing,
  section,
  ...move,
  ...showing,
  ...press,
  ...items,
  fact,
  ...ask,
  ...label,
];

export type { Found, Rule } from './rule';
