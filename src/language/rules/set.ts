/** Setting a thing to a value: sliders, pickers, sort orders. */
import { targetOf } from '../target';
import { valueOf, valuesOf } from '../value';
import { parts, type Found, type Rule } from './rule';

export const setting: Rule[] = [
  {
    name: 'set',
    examples: {
      'Set the volume to 30': `select "30" → 'volume'`,
      'change the country to Germany': `select "Germany" → 'country'`,
      'move the slider to 5': 'select "5" → slider',
      'Set the sliders to the combination [1,2,3]': 'select "1", "2", "3" → all slider',
      'sort by price': `select "price" → 'sort by'`,
    },
    match(said): Found {
      const sorted = parts(
        /^(?:sort|order)(?:\s+(?:it|them|these|the\s+\S+|results?|by))?\s*(?:by|on)\s+(.+)$/i,
        said,
      );
      if (sorted)
        return { verb: 'select', values: [valueOf(sorted[0] ?? '').value], target: { words: 'sort by' } };
      const set = parts(
        /^(?:set|change|adjust|switch|turn (?:up|down)|increase|decrease|raise|lower)\s+(.+?)\s+(?:to|at)\s+(.+)$|^(?:move|drag|slide)\s+((?:the\s+)?(?:\S+\s+){0,3}(?:slider|handle|knob))\s+to\s+(.+)$/is,
        said,
      );
      if (!set) return null;
      const words = set[0] || (set[2] ?? '');
      const to = set[1] || (set[3] ?? '');
      const list = /^(?:the\s+)?(?:\S+\s+)?[[(].*[\])]$/.test(to);
      const values = list ? valuesOf(to) : [valueOf(to).value];
      const target = targetOf(words);
      return { verb: 'select', values, target: values.length > 1 ? { ...target, all: true } : target };
    },
  },
];
