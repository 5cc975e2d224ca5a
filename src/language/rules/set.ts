/** Setting a thing to a value: sliders, pickers, sort orders. */
import type { Value } from '../../flow';
import { orderOf } from '../order';
import { QUOTE, reveal } from '../quotes';
import { targetOf } from '../target';
import { valueOf, valuesOf } from '../value';
import { parts, type Found, type Rule } from './rule';

export const setting: Rule[] = [
  {
    name: 'set',
    says: ['Set the volume to 30', 'change the country to Germany'],
    match(said): Found {
      const order = sorted(said);
      if (order !== null)
        return { verb: 'select', values: [orderValue(order)], target: { words: 'sort by' } };
      const count = parts(PER_PAGE, said)?.find((part) => part !== '');
      if (count !== undefined)
        return { verb: 'select', values: [{ kind: 'literal', text: count }], target: { words: 'per page' } };
      const set = parts(
        /^(?:set|change|adjust|switch|turn (?:up|down)|increase|decrease|raise|lower)\s+(.+?)\s+(?:to|at)\s+(.+)$|^(?:move|drag|slide)\s+((?:the\s+)?(?:\S+\s+){0,3}(?:slider|handle|knob))\s+to\s+(.+)$/is,
        said,
      );
      const to = set ? null : parts(SWITCH, said)?.[0];
      if (to) return { verb: 'select', values: [valueOf(to).value], target: null };
      if (!set || WORDS_IN.test(said)) return null;
      const words = set[0] || (set[2] ?? '');
      const goal = set[1] || (set[3] ?? '');
      const list = /^(?:the\s+)?(?:\S+\s+)?[[(].*[\])]$/.test(goal);
      const values = list ? valuesOf(goal) : [valueOf(goal).value];
      const target = targetOf(words);
      return { verb: 'select', values, target: values.length > 1 ? { ...target, all: true } : target };
    },
  },
];

/** Other words in a text. */
const WORDS_IN = new RegExp(
  `^change\\s+(?:the\\s+\\S+\\s+)?${QUOTE}\\s+(?:to|into)\\s+${QUOTE}\\s+in\\b`,
  'iu',
);

/** "Sort by name" speaks of a column; only "my name" is the person's. */
const orderValue = (order: string): Value =>
  /^(?:my|our)\s/i.test(order) ? valueOf(order).value : { kind: 'literal', text: reveal(order) };

const LINES =
  '(?:entries|rows|records|results|items|lines|hits|elements|products|einträge|zeilen|lignes|filas|entradas)';
const COUNT = '(\\d{1,4}|all)';
/** "Show 25 entries", "50 rows per page": how much of a table stands on one page. */
const PER_PAGE = new RegExp(
  `^(?:(?:show|display|list|view|see|set|make it|i want)(?: me)? )?${COUNT} (?:${LINES} )?(?:per|a|on (?:a|each|one|every)) page$|^(?:show|display|list|view|see)(?: me)? ${COUNT} ${LINES}(?: at (?:a time|once))?$|^zeige?(?: mir)? ${COUNT} ${LINES}(?: pro seite)?(?: an)?$|^(?:affiche|montre)[rz]?(?:-moi)? ${COUNT} ${LINES}(?: par page)?$|^(?:muestra|mostrar|ver) ${COUNT} ${LINES}(?: por página)?$`,
  'iu',
);

/** "Switch to German": whatever offers that; tabs are another matter. */
const SWITCH =
  /^(?:switch|change)(?:\s+(?:it|this|over))?\s+(?:in)?to\s+(?!(?:the|my|this|that|an?)\b|.*\btabs?\b)(\S+(?:\s+\S+){0,2})$/i;

const THEM =
  '(?:\\s+(?:it|them|these|those|everything|all|(?:the|all|these|my)(?:\\s+(?!first\\b|top\\b)\\S+){1,2}?|results?))?';
const SORT = new RegExp(`^(?:sort|order|rank)${THEM}\\s*(?:by|on)\\s+(.+)$`, 'i');
const SPAN = new RegExp(`^(?:sort|order|rank)${THEM}\\s+(.+)$`, 'i');
const FIRST =
  /^(?:(?:show|put|list|bring)(?:\s+me)?\s+(?:the\s+)?)?((?:\S+\s+){1,3}(?:first|on top|at the top|zuerst|d['’]abord|primero))$/i;

/** What the order is told by; null where nothing is to be put in order. */
function sorted(said: string): string | null {
  const by = parts(SORT, said)?.[0];
  if (by !== undefined) return by;
  const span = parts(SPAN, said)?.[0] ?? parts(FIRST, said)?.[0];
  if (span === undefined) return null;
  const order = orderOf(span);
  return order !== null && order.most !== null ? span : null;
}
