/** Turning a number on the page up or down, an option told by its order, a field named with its value. */
import { ANY_COUNT, countOf } from '../numbers';
import { ROLE } from '../nouns';
import { ORDINAL, ordinalOf } from '../ordinals';
import { targetOf } from '../target';
import { valueOf } from '../value';
import { parts, type Found, type Rule } from './rule';

const BY = `(?:\\s+(?:by|um|de|en)\\s+(${ANY_COUNT}|\\d+(?:[.,]\\d+)?))?`;
const UP = new RegExp(
  `^(?:(?:increase|raise|bump up|turn up|put up|crank up|erhöhe?|steigere?|augmentez?|monte[rz]?|aumentar?|sube|subir)\\s+(.+?)|(?:turn|put|crank|bump)\\s+(.+?)\\s+up|dreh(?:e)?\\s+(.+?)\\s+(?:auf|hoch|lauter))${BY}$`,
  'iu',
);
const DOWN = new RegExp(
  `^(?:(?:decrease|reduce|lower|turn down|put down|verringere?|reduziere?|senke?|diminuez?|réduis|baisse[rz]?|disminu(?:ye|ir)|reduc(?:e|ir)|baja|bajar)\\s+(.+?)|(?:turn|put)\\s+(.+?)\\s+down|dreh(?:e)?\\s+(.+?)\\s+(?:runter|leiser))${BY}$`,
  'iu',
);
const ARTICLE = /^(?:der|die|das|den|le|la|les|el|los|las) |^l['’]/iu;
/** What is set in another way: the size of the writing, a heading that is made smaller. */
const OTHER =
  /\b(?:font|text|zoom|writing|letters?|type ?size|schrift|texte|police|letra|to|at)\b|\b(?:page|seite|it|this|that|everything)$/iu;

const CHOOSE = '(?:choose|select|pick|take|set)';
const NAME = `(?!.*\\b${ROLE}$)((?:\\p{L}[\\p{L}-]*)(?: \\p{L}[\\p{L}-]*)?)`;
const NTH = new RegExp(`^${CHOOSE}\\s+(?:the\\s+)?(${ORDINAL})\\s+${NAME}$`, 'iu');
const MOST = new RegExp(
  `^${CHOOSE}\\s+(?:the\\s+)?(?:(largest|biggest|highest|greatest|longest|most|maximum|max)|(smallest|lowest|shortest|least|fewest|minimum|min))(?:\\s+possible)?\\s+${NAME}$`,
  'iu',
);
const STEP = [
  /^(?:(?:choose|take|pick|try|give me|i need|i want)\s+)?(?:the\s+)?next\s+(\p{L}+)\s+(?:(up)|(down))$/iu,
  /^(?:(?:choose|take|pick|try|give me|i need|i want)\s+)?(?:one|a)\s+(\p{L}+)\s+(?:(bigger|larger|up|higher|longer)|(smaller|down|lower|shorter))$/iu,
  /^(?:(?:choose|take|pick|try|give me|i need|i want)\s+)?(?:a|the next|the)\s+(?:(bigger|larger|higher|longer)|(smaller|lower|shorter))\s+(\p{L}+)$/iu,
];

/** "Name: Ada", "quantity = 3". */
const FACT =
  /^(?!(?:https?|mailto|file)\b)(\p{L}[\p{L}'’-]*(?: [\p{L}'’-]+){0,3})\s*[:=]\s*(?!\/\/)(\S.*)$/su;
/** Words before a colon that ask for something else than a field. */
const NO_FIELD =
  /^(?:please|search|find|look|google|ask|tell|say|remember|note|forget|question|answer|read|summari[sz]e|translate|task|todo|step|first|then|example)\b/iu;

const WRITTEN =
  /\b(?:message|subject|comment|note|title|text|description|body|nachricht|betreff|kommentar|titel|sujet|objet|commentaire|titre|mensaje|asunto|comentario|título)$/iu;

export const adjust: Rule = {
  name: 'adjust',
  says: ['increase the quantity', 'turn the volume down by 10'],
  match(said): Found {
    for (const [form, sign] of [
      [UP, 1],
      [DOWN, -1],
    ] as const) {
      const found = parts(form, said);
      const words = found?.slice(0, 3).find((part) => part !== '');
      if (!found || words === undefined || OTHER.test(words)) continue;
      const of = targetOf(words).words.replace(ARTICLE, '') || words;
      const by = found[3] ? countOf(found[3].replace(',', '.')) : NaN;
      return { verb: 'adjust', of, way: sign, ...(!Number.isNaN(by) && { by }), words: said };
    }
    return null;
  },
};

export const option: Rule = {
  name: 'option',
  says: ['choose the largest size', 'the next size up'],
  match(said): Found {
    const nth = parts(NTH, said);
    const at = nth?.[0] ? ordinalOf(nth[0]) : null;
    if (nth?.[1] && at !== null) return { verb: 'option', of: nth[1], which: at, words: said };
    const most = parts(MOST, said);
    if (most?.[2]) return { verb: 'option', of: most[2], which: most[0] ? 'most' : 'least', words: said };
    for (const form of STEP) {
      const found = parts(form, said);
      if (!found) continue;
      const of = found.find((part) => part !== '' && !DEGREE.test(part));
      if (of === undefined) continue;
      const up = found.some((part) => /^(?:up|bigger|larger|higher|longer)$/iu.test(part));
      return { verb: 'option', of, which: up ? 'more' : 'less', words: said };
    }
    return null;
  },
};
const DEGREE = /^(?:up|down|bigger|larger|higher|longer|smaller|lower|shorter)$/iu;

export const fact: Rule = {
  name: 'fact',
  says: ['phone: 555 0100', 'quantity = 3'],
  match(said): Found {
    const found = parts(FACT, said);
    if (!found?.[0] || !found[1] || NO_FIELD.test(found[0])) return null;
    // A question that is called something is still one, unless that is where words are written.
    if (/[?]$/.test(said) && !WRITTEN.test(found[0])) return null;
    return { verb: 'select', values: [valueOf(found[1]).value], target: targetOf(found[0]) };
  },
};
