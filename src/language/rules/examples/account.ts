/** What may be said to the rules of `../account.ts`, and the commands that come of it. */
import type { Examples } from '../rule';

/** Rule → words → commands. */
export const account: Examples = {
  account: {
    'I forgot my password': "click link 'forgot password'",
    'reset my password': "click link 'forgot password'",
    'ich habe mein Passwort vergessen': "click link 'forgot password'",
    'j’ai oublié mon mot de passe': "click link 'forgot password'",
    'he olvidado mi contraseña': "click link 'forgot password'",
    'create an account': "click 'create account'",
    'sign me up': "click 'create account'",
    'erstelle ein Konto': "click 'create account'",
    'crée un compte': "click 'create account'",
    'crear una cuenta': "click 'create account'",
  },
};
