/** German words for what is private. Those that also mean something harmless stand with what makes them private. */
import type { PrivateWords } from './class';

const OWN = '(?:mein|unser)(?:e|em|en|er|es)?';
const SOME = '(?:ein|eine|einen|zwei|drei|vier|fünf|\\d{1,2})';
const CHILD =
  '(?:kind(?:er|ern|es)?|sohn(?:es)?|söhne|tochter|töchter|baby|babys|zwillinge|enkel~|säugling|nachwuchs|jüngste[rn]?|älteste[rn]?|kleine[rn]?)';

export const GERMAN: PrivateWords = {
  health: [
    'allergi~', '\\p{L}+allergie', 'heuschnupfen', 'krebs', '\\p{L}+krebs(?:erkrankung)?', 'depressiv~', 'depressionen?', 'angststörung~', 'panikattacken?', 'adhs', 'epileps~', 'zöliakie',
    'schwanger~', 'fehlgeburt', 'wechseljahre~', 'verhütung~', 'die (?:anti)?pille', '(?:schwer|seh|geh|körper)?behindert?~', 'sehbehinder~', 'medikament~', 'schmerzmittel', 'nehme (?:\\p{L}+ )?tabletten',
    'rezeptpflichtig~', 'auf rezept', 'bin (?:\\p{L}+ )?(?:krank|chronisch krank|blind|taub|süchtig)', '\\p{L}*krankheit~', '\\p{L}*erkrankung~', 'krankenkasse', 'krankenversicher~', 'krankgeschrieben', 'chronisch~',
    '\\p{L}*therapie', '\\p{L}*therapeut~', 'psychiat~', 'psycholog~', 'operiert', 'rollstuhl~', 'rollator', 'blutdruck', 'bluthochdruck', 'blutgruppe', 'blutzucker', 'blutwerte', 'laktose~', 'gluten~', '\\p{L}*unverträglich~',
    'alkoholiker~', 'suchtkrank~', 'drogensucht', 'spielsucht', 'legasthen~', 'migräne~', 'cholesterin~', 'schilddrüse~', 'rheuma~', 'arthrose', 'herzinfarkt', 'herzkrank~', 'herzfehler', 'herzschrittmacher', 'schlaganfall',
    'rückenschmerzen', 'rückenleiden', 'bandscheibenvorfall', 'nierensteine?', 'schlafstörung~', 'neurodermitis', 'hörgeräte?', 'gehörlos~', 'schwerhörig~', 'farbenblind~', 'burn-?out', 'essstörung', 'magersüchtig', 'magersucht',
    'demenz', 'impfung~', '(?:gegen \\p{L}+ )?geimpft', 'hatte corona', `${OWN} (?:hausarzt|arzt|ärztin|hausärztin|zahnarzt|zahnärztin|frauenarzt|frauenärztin|gewicht|diagnose|beschwerden)`, 'ich wiege',
  ],
  religion: [
    'bin (?:\\p{L}+ )?christ(?:in)?', 'christlich~', 'katholi~', 'evangelisch~', 'protestanti~', 'muslim~', 'moslem~', 'jüdisch~', 'jude', 'jüdin', 'atheist~', 'agnostiker~', 'konfession~', '\\p{L}*religiös~', 'religion~',
    `${OWN} (?:glaube|glauben|kirche|pfarrer|kirchengemeinde|moschee)`, 'kirchensteuer', 'kirchenmitglied', 'kirchengemeinde', 'in die kirche', 'aus der kirche', 'moschee', 'synagoge', 'ich bete', 'gebete?', 'gebetszeiten', 'getauft',
    'konfirmation', 'kommunion', 'gottesdienst~', 'koscher~', 'bibel', 'fastenzeit', 'zeugen jehovas', 'freikirch~',
  ],
  politics: [
    '(?:wähle|wählte|gewählt|wählen) (?:(?:immer|stets|meistens|seit jahren) )*(?:die |den )?(?:cdu|csu|spd|afd|fdp|grünen?|linken?|övp|spö|fpö|svp)', '(?:cdu|csu|spd|afd|fdp|grünen)[- ]?(?:mitglied|wähler|wählerin|anhänger~)',
    'mitglied (?:bei|in) (?:der |den )?(?:cdu|csu|spd|afd|fdp|grünen|linken)', '(?:habe|haben) (?:\\p{L}+ )?(?:die )?(?:cdu|csu|spd|afd|fdp|grünen?|linken?) gewählt', 'parteimitglied~', 'parteibuch', 'mitglied (?:in )?(?:einer|der) (?:\\p{L}+ )?partei',
    'politisch~', 'politik', '\\p{L}*kommunist~', 'sozialist~', 'links(?:radikal|extrem|liberal)~', 'rechts(?:radikal|extrem|konservativ)~', 'bin (?:eher |politisch )?(?:links|rechts) eingestellt',
  ],
  'sex life': [
    'schwul~', 'lesb(?:e|isch)~', 'bisexuell~', 'homosexuell~', 'heterosexuell~', 'asexuell~', 'transsexuell~', 'trans(?:mann|frau)', 'sexuell~', 'sexualität', 'sexleben', 'sexualleben', 'sexspielzeug~', 'kondome?', 'erotik~', 'erotisch~',
    'fetisch~', 'stehe auf (?:männer|frauen)', 'nichtbinär~',
  ],
  union: ['\\p{L}*gewerkschaft(?:en|s\\p{L}+|er|erin|lich\\p{L}*)?', 'ig metall', 'ig bce', 'betriebsrat~'],
  biometrics: [
    'finger-?abdr(?:uck|ücke|ucks|uckes)', 'gesichts(?:erkennung|scan|daten)', '(?:iris|netzhaut)-?scan', 'stimm(?:abdruck|profil)', `${OWN} (?:dna|erbgut|gene)`, 'dna-test', 'gentest', 'genetische[sn]? (?:profil|daten|veranlagung)',
  ],
  children: [
    `${OWN} (?:[\\p{L}\\d-]+ )?${CHILD}(?! tasse)`, `(?:habe|haben|hat) ${SOME} (?:[\\p{L}\\d-]+ )?(?:kind(?:er)?|sohn|söhne|tochter|töchter|jungs|mädchen|babys?)`, 'alleinerziehend~', '(?:mutter|vater|mama|papa) von (?:zwei|drei|vier|\\d)',
    'bin (?:\\p{L}+ )?(?:mutter|vater|mama|papa)', '\\d{1,2}-?jährige[rn]? (?:sohn|tochter|kind|junge|mädchen)',
  ],
  'precise location': [`${OWN} (?:genauer?|aktueller?|genauen|aktuellen) (?:standort|position|aufenthaltsort)`, `${OWN} (?:standort|koordinaten)`, 'gps-?(?:daten|koordinaten|position)'],
  'bank account': [
    'kontonummer', 'bankleitzahl', 'blz', 'bankverbindung', 'bankkonto', 'bankdaten', 'kontostand', 'kontoauszug', `${OWN} (?:gehalt|nettogehalt|bruttogehalt|lohn|einkommen|schulden|ersparnisse|kredit|hypothek|rente|schufa~|hausbank)`,
    `${OWN} bank ist`, 'ich verdiene',
  ],
  'government id': [
    'personalausweis~', 'reisepass~', 'passnummer', 'führerschein~', 'steuer-?(?:id|nummer|identifikationsnummer)', 'sozialversicherungsnummer', 'rentenversicherungsnummer', 'ausweisnummer', 'aufenthaltstitel', 'versichertennummer',
  ],
}; // prettier-ignore
