/** Days in the forms that people type and calendars show. Month names come from the platform's own locale data. */

export interface Day {
  year: number;
  /** 1–12 */
  month: number;
  day: number;
}

const LANGUAGES = ['en', 'de', 'fr', 'es'];

/** Month number by its long or short name, folded, for a page's language and the four that Familiar speaks. */
function monthNames(lang: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of [...LANGUAGES, lang || 'en']) {
    for (const style of ['long', 'short'] as const) {
      const format = monthFormat(language, style);
      for (let month = 1; month <= 12; month += 1)
        names.set(fold(format.format(Date.UTC(2024, month - 1, 15))), month);
    }
  }
  return names;
}

function monthFormat(language: string, month: 'long' | 'short'): Intl.DateTimeFormat {
  const [known] = LANGUAGES;
  const locale = Intl.DateTimeFormat.supportedLocalesOf(safe(language))[0] ?? known;
  return new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
}

/** Pages put anything into `lang`; what is no language tag would throw. */
const safe = (language: string): string =>
  /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(language) ? language : 'en';

const fold = (s: string): string =>
  s
    .normalize('NFKD')
    .replace(/\p{M}|\./gu, '')
    .toLowerCase()
    .trim();

/** Americans write the month first; with a day above 12 in front nobody does. */
const monthFirst = (lang: string): boolean => /^en(?:-us)?$/i.test(lang) || lang === '';

/**
 * The day that some text names: `2026-11-24`, `11/24/2026` (by the page's language), `24.11.2026`, `24 November 2026`,
 * `Nov 24, 2026`. Null when it names none.
 */
export function dateOf(text: string, lang: string): Day | null {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\s*$/.exec(text);
  if (numeric) {
    const [a, b, year] = [Number(numeric[1]), Number(numeric[3]), Number(numeric[4])];
    const first = numeric[2] === '/' && monthFirst(lang) && a <= 12;
    return first || b > 12 ? real(year, a, b) : real(year, b, a);
  }
  const words =
    /^\s*(?:(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+|de\s+)?(\p{L}+)\.?|(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?),?\s+(?:de\s+)?(\d{4})\s*$/iu.exec(
      text,
    );
  const month = words && monthNames(lang).get(fold(words[2] ?? words[3] ?? ''));
  return month ? real(Number(words[5]), month, Number(words[1] ?? words[4])) : null;
}

function real(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : null;
}

/** The month and year that one of some captions names, `December 2026`; the first that does wins. */
export function monthShown(captions: string[], lang: string): { year: number; month: number } | null {
  const names = monthNames(lang);
  for (const caption of captions) {
    const match = /^\s*(\p{L}+)\.?,?\s+(?:de\s+)?(\d{4})\s*$/iu.exec(caption);
    const month = match && names.get(fold(match[1] ?? ''));
    if (month) return { year: Number(match[2]), month };
  }
  return null;
}
