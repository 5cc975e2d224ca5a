/** Bold, italic and underlined words: what writing programs call formatting. */
import type { TextStyle } from '../../flow';
import { onlyQuote, reveal } from '../quotes';
import { targetOf } from '../target';
import { parts, type Found, type Rule } from './rule';

const LOOK = '(bold|italics?|underlined?)';
const WORDS = '(?:the\\s+)?(?:(?:words?|text|phrase|sentence|name)\\s+)?';

const lookOf = (said: string): TextStyle =>
  /^b/i.test(said) ? 'bold' : /^i/i.test(said) ? 'italic' : 'underline';

export const styling: Rule[] = [
  {
    name: 'style',
    says: ['make the word “today” bold', 'underline the words “by Friday” in the letter'],
    match(said): Found {
      const made = parts(
        new RegExp(
          `^(?:make|put|set|turn|format)\\s+${WORDS}(.+?)\\s+(?:in\\s+|to\\s+|into\\s+|as\\s+)?${LOOK}(?:\\s+in\\s+(.+))?$`,
          'is',
        ),
        said,
      );
      const given = parts(
        new RegExp(
          `^(?:give|apply)\\s+${WORDS}(.+?)\\s+(?:the\\s+)?(?:style|format(?:ting)?)\\s+${LOOK}()$`,
          'is',
        ),
        said,
      );
      const done = parts(
        /^(bold|italici[sz]e|underline)\s+(?:the\s+)?(?:words?|text|phrase|sentence)\s+(.+?)(?:\s+in\s+(.+))?$/is,
        said,
      );
      const [text, look, where] = made ?? given ?? [done?.[1] ?? '', done?.[0] ?? '', done?.[2] ?? ''];
      if (!text || !look || /^(?:it|this|that|them|everything|all|text)$/i.test(text)) return null;
      return {
        verb: 'style',
        text: onlyQuote(text) ?? reveal(text),
        look: lookOf(look),
        target: where ? targetOf(where) : null,
      };
    },
  },
];
