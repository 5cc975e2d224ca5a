/** Numbers that prove by their check digits what they are, wherever they stand and whatever is said about them. */

/** Runs of digits, spaces, dots and dashes allowed between them. */
const runs = (text: string, least: number, most: number): string[] =>
  (
    text.match(new RegExp(`(?<![\\p{L}\\d])\\d(?:[ .-]?\\d){${least - 1},${most - 1}}(?!\\d)`, 'gu')) ?? []
  ).map((run) => run.replace(/\D/g, ''));

/** A payment card number: 13 to 19 digits that pass Luhn's check (ISO/IEC 7812-1). */
export const hasCardNumber = (text: string): boolean => runs(text, 13, 19).some(passesLuhn);

function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits, Number)
    .reverse()
    .reduce((total, digit, i) => {
      const twice = digit * 2;
      return total + (i % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice);
    }, 0);
  return sum % 10 === 0;
}

const IBAN = /(?<![\p{L}\d])[a-z]{2}\d{2}(?:[ -]?[a-z0-9]){11,30}(?![\p{L}\d])/giu;
const SHORTEST_IBAN = 15;

/** An account number by ISO 13616: country, two check digits, and the whole is 1 modulo 97. */
export function hasIban(text: string): boolean {
  return (text.match(IBAN) ?? []).some((found) => {
    // Words may follow an IBAN with only a space between: any of its beginnings may be the number.
    const run = found.replace(/[ -]/g, '').toUpperCase();
    for (let end = run.length; end >= SHORTEST_IBAN; end -= 1) if (isOneOf97(run.slice(0, end))) return true;
    return false;
  });
}

function isOneOf97(iban: string): boolean {
  const turned = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (const sign of turned) rest = Number(`${rest}${Number.parseInt(sign, 36)}`) % 97;
  return rest === 1;
}

/** Letters of the Spanish DNI and NIE, by the number modulo 23. */
const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** A national identity number of Spain (DNI, NIE) or of France (the 15 digits of the sécurité sociale, key modulo 97). */
export function hasNationalId(text: string): boolean {
  const spanish = [...text.matchAll(/(?<![\p{L}\d])([XYZ]?)(\d{7,8})[ -]?([A-HJ-NP-TV-Z])(?![\p{L}\d])/giu)];
  const isSpanish = spanish.some(([, lead = '', digits = '', letter = '']) => {
    if (lead.length + digits.length !== 8) return false;
    const first = lead === '' ? '' : String('XYZ'.indexOf(lead.toUpperCase()));
    return DNI_LETTERS[Number(first + digits) % 23] === letter.toUpperCase();
  });
  const isFrench = runs(text, 15, 15).some(
    (digits) => /^[12]/.test(digits) && 97 - (Number(digits.slice(0, 13)) % 97) === Number(digits.slice(13)),
  );
  return isSpanish || isFrench;
}
