/** Words in a field or editor: bold, italic and underlined ones, others in their place. */
import type { TextStyle } from '../../flow';
import { onlyQuote, QUOTE, reveal } from '../quotes';
import { targetOf } from '../target';
import { parts, type Found, type Rule } from './rule';

const LOOK = '(bold|italics?|underlined?)';
const WORDS = '(?:the\\s+)?(?:(?:words?|text|phrase|sentence|name)\\s+)?';

const lookOf = (said: string): TextStyle =>
  /^b/i.test(said) ? 'bold' : /^i/i.test(said) ? 'italic' : 'underline';

/** Source, replacement, place; the last may be missing. */
const REPLACE = [
  new RegExp(`^(?:replace|swap(?: out)?|substitute|exchange)\\s+${WORDS}(.+?)\\s+(?:with|by|for)\\s+${WORDS}(.+?)(?:\\s+in\\s+((?:the|my|this)\\s+.+|it))?$`, 'isu'),
  new RegExp(`^(?:change|correct|fix)\\s+${WORDS}(${QUOTE})\\s+(?:to|into)\\s+(${QUOTE})\\s+in\\s+(.+)$`, 'isu'),
  /^ersetze?\s+(?:(?:das wort|die wörter|den text)\s+)?(.+?)\s+(?:durch|mit)\s+(.+?)(?:\s+(?:im|in der|in dem|in)\s+(.+))?$/isu,
  /^remplace[rz]?\s+(?:(?:le mot|les mots|le texte)\s+)?(.+?)\s+par\s+(.+?)(?:\s+dans\s+(.+))?$/isu,
  /^(?:reemplaza|sustituye|cambia)r?\s+(?:(?:la palabra|las palabras|el texto)\s+)?(.+?)\s+por\s+(.+?)(?:\s+en\s+(.+))?$/isu,
]; // prettier-ignore
const TAKE_OUT = new RegExp(`^(?:delete|remove|take out|cut)\\s+(?:(?:the\\s+)?(?:words?|text|phrase|sentence)\\s+(.+?)|(${QUOTE}))\\s+(?:from|in|out of)\\s+(.+)$`, 'isu'); // prettier-ignore

const plain = (said: string): string => onlyQuote(said) ?? reveal(said);

export const styling: Rule[] = [
  {
    name: 'replace',
    says: ['replace “Monday” with “Tuesday” in the message'],
    match(said): Found {
      for (const form of REPLACE) {
        const [text, by, where] = parts(form, said) ?? [];
        if (!text || !by || /^(?:it|this|that|them|everything|all)$/i.test(text)) continue;
        const target = where && !/^it$/i.test(where) ? targetOf(where) : null;
        return { verb: 'replace', text: plain(text), by: plain(by), target };
      }
      const out = parts(TAKE_OUT, said);
      const text = out?.[0] || (out?.[1] ?? '');
      if (text === '' || !out?.[2] || /\b(?:cart|basket|list|order)$/i.test(out[2])) return null;
      return { verb: 'replace', text: plain(text), by: '', target: targetOf(out[2]) };
    },
  },
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
