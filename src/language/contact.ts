/** "What is the e-mail address?": addresses and telephone numbers that stand in a text, whether or not it calls them so. */
import { withoutMarks } from './marks';

const EMAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu;
/** From seven digits on, not a date, an amount or an order number: with a plus, a bracket or groups. */
const PHONE =
  /(?<![\p{L}\d.,/-])(?:\+\d{1,3}[\s./-]?)?(?:\(\d{1,5}\)[\s./-]?)?\d{2,5}(?:[\s./-]\d{2,8}){1,5}(?![\p{L}\d.,/-]?\d)/gu;

const ASKS_EMAIL =
  /\b(?:e-?mail|mail)(?:[- ]?(?:address|adresse))?\b|adresse (?:e-?mail|électronique)|correo(?: electrónico)?/iu;
const ASKS_PHONE =
  /\b(?:(?:tele)?phone|telephone|tel)(?: number)?\b|telefon(?:nummer)?|(?:numéro de )?téléphone|(?:número de )?teléfono|what number (?:can|do|should) i call/iu;
const ASKS =
  /^(?:what|which|how|where|do (?:you|they) have|is there|was|wie|welche|gibt es|quel|comment|y a-t-il|cuál|qué|cómo|hay|tell me|give me|show me|find)\b/iu;

/** The addresses or numbers asked for, each once, in the order of the text; null where none is asked for. */
export function contactsAsked(question: string, texts: readonly string[]): string[] | null {
  const said = withoutMarks(question);
  if (!ASKS.test(said)) return null;
  const form = ASKS_EMAIL.test(said) ? EMAIL : ASKS_PHONE.test(said) ? PHONE : null;
  if (form === null) return null;
  const found = texts.flatMap((text) => text.match(form) ?? []);
  return [...new Set(form === PHONE ? found.filter(isPhone) : found)].slice(0, MOST);
}
const MOST = 5;

const isPhone = (text: string): boolean => {
  const digits = text.replace(/\D/gu, '').length;
  return digits >= 7 && digits <= 15 && !/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/u.test(text);
};
