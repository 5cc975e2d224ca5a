/** What each clue says before anything is learned, in log-odds: set by hand, with a reason where it isn't plain. */
import type { FieldType } from '../flow';
import type { Source } from './evidence';
import type { Idea } from './words';

/** How much a source is worth: a label is written for people, an id for programmers. */
const WORTH: Record<Source, number> = { label: 2.5, near: 2, key: 2, hint: 2 };

/** The type an idea speaks for, and how strongly beside the others. */
const SPEAKS: Partial<Record<Idea, [FieldType, number]>> = {
  email: ['emailAddress', 1],
  username: ['username', 1],
  account: ['username', 0.5],
  firstName: ['firstName', 1],
  lastName: ['lastName', 1],
  middleName: ['middleName', 1.3],
  fullName: ['fullName', 1],
  name: ['fullName', 0.6], // also of products, files and companies
  phone: ['phone', 1],
  street: ['addressStreet', 1],
  line2: ['addressStreet2', 1.3],
  city: ['addressCity', 1],
  province: ['addressProvince', 1],
  postal: ['addressPostalCode', 1.2],
  country: ['addressCountryCode', 1],
  cardNumber: ['cardNumber', 1.3],
  cvc: ['cardSecurityCode', 1.3],
  expires: ['expiration', 1],
  holder: ['cardName', 1.3],
  birth: ['birthday', 1],
  code: ['totp', 0.5], // most codes are sent by e-mail and are of no type
  search: ['unknown', 1],
  company: ['unknown', 1],
  message: ['unknown', 1],
  captcha: ['unknown', 1.5],
  answer: ['unknown', 1.5],
  promo: ['unknown', 1],
  amount: ['unknown', 0.7],
  title: ['unknown', 0.7],
  site: ['unknown', 0.7],
  extension: ['unknown', 0.7],
  date: ['unknown', 0.5],
  language: ['unknown', 0.7],
  number: ['unknown', 0.7],
};

/** Tokens of the `autocomplete` attribute (HTML, section 4.10.18.7). */
const COMPLETE: Record<string, FieldType> = {
  username: 'username',
  email: 'emailAddress',
  'current-password': 'password.current',
  'new-password': 'password.new',
  'one-time-code': 'totp',
  name: 'fullName',
  'given-name': 'firstName',
  'additional-name': 'middleName',
  'family-name': 'lastName',
  tel: 'phone',
  'tel-national': 'phone',
  'tel-local': 'phone',
  'street-address': 'addressStreet',
  'address-line1': 'addressStreet',
  'address-line2': 'addressStreet2',
  'address-line3': 'addressStreet2',
  'address-level2': 'addressCity',
  'address-level1': 'addressProvince',
  'postal-code': 'addressPostalCode',
  country: 'addressCountryCode',
  'country-name': 'addressCountryCode',
  'cc-name': 'cardName',
  'cc-number': 'cardNumber',
  'cc-csc': 'cardSecurityCode',
  'cc-exp': 'expiration',
  'cc-exp-month': 'expirationMonth',
  'cc-exp-year': 'expirationYear',
  bday: 'birthday',
  'bday-day': 'birthdayDay',
  'bday-month': 'birthdayMonth',
  'bday-year': 'birthdayYear',
  organization: 'unknown',
  url: 'unknown',
};

type Belief = [FieldType, number];

/** Clues that are no single idea. */
const OTHERS: Record<string, Belief[]> = {
  any: [['unknown', 1]],
  // A password that is asked for twice is a new one, and so is the account.
  'email with 2 passwords': [['emailAddress', 2]],
  'type email': [['emailAddress', 2]],
  'type tel': [['phone', 1]],
  'is password': [
    ['password.current', 6],
    ['password.new', 6],
    ['cardSecurityCode', 1],
  ],
  'password 1 of 1': [['password.current', 0.5]],
  silent: [['unknown', 2]], // autocomplete or its options may still tell
  'type search': [['unknown', 2]],
  'type textarea': [['unknown', 2]],
  'type url': [['unknown', 2]],
  'type date': [['birthday', 1]],
  'options countries': [['addressCountryCode', 2.5]],
  'options states': [['addressProvince', 2.5]],
  'options months': [
    ['expirationMonth', 2],
    ['birthdayMonth', 2],
  ],
  'options coming years': [['expirationYear', 3]],
  'options years': [['birthdayYear', 3]],
  'options days': [['birthdayDay', 3]],
  'options few': [['unknown', 1]],
  'options others': [['unknown', 1]],
  'password fresh': [['password.new', 2]],
  'password confirm': [['password.new', 2]],
  'password current': [['password.current', 2]],
  'password cvc': [['cardSecurityCode', 3]],
  'password answer': [['unknown', 3]],
  'password 2 of 2': [['password.new', 2]],
  'password 1 of 2': [['password.new', 1]],
  'password 2 of 3': [['password.new', 2]],
  'password 3 of 3': [['password.new', 2]],
  'password do:signup': [['password.new', 1.5]],
  'password do:login': [['password.current', 1]],
  'password with:forgot': [['password.current', 1.5]],
  'email with 1 passwords': [['username', 0.5]],
  'email do:login': [['username', 2]],
  'email with:forgot': [['username', 1.5]],
  'email do:signup': [['emailAddress', 1]],
  'birth month': [['birthdayMonth', 5]],
  'birth day': [['birthdayDay', 5]],
  'birth year': [['birthdayYear', 5]],
  'birth whole': [['birthday', 2]],
  'expires month': [['expirationMonth', 4]],
  'expires year': [['expirationYear', 4]],
  'expires whole': [['expiration', 2]],
  'in boxes': [['unknown', 6]],
};

/** What a clue says by hand. */
export function beliefs(clue: string): Belief[] {
  const others = OTHERS[clue];
  if (others) return others;
  const space = clue.indexOf(' ');
  const [kind, rest] = [clue.slice(0, space), clue.slice(space + 1)];
  if (kind === 'complete') {
    const type = COMPLETE[rest];
    return type ? [[type, 5]] : [];
  }
  const speaks = SPEAKS[rest as Idea];
  const worth = WORTH[kind as Source] as number | undefined;
  return speaks && worth !== undefined && worth > 0 ? [[speaks[0], speaks[1] * worth]] : [];
}
