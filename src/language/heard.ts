/** What a page says after something was done → whether it worked, where the words leave no doubt. */

/** `No errors found` is no error. */
const NO_ERROR =
  /(?<!\p{L})(?:no|0|without|ohne|keine?|sans|aucune?|sin|ningún)\s+(?:errors?|problems?|fehler|erreurs?|errore?s?)(?!\p{L})/giu;

const words = (list: string): RegExp => new RegExp(`(?<!\\p{L})(?:${list})`, 'iu');

/** English, German, French, Spanish. What asks for more ("please choose a size") is left out: a later step may give it. */
const FAILED = words(
  [
    'errors?(?!\\p{L})|fail(?:ed|ure)|invalid|incorrect|wrong(?!\\p{L})|expired|denied|declined|rejected|unavailable|out of stock|sold out|unable to|went wrong',
    "(?:not|n[’']t) (?:be )?(?:found|available|valid|allowed|recogni[sz]ed|possible|saved|sent|accepted|applied|added|completed?|processed)|no (?:results|matches|longer)|could(?:n[’']t| not)|cannot(?!\\p{L})|can[’']t(?!\\p{L})",
    'fehler|ungültig|fehlgeschlagen|abgelaufen|abgelehnt|ausverkauft|nicht (?:gefunden|verfügbar|möglich|gespeichert|gesendet|gültig)|konnten? nicht|keine (?:treffer|ergebnisse)',
    "erreur|invalide|échou|échec|expirée?|refusée?|épuisée?|introuvable|indisponible|impossible|aucun résultat|n[’']a pas pu",
    'inválid|fall(?:ó|ado)|caducad|rechazad|agotad|no (?:disponible|válid|se (?:pudo|ha podido|encontr)|hay resultados)',
  ].join('|'),
);
const WORKED = words(
  [
    '(?:added|saved|sent|updated|applied|copied|created|deleted|removed|submitted|confirmed|subscribed|booked|uploaded|changed|done|thanks?(?: you)?|success(?:ful|fully)?|completed?)(?!\\p{L})|[1-9]\\d* (?:results?|matches)',
    'gespeichert|hinzugefügt|gesendet|aktualisiert|erfolgreich|danke|gelöscht|bestätigt|[1-9]\\d* (?:treffer|ergebnisse)',
    'ajoutée?|enregistrée?|envoyée?|merci|succès|supprimée?|confirmée?|[1-9]\\d* résultats?',
    'añadid|guardad|enviad|gracias|éxito|correctamente|eliminad|confirmad|[1-9]\\d* resultados?',
  ].join('|'),
);

/** Null where the words say neither, or both. */
export function heard(said: string): 'worked' | 'failed' | null {
  const failed = FAILED.test(said.replace(NO_ERROR, ' '));
  const worked = WORKED.test(said);
  if (failed && /(?:not|n['’]t|nicht|pas|no)\s/iu.test(said)) return 'failed';
  return failed === worked ? null : failed ? 'failed' : 'worked';
}
