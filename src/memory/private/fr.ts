/** French words for what is private. Those that also mean something harmless stand with what makes them private. */
import type { PrivateWords } from './class';

const OWN = '(?:mon|ma|mes|notre|nos)';
const SOME = '(?:une?|deux|trois|quatre|cinq|\\d{1,2}|des)';
const CHILD =
  '(?:enfants?|fils|filles?|bébés?|jumeaux|jumelles|ados?|petits?-(?:fils|enfants)|petites?-filles?|aînée?|cadette?|gamins?)';

export const FRENCH: PrivateWords = {
  health: [
    'allergi~', 'rhume des foins', 'asthm~', 'diabète', 'diabétique~', 'cancer', 'séropositi~', 'vih', 'sida', 'dépressi~', 'déprimée?', 'anxi(?:été|eux|euse)', 'crises? d\'angoisse', 'tdah', 'épilep~', 'c(?:o|œ)eliaque',
    '(?:suis|est|es|tombée|femme) enceinte', 'grossesse~', 'fausse couche', 'ménopaus~', 'contracepti~', 'la pilule', 'handicapé?e?s?', 'médicaments?', 'antidouleurs?', 'ordonnance', 'insuline', 'malad(?:e|es|ie|ies)', 'diagnosti~',
    '\\p{L}*thérap(?:ie|eute)s?', 'psychiatr~', 'psychologue', '(?:mon|ma|un|le) psy', 'opérée?s?(?! par)', 'chirurgi~', 'fauteuil roulant', 'tension artérielle', 'hypertension', 'groupe sanguin', 'glycémie', 'cholestérol', 'intoléran~',
    '(?:suis|ancien) alcoolique', 'alcoolisme', 'toxicoman~', 'dyslexi~', 'migraineu~', 'thyroïd~', 'arthr(?:ose|ite)', 'cardiaques?', 'infarctus', 'avc', 'mal (?:de|au) dos', 'hernie', 'dialyse', 'chimio~', 'tumeurs?', 'insomni~', 'eczéma',
    'appareils? auditifs?', 'malentendante?s?', 'sourde?s?', 'malvoyante?s?', 'aveugles?', 'daltonien~', 'anorexi~', 'boulimi~', 'vaccinée?s?', 'mon (?:médecin|dentiste|poids|kiné|gynéco~|traitement)', 'je pèse',
  ],
  religion: [
    'chrétien~', 'catholi~', 'protestante?s?', 'musulman~', 'juifs?', 'juives?', 'hindou~', 'bouddhis~', 'athée?s?', 'agnostiques?', 'religi(?:on|ons|eux|euse|euses)', '(?:ma|notre) (?:religion|paroisse)', 'mon (?:église|curé|imam|rabbin)',
    'à la messe', 'à l\'église', 'mosquée', 'prières?', 'je prie', 'carême', 'cas?c?her', 'kasher', 'baptisée?s?', 'la bible', 'coran', 'témoins? de jéhovah',
  ],
  politics: [
    'je vote', 'j\'ai (?:\\p{L}+ )?voté', 'opinions? politiques?', 'partis? politiques?', 'politiquement', 'la politique(?! de| d\')', 'parti (?:socialiste|communiste|républicain)', 'rassemblement national', 'front national', 'france insoumise',
    '(?:membre|adhérente?|militante?) (?:du|d\'un|au) parti', 'militante?s?', 'communistes?', 'socialistes?', '(?:suis|vote) (?:plutôt )?(?:de|à) (?:gauche|droite)(?! d)', 'extrême[- ](?:droite|gauche)', 'syndicaliste',
  ],
  'sex life': [
    'lesbiennes?', 'bisexuel~', 'homosexuel~', 'homo', 'hétérosexuel~', 'asexuel~', 'transgenres?', 'transsexuel~', 'vie sexuelle', 'sexuel(?:le)?s?', 'sexualité', 'sextoys?', 'préservatifs?', 'érotiques?', 'fétichis~', 'polyamour~',
    'attirée? par les (?:hommes|femmes)', 'non-binaire',
  ],
  union: ['syndicats?(?! d\'initiative| de (?:co)?propri)', 'syndiquée?s?', 'syndicale?s?', 'cgt', 'cfdt'],
  biometrics: [
    'empreintes? digitales?', 'reconnaissance (?:faciale|vocale)', 'scan (?:de l\'iris|rétinien|du visage)', 'mon adn', 'tests? adn', '(?:tests?|données|profil) génétiques?', 'biométri~',
  ],
  children: [
    `${OWN} (?:\\p{L}+ )?${CHILD}`, `(?:ai|avons|a) ${SOME} (?:\\p{L}+ )?(?:enfants?|fils|filles?|bébés?|garçons?)`, '(?:père|mère|papa|maman|parent) (?:de (?:deux|trois|quatre|\\d)|célibataire|solo)', 'suis (?:\\p{L}+ )?(?:papa|maman|mère|père)',
  ],
  'precise location': ['ma (?:position|localisation)(?: exacte| actuelle)?', 'coordonnées gps', 'j\'habite au \\d+'],
  'bank account': [
    '(?:mon|le|notre) rib', 'numéro de compte', 'compte bancaire', 'coordonnées bancaires', 'mon (?:salaire|revenu|crédit immobilier|prêt|banquier|découvert|patrimoine)', 'mes (?:revenus|dettes|économies|impôts)', 'ma banque', 'ma retraite',
    'je (?:gagne|touche) (?:environ |à peu près |net )?\\d+',
  ],
  'government id': [
    'passeports?(?! (?:photo))', 'sécurité sociale', 'numéro de sécu', 'carte d\'identité', 'carte vitale', 'permis de conduire', 'numéro fiscal', 'titre de séjour',
  ],
}; // prettier-ignore
