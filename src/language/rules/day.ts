/** A day of the month that is taken by its number: "take the 12th", "book me in for Friday the 12th". */
import { parts, type Found, type Rule } from './rule';

const TAKE =
  "(?:take|pick|choose|select|book|reserve|click(?: on)?|press|tap|(?:book|put|pencil) (?:me|us) (?:in|down) (?:for|on)|i(?:['’]ll| will) take|(?:let['’]?s )?(?:go (?:with|for)|say|take|make it|do)|make it|how about)";
/** Days of the week in four languages, by the first letters that tell them. */
const DAY =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo';

const FORM = new RegExp(`^${TAKE} (?:on )?(?:(${DAY}),? )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)$`, 'iu');

export const days: Rule[] = [
  {
    name: 'day',
    says: ['take the 12th', 'book me in for Friday the 12th'],
    match(said): Found {
      const [weekday = '', number] = parts(FORM, said.replace(/[!.]+$/, '')) ?? [];
      const day = Number(number ?? 0);
      if (day < 1 || day > 31) return null;
      return { verb: 'day', day, ...(weekday !== '' && { weekday: weekday.toLowerCase() }) };
    },
  },
];
