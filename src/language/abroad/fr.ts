import type { Tongue } from '../abroad';
import { firstOf, numbered, ONE_ARTICLE } from './numbered';

/** French, in the polite and the familiar form and in the infinitive. */
export const french: Tongue = {
  clauses: [
    [
      /^(?:prends|prenez|prenons|choisis(?:sez)?|réserve[rz]?(?:-moi)?|clique[rz]?(?: sur)?|inscris-moi pour)\s+(?:le\s+)?(?:(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+)?(?:le\s+)?(\d{1,2})(?:er)?$/i,
      'take $1 the $2th',
    ],
    [
      /^(?:prends|prenez|je prends)\s+(?=(?:les?|la|l['’]|celui|celle|cette?)(?:\s|(?<=['’])))(.+)$/is,
      'take $1',
    ],
    [
      /^(?:(?:va|allez|aller|passe[rz]?|passons|je veux) (?:à|au) )(?:la )?(?:caisse|paiement)$/i,
      'go to checkout',
    ],
    [/^(?:enlève|enlevez|retire|retirez)\s+(?!-)(?!.*\s(?:du|de mon) panier)(.+)$/is, 'remove $1'],
    [
      /^(?:change|changez|règle|réglez|passe|passez|mets|mettez)\s+(?=(?:la|le|les|l['’])(?:\s|(?<=['’])))(?!.*\bpanier\b)(.+?)\s+(?:à|sur|en)\s+(\S+(?:\s\S+)?)$/is,
      'set $1 to $2',
    ],
    [/^(?:vide[rz]?|efface[rz]?|réinitialise[rz]?)\s+(?:le|ce|tout le)\s+formulaire$/i, 'clear the form'],
    [/^ferme[rz]?\s+(?:ça|cela)$|^ferme-(?:le|la)$/i, 'close it'],
    [/^ferme[rz]?\s+(?!.*onglet$)(.+)$/is, 'close $1'],
    [/^accepte[rz]?\s+(.+)$/is, 'accept $1'],
    [/^refuse[rz]?\s+(.+)$/is, 'reject $1'],
    [/^(?:un peu )?plus bas$/i, 'scroll down'],
    [/^(?:un peu )?plus haut$/i, 'scroll up'],
    [
      /^(?:montre[rz]?|affiche[rz]?)-(?:moi|nous)\s+(?!(?:seulement|uniquement)\b|ce(?:ux|lles)\b)(.+)$/is,
      'show me $1',
    ],
    [
      /^(?:trie[rz]?|classe[rz]?|ordonne[rz]?)\s+(?:(?:les|tout|ça)\s+)?(?:\S+\s+)?par\s+(.+)$/is,
      'sort by $1',
    ],
    [
      /^(?:ajoute[rz]?|mets|mettez|mettre)(?:-(?:le|la|les))?(?:\s+(.+?))?\s+(?:au|dans (?:le|mon)) panier$/is,
      'add $1 to the cart',
    ],
    [
      /^(?:enlève[rz]?|retire[rz]?|supprime[rz]?)-(?:le|la|les)\s+(?:du|de mon) panier$/is,
      'remove it from the cart',
    ],
    [
      /^(?:enlève[rz]?|retire[rz]?|supprime[rz]?)\s+(.+?)\s+(?:du|de mon) panier$/is,
      'remove $1 from the cart',
    ],
    [/^(?:(?:va|allez|aller|passe[rz]?) à )?(?:la )?(dernière|première) page$/i, 'go to the $1 page'],
    [/^(?:(?:va|allez|aller|passe[rz]?) à )?(?:la )?page suivante$|^la suite$/i, 'next page'],
    [/^(?:(?:va|allez|aller|reviens) à )?(?:la )?page précédente$/i, 'previous page'],
    [/^(?:connecte[rz]?-(?:moi|nous)|me connecter|se connecter)$/i, 'log in'],
    [/^(?:déconnecte[rz]?-(?:moi|nous)|me déconnecter|se déconnecter)$/i, 'log out'],
    [/^(?:active[rz]?|allume[rz]?)\s+(.+)$/is, 'turn on $1'],
    [/^(?:désactive[rz]?|éteins|éteignez|éteindre)\s+(.+)$/is, 'turn off $1'],
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
    [
      /^(?:(?:fais|faites)\s+)?(?:défile[rz]?|descend[srez]*)(?:\s+(?:vers le bas|un peu|encore|plus bas|davantage))*$/i,
      'scroll down',
    ],
    [
      /^(?:(?:fais|faites)\s+)?(?:défile[rz]?\s+vers le haut|remonte[rz]?)(?:\s+(?:un peu|encore|plus haut))*$/i,
      'scroll up',
    ],
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
    [/(?<!\p{L})(?:tous les|toutes les)\s+/giu, 'all '],
    [/(?<!\p{L})(?:le|la)\s+(?:premi(?:er|ère))(?!\p{L})/giu, 'the first'],
    [/(?<!\p{L})(?:le|la)\s+(?:deuxième|second[e]?)(?!\p{L})/giu, 'the second'],
    [/(?<!\p{L})(?:le|la)\s+troisième(?!\p{L})/giu, 'the third'],
    [/(?<!\p{L})(?:le|la)\s+derni(?:er|ère)(?!\p{L})/giu, 'the last'],
    [firstOf('les\\s+(N)\\s+premi(?:ers|ères)'), 'the first $1'],
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
