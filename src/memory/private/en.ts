/** English words for what is private. Those that also mean something harmless stand with what makes them private. */
import type { PrivateWords } from './class';

const I_AM = `(?:i'm|i am|we are|we're) (?:(?:an?|also|partially|legally|practi[cs]ing|devout|the|proud|single) )*`;
const SOME = '(?:an?|one|two|three|four|five|six|\\d{1,2}|some|several)';
const CHILD = `(?:child|children|kids?|sons?|daughters?|bab(?:y(?! (?:blue|pink|grand|steps|oil))|ies)|toddlers?|newborn|infant|teen(?:ager)?s?|twins|triplets|step(?:son|daughter|child)~|grand(?:son|daughter|child|kid)~)`;

export const ENGLISH: PrivateWords = {
  health: [
    'allerg(?:y|ic|ies|en|ens)', 'anaphyla~', 'epi-?pen', 'inhaler', 'diabet~', 'asthma~', 'cancer', 'leuk(?:a)?emi~', 'hiv',
    'have aids', 'depress(?:ed|ion|ive)', 'antidepress~', 'anxiety', 'panic (?:attack|disorder)s?', 'adhd', 'autis~', 'asperger~',
    'bipolar', 'schizo~', 'ptsd', 'ocd', 'epilep~', 'seizures?', 'c(?:o|œ)eliac~', 'celiac~', 'crohn~', 'ibs', 'pregnan~',
    'miscarriage', 'ivf', 'fertility', 'menopaus~', 'birth control', 'contracepti~', 'on the pill', 'disabilit~',
    `${I_AM}(?:disabled|blind|deaf|colou?r ?-?blind|ill|hard of hearing)`, 'disabled (?:person|parking|access|badge|toilets?)',
    'visually impaired', 'partially sighted', 'hearing (?:aids?|loss|impair~)', 'wheelchair', 'walking frame', 'prosthe~', 'pacemaker',
    'medications?', 'medicines?', 'meds', 'painkillers?', 'prescription', 'insulin', 'statins?', 'illness~', 'disease~', 'diagnos~',
    '(?<!retail )therap(?:y|ist)s?', '(?:physio|chemo|psycho)therap~', 'chemo', 'psychiatr~', 'psycholog(?:ist|ical)', 'surger(?:y|ies)',
    'blood (?:type|pressure|group|sugar|tests?)', 'hypertension', 'cholesterol', 'thyroid', 'arthriti~', 'rheumat~', 'tumou?rs?',
    'heart (?:disease|condition|attack|problems?|failure)', 'had a stroke', '(?:back|chronic|joint|knee) pain', 'bad (?:back|knees?)',
    'kidney (?:stones?|disease|failure)', 'dialysis', 'insomni~', 'sleep apn~', 'eczema', 'psoriasis', 'hepatitis', 'an(?:a)?emi[ac]',
    'hay ?fever', 'migraines?', 'an?orexi~', 'bulimi~', 'eating disorder', 'mental health', 'self-harm', 'suicid~', 'dementia',
    'alzheimer~', 'parkinson~', 'multiple sclerosis', 'rehab', 'sober', 'alcoholism', '(?:i\'m|i am|recovering) (?:an )?(?:alcoholic|addict)',
    'drug addict~', 'lactose', 'gluten', '(?:food|nut|dairy|\\p{L}+)[- ]intoleran~', 'intoleran(?:t|ce|ces)', 'dyslexi~', 'vaccin~',
    '(?:have|had|got) covid', 'my (?:doctor|gp|dentist|weight|bmi|physio|gyn(?:a)?ecologist|symptoms?|pharmacist)', 'i weigh',
  ],
  religion: [
    `${I_AM}(?:christian|orthodox|agnostic|pagan|baptist|methodist|quaker)`, 'christian (?:faith|church|family|values|believer)',
    'christianity', '(?:roman )?catholic(?:s|ism)?', 'protestant~', 'orthodox (?:church|jew~|christian)', 'evangelical~', 'lutheran',
    'muslims?', 'moslems?', 'islam~', 'jewish', 'jews?', 'judaism', 'hindu(?:s|ism)?', 'buddhis[mt]~', 'sikhs?', 'sikhism', 'atheis~',
    'mormons?', 'jehovah~', 'religion~', 'religious', 'my (?:faith|church|parish|rabbi|imam|priest|pastor|congregation|mosque|temple)',
    '(?:go|goes|going|went) to (?:church|mass|confession)', 'church (?:member~|service|group|choir)', 'sunday (?:mass|service|school)',
    'mosque', 'synagogue', 'ramadan', '(?:celebrate|for|during) eid', '(?:for|during) lent', 'sabbath', 'shabbat', '(?:bar|bat) mitzvah',
    'halal', 'kosher(?! salt)', 'qur\'?an', 'koran', 'torah', '(?:the|my) bible', 'i pray', 'prayer~', 'baptis(?:m|ed)', 'baptized',
  ],
  politics: [
    '(?:i|we) (?:(?:always|usually|never|will|only) )*vote[ds]? (?!on )(?:for )?(?:the )?(?:\\p{L}+ party|greens?|labou?r|conservatives?|tor(?:y|ies)|left|right|democrat~|republican~|liberal~|remain|leave|against)',
    '(?:i|we) (?:always |usually )?vote', 'voted for', 'politic(?:s|al|ally)', 'democrats?', 'republicans?',
    '(?:conservative|labou?r|liberal|green|socialist|communist|republican|democratic|workers) party', `${I_AM}(?:conservative|liberal|progressive|libertarian|centrist)`,
    'labour (?:voter|member|supporter)', 'the greens', 'tor(?:y|ies)', 'lib dems?', 'socialis[mt]s?', 'communis[mt]s?', 'marxis[mt]s?',
    'anarchis[mt]s?', '(?:left|right)[- ]wing(?! (?:of|seat|back)~)', '(?:far|hard)[- ](?:left|right)', 'party member~', 'member of (?:the|a) (?:\\p{L}+ )?party',
    'my party is', 'brexiteer', 'remainer', 'pro[- ](?:life|choice)', 'my (?:mp|senator|congress(?:wo)?man)', 'political donation',
    'donate to (?:the )?\\p{L}+ (?:party|campaign)',
  ],
  'sex life': [
    'gay', 'lesbians?', 'bisexual~', 'asexual~', 'homosexual~', 'heterosexual~', 'pansexual~', 'queer', 'transgender', 'transsexual',
    'trans (?:man|woman|person|male|female)', 'non-?binary', 'lgbt~', '(?:i\'m|i am) straight(?= ?$|[.,!]| and| but)', 'sexual(?:ly|ity)?',
    'sex (?:life|partners?|toys?|drive)', '(?:have|having|had) sex', 'condoms?', 'viagra', 'erotic~', 'porn~', 'fetish~', 'kinky?', 'bdsm',
    'polyamor~', 'one[- ]night stands?', '(?:attracted to|sleep with|dating) (?:men|women|both)', 'stds?', 'stis?',
  ],
  union: [
    '(?:trade|labou?r|teachers\'?|workers\'?|nurses\'?) unions?', 'union (?:member~|rep|reps|representative|dues|fees|card|cards|steward)',
    'member of (?:a|the|my) (?!european)(?:\\p{L}+ )?union', '(?:my|our) union(?! jack)', '(?:join|joined|in|leave|left) (?:a|the|my) union(?! (?:square|jack|station|street))',
    'shop steward', 'unioni[sz]ed', 'trade unionists?',
  ],
  biometrics: [
    '(?<!browser |digital |device )finger ?prints?', 'face ?id', 'touch id', 'fac(?:e|ial) (?:scan|recognition)', '(?:iris|retinal?|palm) scan', 'voice ?prints?',
    'palm ?prints?', '(?:my|our) (?:dna|genome|genes)', 'dna (?:test|profile|sample|results?)', 'genetic (?:test|data|profile|disorder|condition|risk)~', 'biometr~',
  ],
  children: [
    `(?:my|our) (?:[\\p{L}\\d-]+ )?${CHILD}`, `(?:my|our) \\d{1,2}[- ]year[- ]olds?`, `(?:have|has|had|got|expecting|raising) ${SOME} (?:[\\p{L}\\d-]+ )?${CHILD}`,
    `(?:i'm|i am) (?:an? |the )?(?:single |new |proud |working |stay-at-home )*(?:mum|mom|mother|dad|father|parent)`, '(?:mum|mom|mother|dad|father|parent) of (?:one|two|three|four|\\d)',
    `\\d{1,2}[- ]year[- ]old (?:son|daughter|boy|girl|kid|child|twins)`,
  ],
  'precise location': [
    'i live at', 'my (?:exact|precise|current|live|gps) (?:location|position|whereabouts)', 'my (?:gps )?coordinates', 'gps (?:position|location|coordinates)', 'latitude',
  ],
  'bank account': [
    'iban', '(?:my )?bic(?: code| number| is|:)', 'swift(?: code|/bic)', 'sort code', 'routing number', '(?:bank )?account (?:number|no)', 'bank (?:account|details|balance)', 'my bank(?: is|:)',
    'my (?:salary|income|wages?|debts?|savings|credit (?:score|rating)|mortgage|overdraft|pension|net worth|loans?)', '(?:i|we) earn', '(?:i|we) owe', 'wallet address',
  ],
  'government id': [
    'ssn', 'social security', 'national insurance', '(?:my )?nino(?: is| number|:)', 'passports?(?! (?:cover|holder|case|photo|wallet|control))', 'driv(?:er\'?s|ing) licen[cs]e', 'licen[cs]e number',
    'id card', 'identity card', 'national id', 'id number', '(?:tax|voter|vat) (?:id|number)', 'aadhaar', 'green card', '(?:nhs|medicare|medicaid) number', 'visa number', 'residence permit',
  ],
}; // prettier-ignore
