/** What a form field wants: one vocabulary for pages, memory and filling. */

/** The parts of a name. */
export const NAME_FIELDS = ['firstName', 'middleName', 'lastName', 'fullName'] as const;

/** The parts of an address. */
export const ADDRESS_FIELDS = [
  'addressStreet',
  'addressStreet2',
  'addressCity',
  'addressProvince',
  'addressPostalCode',
  'addressCountryCode',
] as const;

/** Types that a person's own facts can answer. */
export const PLAIN_FIELDS = [
  'username',
  'emailAddress',
  ...NAME_FIELDS,
  'phone',
  ...ADDRESS_FIELDS,
  'birthday',
  'birthdayDay',
  'birthdayMonth',
  'birthdayYear',
] as const;

/** Types that are never filled and never read (K6). */
export const SECRET_FIELDS = [
  'password.current',
  'password.new',
  'totp',
  'cardName',
  'cardNumber',
  'cardSecurityCode',
  'expiration',
  'expirationMonth',
  'expirationYear',
] as const;

/** `unknown` is anything else: a search box, a comment, a company. */
export type FieldType = (typeof PLAIN_FIELDS)[number] | (typeof SECRET_FIELDS)[number] | 'unknown';

/** Every type, `unknown` last. */
export const FIELD_TYPES: readonly FieldType[] = [...PLAIN_FIELDS, ...SECRET_FIELDS, 'unknown'];

/** True for what only the person may type. */
export const isSecretField = (type: FieldType): boolean =>
  (SECRET_FIELDS as readonly FieldType[]).includes(type);
