/** "I forgot my password", "create an account": what people say where sites have a link for it. Four languages. */
import { withoutMarks } from '../marks';
import type { Rule } from './rule';

const FORGOTTEN = new RegExp(
  `^(?:${[
    "i(?:[’']ve| have)? (?:forgot(?:ten)?|lost) my (?:password|passcode|login)|i (?:don[’']t|can[’']t|cannot) (?:know|remember) my (?:password|login)|forgot(?:ten)? (?:my |your )?password|reset my password",
    '(?:ich (?:habe|hab) )?(?:mein )?(?:passwort|kennwort) (?:vergessen|zurücksetzen)|(?:ich )?weiß mein (?:passwort|kennwort) nicht(?: mehr)?',
    "mot de passe oublié|j[’']ai (?:oublié|perdu) mon mot de passe|réinitialise[rz]? mon mot de passe",
    '(?:he )?(?:olvidé|olvidado|perdido|perdí) (?:mi|la) contraseña|restablece[r]? mi contraseña',
  ].join('|')})$`,
  'iu',
);
const NEW = new RegExp(
  `^(?:${[
    "(?:create|make|open|set up|get)(?: me| myself)? (?:an?|a new|my)(?: new| free)?(?: \\p{L}+)? account(?: (?:here|for me|on this site))?|sign me up|register me|i(?:[’']d| would)? (?:want|like) to (?:register|sign up|join|create an account)",
    '(?:ein )?(?:neues )?konto (?:erstellen|anlegen|eröffnen)|(?:erstelle?|eröffne|lege?)(?: mir)? ein (?:neues )?konto(?: an)?|registrier(?:e|en)?(?: mich)?(?: hier)?|ich (?:will|möchte) mich registrieren',
    "(?:crée[rz]?(?:-moi)?|ouvre|ouvrir) un (?:nouveau )?compte|inscris-moi|(?:je (?:veux|voudrais) )?m[’']inscrire",
    '(?:crear?|créame|abrir|abre) una (?:nueva )?cuenta(?: nueva)?|regístrame|(?:quiero )?registrarme',
  ].join('|')})$`,
  'iu',
);

export const account: Rule = {
  name: 'account',
  says: ['create an account', 'I forgot my password'],
  match(said) {
    const text = withoutMarks(said);
    // The field for the password bears one of the words, too.
    if (FORGOTTEN.test(text)) return { verb: 'click', target: { words: 'forgot password', role: 'link' } };
    return NEW.test(text) ? { verb: 'click', target: { words: 'create account' } } : null;
  },
};
