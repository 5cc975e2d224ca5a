import type { Tongue } from '../abroad';
import { numbered, ONE_ARTICLE } from './numbered';

/** French, in the polite and the familiar form and in the infinitive. */
export const french: Tongue = {
  clauses: [
    [
      /^(?:(?:fais|faites)\s+)?(?:glisser?z?|déplace[rz]?)\s+(.+?)\s+(?:tout\s+en\s+haut|vers\s+le\s+haut|en\s+haut|au\s+début)(?:\s+de\s+la\s+liste)?$/is,
      'drag $1 to the top',
    ],
    [
      /^(?:(?:fais|faites)\s+)?(?:glisser?z?|déplace[rz]?)\s+(.+?)\s+(?:tout\s+en\s+bas|vers\s+le\s+bas|en\s+bas|à\s+la\s+fin)(?:\s+de\s+la\s+liste)?$/is,
      'drag $1 to the end',
    ],
    [
      /^(?:(?:fais|faites)\s+)?(?:glisser?z?|déplace[rz]?)\s+(.+?)\s+(?:au-dessus\s+d[eu]|avant)\s+(.+)$/is,
      'drag $1 above $2',
    ],
    [
      /^(?:(?:fais|faites)\s+)?(?:glisser?z?|déplace[rz]?)\s+(.+?)\s+(?:au-dessous\s+d[eu]|sous|après)\s+(.+)$/is,
      'drag $1 below $2',
    ],
    [
      /^(?:(?:fais|faites)\s+)?(?:glisser?z?|déplace[rz]?)\s+(.+?)\s+(?:dans|sur|vers|à)\s+(.+)$/is,
      'drag $1 to $2',
    ],
    [/^(?:clique[rz]?|appuie|appuye[rz]|presse[rz]?)\s+(?:sur\s+)?(.+)$/is, 'click $1'],
    [
      /^(?:tape[rz]?|saisi(?:s|r|ssez)|écri(?:s|re|vez)|entre[rz]?|mets|mettez)\s+(.+?)\s+dans\s+(.+)$/is,
      'type $1 into $2',
    ],
    [/^(?:tape[rz]?|saisi(?:s|r|ssez)|écri(?:s|re|vez))\s+(.+)$/is, 'type $1'],
    [
      /^(?:cherche[rz]?|recherche[rz]?|trouve[rz]?)\s+(.+?)\s+(?:sur internet|sur le web|sur google)$/is,
      'search for $1 on the web',
    ],
    [/^(?:cherche[rz]?|trouve[rz]?)\s+(.+?)\s+(?:sur|dans) (?:la|cette) page$/is, 'find $1 on the page'],
    [/^(?:cherche[rz]?|recherche[rz]?|trouve[rz]?)\s+(.+)$/is, 'search for $1'],
    [/^(?:ouvre|ouvrez|ouvrir)\s+un (?:nouvel )?onglet$/i, 'open a new tab'],
    [/^(?:ferme[rz]?)\s+(?:cet|l['’])\s?onglet$/i, 'close this tab'],
    [/^(?:ouvre|ouvrez|ouvrir)\s+(.+)$/is, 'open $1'],
    [/^(?:va|vas|allez|aller)\s+(?:à la|au|aux|à|sur)\s+(.+)$/is, 'go to $1'],
    [/^(?:choisi(?:s|r|ssez)|sélectionne[rz]?)\s+(.+?)\s+dans\s+(.+)$/is, 'select $1 from $2'],
    [/^(?:choisi(?:s|r|ssez)|sélectionne[rz]?)\s+(.+)$/is, 'select $1'],
    [/^(?:coche[rz]?)\s+(.+)$/is, 'check $1'],
    [/^(?:décoche[rz]?)\s+(.+)$/is, 'uncheck $1'],
    [/^(?:(?:fais|faites)\s+)?(?:défile[rz]?|descend[srez]*)(?:\s+vers le bas)?$/i, 'scroll down'],
    [/^(?:(?:fais|faites)\s+)?(?:défile[rz]?\s+vers le haut|remonte[rz]?)$/i, 'scroll up'],
    [/^(?:reviens|revenez|retourne[rz]?|retour)(?:\s+en arrière)?$|^en arrière$/i, 'go back'],
    [/^(?:recharge[rz]?|actualise[rz]?)(?:\s+la page)?$/i, 'reload'],
    [/^(?:résume[rz]?)(?:\s+.+)?$/i, 'summarise this page'],
    [/^(?:lis|lisez|lire)\s+(?:cette|la) page$/i, 'read this page'],
    [/^(?:envoie|envoyez|envoyer|soumets|soumettez)\s+(?:le|ce) formulaire$/i, 'submit'],
    [
      /^(?:rempli(?:s|r|ssez)|complète[rz]?|compléte[rz]?)\s+(?:tout\s+)?(?:le|ce)\s+formulaire(?:\s+(?:pour moi|avec mes (?:données|informations|coordonnées)))?$/i,
      'fill in this form',
    ],
    [/^(?:supprime[rz]?|efface[rz]?)\s+(.+)$/is, 'delete $1'],
  ],
  words: [
    [/(?<!\p{L})(?:le|la)\s+(?:premi(?:er|ère))(?!\p{L})/giu, 'the first'],
    [/(?<!\p{L})(?:le|la)\s+(?:deuxième|second[e]?)(?!\p{L})/giu, 'the second'],
    [/(?<!\p{L})(?:le|la)\s+troisième(?!\p{L})/giu, 'the third'],
    [/(?<!\p{L})(?:le|la)\s+derni(?:er|ère)(?!\p{L})/giu, 'the last'],
    ...numbered('le|la', 'ers?|(?:è|e)?re|nde?|i?(?:è|e)me|e', 'ligne|rangée|entrée'),
    [/(?<!\p{L})(?:le |la )?(?:champ|barre|zone) de recherche(?!\p{L})/giu, 'the search box'],
    [/(?<!\p{L})(?:le |la )?bouton(?!\p{L})/giu, 'the button'],
    [/(?<!\p{L})(?:le |la )?(?:champ|zone de texte)(?!\p{L})/giu, 'the field'],
    [/(?<!\p{L})(?:le |la )?case(?!\p{L})/giu, 'the checkbox'],
    [/(?<!\p{L})(?:le |la )?(?:liste|menu déroulant)(?!\p{L})/giu, 'the list'],
    [/(?:(?<!\p{L})le |(?<!\p{L})la |(?<!\p{L})l['’])?\brésultat(?!\p{L})/giu, 'the result'],
    [/(?<!\p{L})(?:le )?lien(?!\p{L})/giu, 'the link'],
    ONE_ARTICLE,
    [/(?<!\p{L})(?:mon|ma|mes)\s+/giu, 'my '],
    [/(?<!\p{L})(?:le|la|les)\s+(?=\S)|(?<!\p{L})l['’](?=\S)/giu, 'the '],
  ],
};
