/** What a list offers: months, years, days, countries, states, or something else. */
import { fold } from './ideas';

const COUNTRIES =
  /^(united states|usa|germany|deutschland|france|frankreich|spain|espana|italy|italia|canada|kanada|japan|china|brazil|brasil|india|united kingdom|australia|argentina|mexico|poland|polska|netherlands|nederland|sweden|sverige|россия|украина|украіна|日本|中国|대한민국|afghanistan|albania|albanien|albanie)/;
const STATES =
  /^(alabama|alaska|arizona|california|florida|texas|new york|ontario|quebec|alberta|manitoba|bayern|berlin|hessen|sachsen|new south wales|queensland|victoria|bavaria|madrid|cataluna|barcelona|lazio|lombardia|sao paulo|bahia|maharashtra|kerala|punjab|al|ak|az|ca|ny|tx|on|qc|nsw|qld|北海道|東京都|大阪府|北京|上海)/;
const MONTHS =
  /^(jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|ene|abr|ago|dic|janvier|fevr|avr|juin|juil|aout|gen|mag|giu|lug|set|ott|maj|янв|фев|мар|апр|маи|июн|июл|авг|сен|окт|ноя|дек)/;

/** The kind of a list by its labels; most of them must fit. */
export function optionKind(labels: string[]): string {
  const texts = labels.map(fold).filter((text) => text !== '');
  if (texts.length === 0) return 'empty';
  const share = (fits: (text: string) => boolean): number => texts.filter(fits).length;
  const numbers = texts
    .map((text) => (/^\d+\D?$/.test(text) ? parseInt(text, 10) : NaN))
    .filter((n) => !Number.isNaN(n));
  const most = (n: number): boolean => n >= texts.length * 0.6 && n >= 2;
  if (most(numbers.length)) {
    const top = Math.max(...numbers);
    const low = Math.min(...numbers);
    if (low >= 1900 && top <= 2100) return low >= 2015 ? 'coming years' : 'years';
    if (top === 12) return 'months';
    if (top <= 31 && top >= 28 && low <= 1) return 'days';
    if (top <= 99 && low >= 20 && texts.length <= 30) return 'coming years';
    return 'numbers';
  }
  if (share((t) => COUNTRIES.test(t)) >= 5) return 'countries';
  if (
    share((t) => MONTHS.test(t)) >= 8 ||
    (texts.length <= 14 && share((t) => /(^| )(0?[1-9]|1[0-2])( |$)/.test(t)) >= 10)
  )
    return 'months';
  if (share((t) => STATES.test(t)) >= 5) return 'states';
  return texts.length <= 3 ? 'few' : 'others';
}
