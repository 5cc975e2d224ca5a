/** Words of a button without a verb: "Sign in", "add to cart", "my account". The last rule. */
import { concepts, named as names } from '../synonyms';
import { reveal } from '../quotes';
import { tokens } from '../tokens';
import { targetOf } from '../target';
import { ROLE } from '../nouns';
import { parts, type Rule } from './rule';

const MOST_WORDS = 4;

export const label: Rule[] = [
  {
    name: 'label',
    says: ['sign in', 'checkout'],
    match(said) {
      const time = parts(/^(?:(?:at|um|à|a las)\s+)?(\d{1,2}:\d{2}(?:\s?[ap]m)?)(?: uhr)?$/i, said)?.[0];
      const hour = /^(?:à|um|at)?\s*(\d{1,2})\s?(?:h|uhr)(?:\s?(\d{2}))?$/i.exec(said);
      if (hour)
        return {
          verb: 'select',
          values: [{ kind: 'literal', text: `${hour[1] ?? ''}:${hour[2] ?? '00'}` }],
          target: null,
        };
      if (time !== undefined)
        return { verb: 'select', values: [{ kind: 'literal', text: time }], target: null };
      const words = tokens(reveal(said));
      if (words.length === 0 || words.length > MOST_WORDS || /[?]/.test(said)) return null;
      const named = new RegExp(`^(?:the\\s+)?(?:\\S+\\s+){0,2}${ROLE}$`, 'i').test(said) && words.length > 1;
      const whole = [...concepts(said)].length > 0 && words.length <= 3;
      const known = names(reveal(said)).length > 0;
      return named || whole || known ? { verb: 'click', target: targetOf(said.replace(/[!]+$/, '')) } : null;
    },
  },
];
