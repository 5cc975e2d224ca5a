/** What a page shows of a person and no prompt needs: addresses, numbers and names give way to what they are. */
import type { PageElement } from '../flow';
import { concepts } from '../language/words';

const EMAIL = /[^\s@<>"'(),;:]+@[^\s@<>"'(),;:]+\.[^\s@<>"'(),;:.]{2,}/gu;
const IBAN = /\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[A-Z0-9]{1,3})?\b/g;
/** Runs of digits as phone numbers, cards and customer numbers have them. */
const DIGITS = /(?<![\p{L}\d.,])\+?\(?\d[\d\s()./-]{6,40}\d(?![\p{L}\d])/gu;
const GREETING =
  /(?<!\p{L})(hello|hi|hey|dear|welcome(?: back)?|(?:signed|logged) in as|hallo|willkommen(?: zurück)?|angemeldet als|bonjour|bienvenue|connectée? en tant que|hola|bienvenid[oa])([,:!]?\s+)\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,2}/giu;

/** Words without e-mail addresses, account and phone numbers, and names that follow a greeting. */
export function withoutPersonal(text: string): string {
  return text
    .replace(EMAIL, '[email]')
    .replace(IBAN, '[number]')
    .replace(DIGITS, (run) => {
      const digits = run.replace(/\D/g, '').length;
      // Dates and spans of years have eight digits at most.
      return digits >= 9 || (digits >= 7 && run.startsWith('+')) ? '[number]' : run;
    })
    .replace(GREETING, (whole: string, greeting: string, between: string) =>
      // The flag that lets greetings be written in any case lets the names be, too.
      /^\p{Lu}/u.test(whole.slice(greeting.length + between.length)) ? `${greeting}${between}[name]` : whole,
    );
}

const OWN =
  /(?<!\p{L})(?:(?:my |your )?(?:account|profile|details|personal|address(?:es)?|billing|payment methods?|avatar)|(?:mein )?(?:konto|profil)|anschrift|adresse|mon compte|compte|profil|mi cuenta|cuenta|perfil|dirección)(?!\p{L})/iu;

/** True where a page speaks of the person it is shown to. */
export const isOwnArea = ({ landmark, heading, group, dialog, hints }: PageElement): boolean =>
  OWN.test([landmark, heading, group, dialog, hints].filter(Boolean).join(' · '));

const NAMES = /\p{Lu}[\p{Ll}'’-]+(?:\s+\p{Lu}[\p{L}'’.-]*)+/gu;

/** Words of a control in such an area: what is written in the words of interfaces stays, names and addresses go. */
export function withoutNames(text: string): string {
  const plain = withoutPersonal(text);
  const uncounted = plain.replace(/\s*\(?\d{1,3}\)?\s*$/u, '');
  if (/\d/.test(uncounted)) return '[private]';
  return concepts(uncounted).size > 0 ? plain : plain.replace(NAMES, '[name]');
}
