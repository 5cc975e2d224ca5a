/** Words of a button without a verb: "Sign in", "add to cart", "my account". The last rule. */
import { concepts } from '../synonyms';
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
      if (time !== undefined)
        return { verb: 'select', values: [{ kind: 'literal', text: time }], target: null };
      const words = tokens(reveal(said));
      if (words.length === 0 || words.length > MOST_WORDS || /[?]/.test(said)) return null;
      const named = new RegExp(`^(?:the\\s+)?(?:\\S+\\s+){0,2}${ROLE}$`, 'i').test(said) && words.length > 1;
      const whole = [...concepts(said)].length > 0 && words.length <= 3;
      return named || whole ? { verb: 'click', target: targetOf(said.replace(/[!]+$/, '')) } : null;
    },
  },
];
