/** What the person wants kept, forgotten or told back. The statement stays whole: memory reads it, not this file. */
import { isStatement } from '../mood';
import { asTyped } from '../quotes';
import { parts, type Rule } from './rule';

const KEEP =
  /^(?:please\s+)?(?:remember|note|keep in mind|bear in mind|don['’]t forget|do not forget|never forget|for future reference|merke?\s+dir|denk(?:e)? daran|souviens-toi|rappelle-toi|retiens|n['’]oublie pas|recuerda|acuérdate|no olvides)\b[,:]?\s*(?:that\b|dass|que|qu['’]|de)?[,:]?\s*(.+)$/is;

/** "Don't forget to buy milk" wishes for a reminder, which is another thing. */
const REMIND = /^(?:remember|remind me|don['’]t forget|do not forget) to\b/i;

export const memory: Rule[] = [
  {
    name: 'recall',
    says: ['what do you know about me?', 'What do you remember about flights?'],
    match(said) {
      const text = said.replace(/[?!]+$/, '');
      const about = parts(
        /^(?:what (?:do|did) (?:you|i) (?:know|remember|say|tell you|have)|what have i (?:said|told you)|tell me what you (?:know|remember)|was weißt du|que sais-tu|qué sabes)(?: (?:about|of|on|for|über|sur|de|sobre|à propos de|acerca de)\s*(.+))?$/i,
        text,
      );
      if (about) return { verb: 'recall', about: asTyped(about[0] || 'me') };
      const mine = parts(/^(?:do you (?:know|remember)|what do you think is)\s+(my .+)$/i, text);
      if (mine) return { verb: 'recall', about: asTyped(mine[0] ?? '') };
      return /^(?:(?:show|list|see|open)(?: me)? )?(?:all )?(?:my|your) (?:preferences|memories|memory)$/i.test(
        text,
      )
        ? { verb: 'recall', about: 'me' }
        : null;
    },
  },
  {
    name: 'forget',
    says: ['forget my shoe size', 'forget that I like tea'],
    match(said) {
      const about = parts(
        /^(?:forget|unlearn|stop remembering|vergiss|oublie(?:z)?|olvida)\b(?: (?:everything|all|all that|anything)(?: you know| i said| i told you)? about| alles über| tout sur| todo sobre| about| that| what i said about| what i told you about| dass| que)?\s*(.*)$/i,
        said,
      );
      if (!about) return null;
      const what = (about[0] ?? '').trim();
      return /^(?:it|that|this|)$/i.test(what) ? { verb: 'undo' } : { verb: 'forget', about: asTyped(what) };
    },
  },
  {
    name: 'remember',
    says: ['remember that I never want paper invoices', 'I prefer the window seat'],
    match(said) {
      if (REMIND.test(said)) {
        return { cannot: 'I can keep facts and preferences, but I cannot remind you at a later time yet.' };
      }
      const kept = parts(KEEP, said);
      if (kept?.[0]) return { verb: 'remember', statement: asTyped(kept[0]) };
      return isStatement(said) ? { verb: 'remember', statement: asTyped(said) } : null;
    },
  },
];
