/** "Who wrote this?", "when was it published?": the line beneath a headline that says so. Four languages. */
import { withoutMarks } from './marks';

const THIS =
  "(?:it|this|that|(?:this|the) (?:article|text|page|post|story|review|piece|book)|das|es|(?:dies(?:e[nrs]?)?|d(?:er|en|ie)) (?:artikel|text|beitrag|seite)|ça|cela|l[’']article|cet article|(?:ce|le) texte|(?:cette|la) page|esto|lo|(?:est[ea]|el|la) (?:artículo|texto|página))";
const AUTHOR = new RegExp(
  `^(?:who (?:wrote|has written|is the author of) ${THIS}|who (?:is|was) ${THIS} (?:written )?by|who is (?:the|its) (?:author|writer)(?: of ${THIS})?|wer hat ${THIS} (?:geschrieben|verfasst)|von wem ist ${THIS}|wer ist der autor|qui a écrit ${THIS}|qui est l[’\']auteur(?: de ${THIS})?|quién (?:ha escrito|escribió) ${THIS}|quién es el autor)$`,
  'iu',
);
const WHEN = new RegExp(
  `^(?:when (?:was|were|did) ${THIS} (?:published|written|posted|updated|come out|appear)|how (?:old|recent|new) is ${THIS}|(?:what|which) date is ${THIS}(?: from)?|wann wurde ${THIS} (?:veröffentlicht|geschrieben)|von wann ist ${THIS}|wie alt ist ${THIS}|quand (?:a été publié|est paru|date) ${THIS}|de quand date ${THIS}|cuándo (?:se publicó|se escribió|fue publicado)(?: ${THIS})?|de cuándo es ${THIS})$`,
  'iu',
);

const TEXT =
  '(?:article|text|page|post|story|review|piece|book|video|artikels?|textes?|seite|beitrags?|artículo|texto|página|entrada)';
const OF_THIS = `(?: (?:of|des|dieses|dieser|der|von|de|del) ?(?:(?:this|the|diesem|la|cet|cette|este|esta) |l[’']|it$|this$)?(?:${TEXT})?| here)?`;
const TITLE = new RegExp(
  `^(?:(?:what(?:[’']s| is)|tell me|give me|was ist|wie (?:ist|lautet|heißt)|quel est|cuál es|qué) (?:the |its |der |die |le |el )?(?:title|headline|titel|überschrift|titre|título|titular)${OF_THIS}|what is ${THIS} called|wie heißt ${THIS}|comment s[’']appelle ${THIS})$`,
  'iu',
);
const LENGTH = new RegExp(
  `^(?:how long (?:is ${THIS}|(?:does|will|would) (?:it|this) take (?:me )?to read(?: ${THIS})?|to read(?: ${THIS})?)|how many words (?:does ${THIS} have|are (?:there )?in ${THIS})|wie lang ist ${THIS}|wie lange (?:dauert es|brauche ich),? (?:${THIS} )?zu lesen|combien de temps (?:faut-il )?pour (?:le |la )?lire(?: ${THIS})?|combien de mots (?:a|compte) ${THIS}|cuánto (?:se )?tarda en leer(?:se)?(?: ${THIS})?|cuántas palabras tiene ${THIS})$`,
  'iu',
);

/** A name begins with a capital, so case counts. */
const BY =
  /^(?:[Ww]ritten |[Pp]osted |[Ww]ords )?(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR)[:\s]\s*\p{Lu}|\b(?:[Ww]ritten|[Pp]osted|[Pp]ublished) by \p{Lu}|^(?:[Aa]uthor|[Aa]utor(?:in)?|[Aa]uteure?)\s*:/u;
const MONTH =
  '(?:jan|feb|fév|mar|mär|apr|abr|avr|may|mai|jun|jui|jul|aug|aoû|ago|sep|o[ck]t|nov|de[cz]|déc|ene|dic)\\p{L}*\\.?';
const DATE = new RegExp(
  `\\b(?:\\d{1,2}\\.? (?:de )?${MONTH} (?:de )?\\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`,
  'iu',
);
/** Longer lines are sentences that speak of something else. */
const LONGEST = 140;

/** What is asked of a text as a whole. */
export type TextQuestion = 'author' | 'date' | 'title' | 'length';

/** Which of these a question asks for; null for any other. */
export function textQuestion(question: string): TextQuestion | null {
  const said = withoutMarks(question);
  if (AUTHOR.test(said)) return 'author';
  if (WHEN.test(said)) return 'date';
  if (TITLE.test(said)) return 'title';
  return LENGTH.test(said) ? 'length' : null;
}

/**
 * The line that answers, of the first lines of a text; null where none does. A date alone dates the text only in a line
 * that names who wrote it, how long it is to read, or that it was published.
 */
export function bylineFor(asked: 'author' | 'date', lines: readonly string[]): string | null {
  const short = lines.filter((line) => line.length <= LONGEST);
  if (asked === 'author') return short.find((line) => BY.test(line)) ?? null;
  return short.find((line) => DATE.test(line) && (BY.test(line) || DATED.test(line))) ?? null;
}
const DATED =
  /\b(?:published|posted|updated|min(?:ute)?s? read|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado)\b|^\P{L}*(?:\p{L}+day,? )?\d{1,2}\.? \p{L}+ \d{4}\P{L}*$|^\P{L}*\p{L}+ \d{1,2},? \d{4}\P{L}*$/iu;
