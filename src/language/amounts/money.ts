/** Amounts of money as pages write them, in many countries' ways. */
import type { Money } from '../../flow';

/** Signs and codes with what they stand for; "$" alone is one of many dollars and stays itself. */
const CURRENCIES: Record<string, string> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  '₫': 'VND',
  '฿': 'THB',
  '₪': 'ILS',
  '₴': 'UAH',
  us$: 'USD',
  c$: 'CAD',
  ca$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  nz$: 'NZD',
  hk$: 'HKD',
  s$: 'SGD',
  r$: 'BRL',
  zł: 'PLN',
  kč: 'CZK',
  ft: 'HUF',
  'fr.': 'CHF',
  sfr: 'CHF',
  'rs.': 'INR',
  rs: 'INR',
  lei: 'RON',
  лв: 'BGN',
};
const CODES =
  'USD|EUR|GBP|JPY|CNY|INR|AUD|CAD|NZD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|BRL|MXN|SGD|HKD|KRW|TRY|ZAR|RUB|ILS|THB|AED';
const LETTERS = `(?<![\\p{L}\\d])(?:${CODES}|US\\$|CA?\\$|AU?\\$|NZ\\$|HK\\$|S\\$|R\\$|SFr\\.?|Fr\\.|Rs\\.?|kr\\.?|zł|Kč|Ft|lei|лв)(?!\\p{L})`;
const SIGN = `(?:${LETTERS}|[$€£¥₹₽₩₺₫฿₪₴])`;
const NUMBER =
  "\\d{1,2}(?:,\\d{2})+,\\d{3}|\\d{1,3}(?:[.,'’\\u00a0\\u202f ]\\d{3})+(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?|\\d+(?:[.,]\\d{1,2}(?!\\d))?";
/** "12.–", "5,-": no cents. */
const BARE = '(?:[.,]?[–—]{1,2}|[.,]-{1,2})?';
const MONEY = new RegExp(
  `(?<before>${SIGN})[\\s\\u00a0]?(?<a>${NUMBER})${BARE}|(?<![\\d.,])(?<b>${NUMBER})${BARE}[\\s\\u00a0]?(?<after>${SIGN})`,
  'giu',
);

const FROM = /(?:from|starting at|as low as|ab|à partir de|dès|desde|a partir de)\s*(?:only\s*)?:?\s*$/iu;
const TO = /^\s*(?:–|—|-|to|bis|à|a|hasta)\s*$/iu;
const FORMER =
  /(?:\bwas|\bwere|regular(?: price)?|\breg\.?|list(?: price)?|\brrp|msrp|\buvp|statt|old price|before|instead of|originally|antes|au lieu de|vorher|typical(?: price)?)\s*:?\s*$/iu;
const SAVED =
  /(?:save|saving|spare|sie sparen|économisez|ahorra|discount of|coupon|rebate)\s*:?\s*(?:up to\s*)?$/iu;
const SENT =
  /(?:shipping|delivery|postage|versand(?:kosten)?|lieferung|livraison|envío|orders? (?:over|above|of)|over|ab einem? .{0,20})\s*(?:fee|costs?|charge)?\s*[:+]?\s*$/iu;
const SENT_AFTER =
  /^\s*(?:for\s+)?(?:shipping|delivery|postage|versand|livraison|de livraison|de envío|p&p)\b/iu;
const OFF_AFTER = /^\s*(?:off|discount|rabatt|de réduction|de descuento|cashback)\b/iu;
/** Price of a measure, which stands beside the price of the thing. */
const UNIT_AFTER =
  /^\s*\)?\s*(?:\/|per|pro|par|por|je)\s*(?:1|10|100|1000)?\s*(?:k?g|m?l|oz|fl\.? ?oz|lbs?|ct|count|litre|liter|kilo|piece|stück|unit|m²|m2|sq)\b/iu;

/** What an amount is for. */
export type MoneyUse = 'price' | 'former' | 'unit' | 'other';

/** One amount in a text, with its place and what the words around it say it is. */
export interface MoneyAt {
  money: Money;
  at: number;
  use: MoneyUse;
}

/** All amounts of a text in order; a range is one. */
export function moneyIn(text: string): MoneyAt[] {
  if (!/\d/.test(text)) return [];
  const found: MoneyAt[] = [];
  let end = -1;
  for (const match of text.matchAll(MONEY)) {
    const { before, after, a, b } = match.groups ?? {};
    const amount = numberOf(a ?? b ?? '');
    if (amount === null) continue;
    const last = found.at(-1);
    const between = text.slice(end, match.index);
    if (last && end >= 0 && TO.test(between) && last.money.to === undefined && last.money.amount <= amount) {
      last.money = { ...last.money, to: amount, text: last.money.text + between + match[0] };
      end = match.index + match[0].length;
      continue;
    }
    const lead = text.slice(Math.max(0, match.index - 40), match.index);
    const tail = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
    const money: Money = { text: match[0].trim(), amount, currency: currencyOf(before ?? after ?? '') };
    if (FROM.test(lead)) money.from = true;
    // "10–20 €": the sign stands once, behind both.
    const low = after ? /(?<![\d.,])(\d+(?:[.,]\d{1,2})?)\s*(?:–|—|-|bis|to)\s*$/u.exec(lead) : null;
    const least = low?.[1] === undefined ? null : numberOf(low[1]);
    if (low && least !== null && least < amount) {
      Object.assign(money, { amount: least, to: amount, text: (low[0] + match[0]).trim() });
    }
    found.push({ money, at: match.index, use: useOf(lead, tail) });
    end = match.index + match[0].length;
  }
  return found;
}

function useOf(lead: string, tail: string): MoneyUse {
  if (FORMER.test(lead)) return 'former';
  if (UNIT_AFTER.test(tail)) return 'unit';
  if (SAVED.test(lead) || OFF_AFTER.test(tail) || SENT.test(lead) || SENT_AFTER.test(tail)) return 'other';
  return 'price';
}

/** The one price of a text that is nothing but a price, with a word like "from" before it; else null. */
export function priceOf(text: string): Money | null {
  return moneyIn(text).find(({ use }) => use === 'price')?.money ?? null;
}

const currencyOf = (sign: string): string =>
  CURRENCIES[sign.toLowerCase()] ?? sign.replace(/\.$/, '').toUpperCase();

/**
 * `1.299,00`, `1,299.00`, `1 299`, `12` → a number; null when it is none. A lone separator before three digits
 * parts thousands, unless a zero stands before it.
 */
export function numberOf(text: string): number | null {
  const digits = text.replace(/[\s\u00a0\u202f'’]/g, '').replace(/[.,]$/, '');
  if (!/^[-+−]?\d+(?:[.,]\d+)*$/.test(digits)) return null;
  const sign = /^[-−]/.test(digits) ? -1 : 1;
  const bare = digits.replace(/^[-+−]/, '');
  const mark = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  if (mark < 0) return sign * Number(bare);
  const [whole, rest] = [bare.slice(0, mark), bare.slice(mark + 1)];
  const same = whole.includes(bare.charAt(mark));
  const other = /[.,]/.test(whole) && !same;
  const thousands = same || (rest.length === 3 && !other && whole !== '0');
  const plain = whole.replace(/[.,]/g, '');
  return sign * Number(thousands ? plain + rest : `${plain}.${rest}`);
}
