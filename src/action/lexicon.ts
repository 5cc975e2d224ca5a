/**
 * Words on a control that raise its consequence class, in English, French, German and Spanish.
 * They may only raise: a control never becomes harmless by what it calls itself, because the page chose the words.
 */
import type { ConsequenceClass } from '../flow';

/** `link` entries hold for links too: plain GET links are harmless otherwise, but these words often act at once. */
interface Entry {
  class: ConsequenceClass;
  rule: string;
  link: boolean;
  words: RegExp;
}

const whole = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu');

export const LEXICON: Entry[] = [
  {
    class: 'K5',
    rule: 'deletes',
    link: true,
    words: whole(
      'delete|deletes|erase|wipe|trash|discard|destroy|deactivate|(?:close|cancel|remove) (?:my |your |the |this )?(?:account|subscription|membership|plan|order|booking)|empty (?:bin|trash)|supprimer|effacer|löschen|entfernen|kündigen|eliminar|borrar|suprimir',
    ),
  },
  {
    class: 'K5',
    rule: 'changes access',
    link: true,
    words: whole(
      'revoke|authori[sz]e|grant|allow access|transfer ownership|make (?:public|admin)|(?:create|generate|new) (?:api )?(?:token|key|secret)|add (?:webhook|member|collaborator|ssh key)|reset password|change password|two-factor|autoriser|genehmigen|zugriff erlauben|autorizar',
    ),
  },
  {
    class: 'K4',
    rule: 'pays or orders',
    link: true,
    words: whole(
      'buy now|buy it now|pay|pay now|place (?:my |your |the )?(?:order|bid)|complete (?:my |your |the )?(?:order|purchase|booking)|confirm (?:and pay|order|purchase|booking)|purchase|donate|acheter maintenant|payer|commander|jetzt kaufen|kostenpflichtig bestellen|zahlungspflichtig bestellen|bezahlen|comprar ahora|pagar|realizar pedido',
    ),
  },
  {
    class: 'K4',
    rule: 'pays or orders',
    link: false,
    words: whole(
      'buy|order|order now|checkout|check out|bid|upgrade|start (?:free )?trial|acheter|kaufen|bestellen|comprar|pedir',
    ),
  },
  {
    class: 'K3',
    rule: 'sends or publishes',
    link: false,
    words: whole(
      'send|submit|post|publish|share|tweet|retweet|repost|reply all|book|book now|reserve|apply|apply now|sign up|register|join|subscribe|unsubscribe|invite|vote|rsvp|log ?in|sign ?in|log ?out|sign ?out|remove|save changes|confirm|accept(?: all)?|i agree|agree|approve|merge|deploy|finish|envoyer|publier|réserver|s.inscrire|confirmer|senden|absenden|veröffentlichen|buchen|anmelden|abmelden|bestätigen|enviar|publicar|reservar|confirmar|suscribirse',
    ),
  },
];

/** Longer texts are content (a card, an article title), not the caption of a command. */
const CAPTION_WORDS = 6;

/** The highest class that a caption's words ask for, with the rule's name; null when they ask for none. */
export function raisedBy(caption: string, isLink: boolean): { class: ConsequenceClass; rule: string } | null {
  const words = caption.trim().split(/\s+/u);
  if (words.length > CAPTION_WORDS) return null;
  const entry = LEXICON.find((e) => (!isLink || e.link) && e.words.test(caption));
  return entry ? { class: entry.class, rule: entry.rule } : null;
}

/** The same for an icon without a name, from the words of its class, id and file name. */
export function raisedByHints(hints: string): { class: ConsequenceClass; rule: string } | null {
  const entry = LEXICON.find((e) => e.words.test(hints));
  return entry ? { class: entry.class, rule: entry.rule } : null;
}
