/** What people may say to each rule, and the commands that come of it. No part of any program: tests check every pair. */
import type { Examples } from '../rule';
import { account } from './account';
import { adjust } from './adjust';
import { ask } from './ask';
import { chat } from './chat';
import { choose } from './choose';
import { count } from './count';
import { data } from './data';
import { day } from './day';
import { drag } from './drag';
import { items } from './items';
import { label } from './label';
import { letters } from './letters';
import { memory } from './memory';
import { move } from './move';
import { own } from './own';
import { press } from './press';
import { set } from './set';
import { show } from './show';
import { source } from './source';
import { style } from './style';
import { tags } from './tags';
import { talk } from './talk';
import { upload } from './upload';
import { view } from './view';
import { write } from './write';
import { section } from './section';

/** Rule → words → commands. */
export const EXAMPLES: Examples = {
  ...section,
  ...account,
  ...adjust,
  ...ask,
  ...chat,
  ...choose,
  ...count,
  ...data,
  ...day,
  ...drag,
  ...items,
  ...label,
  ...letters,
  ...memory,
  ...move,
  ...own,
  ...press,
  ...set,
  ...show,
  ...source,
  ...style,
  ...tags,
  ...talk,
  ...upload,
  ...view,
  ...write,
};
