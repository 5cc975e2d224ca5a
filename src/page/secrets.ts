/** Fields that are never typed into and never read (K6). */
import { attr } from './dom';
import { filtersList } from './filters';
import { explicitRole, inputType } from './roles';

const CARD =
  /\b(cc|card|credit)[-_ ]?(num|no|number|nr)|\bcc-?(number|exp|csc)|\b(cvv|cvc|csc|cvn)\d?\b|security[-_ ]?code|kartennummer|num[eé]ro de carte/i;
const CODE = /one[-_ ]?time|\botp\b|\b(2fa|mfa|totp)\b|(verification|authentication|login)[-_ ]?code/i;
const PASSWORD =
  /\bpass(word|wd|phrase|code)\b|\bpwd\b|passwort|mot de passe|contraseña|\bpin\b(?![-_ ]?code)/i;

/**
 * Which secret a field asks for, from its type, its `autocomplete` and its own words. `label` is the visible label;
 * a revealed password (type text) is still recognised by its name.
 */
export function secretOf(el: Element, label: string): 'password' | 'card' | 'code' | undefined {
  const type = inputType(el);
  if (type === 'password') return 'password';
  if (type !== '' && !['text', 'tel', 'number', 'search', 'month', 'email', 'url'].includes(type))
    return undefined;
  const complete = (attr(el, 'autocomplete') ?? '').toLowerCase();
  if (/\bcc-(number|csc|exp)/.test(complete)) return 'card';
  if (complete.includes('one-time-code')) return 'code';
  // Lists of choices say "new-password" only to keep the browser's own suggestions away.
  if (complete.includes('password'))
    return explicitRole(el) === 'combobox' || (complete === 'new-password' && filtersList(el))
      ? undefined
      : 'password';
  if (complete !== '' && !['on', 'off'].includes(complete)) return undefined;
  const words = ['id', 'name', 'placeholder', 'aria-label']
    .map((name) => (attr(el, name) ?? '').replace(/([a-z])([A-Z])/g, '$1 $2').replace(/_/g, ' '))
    .concat(label.length <= 60 ? label : '')
    .join(' \n ');
  if (CARD.test(words)) return 'card';
  if (CODE.test(words)) return 'code';
  // The word alone on a visible text box may be an ordinary label: only its own name counts.
  if (PASSWORD.test(`${attr(el, 'id') ?? ''} ${attr(el, 'name') ?? ''}`.replace(/[_-]/g, ' ')))
    return 'password';
  return undefined;
}
