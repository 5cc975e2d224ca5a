/** "Who wrote this?", "when was it published?": the line beneath a headline that says so. Four languages. */
import { withoutMarks } from './marks';

const THIS =
  "(?:it|this|that|(?:this|the) (?:article|text|page|post|story|review|piece|book)|das|es|(?:dies|d)en? (?:artikel|text|beitrag)|ça|cela|l[’']article|cet article|ce texte|esto|lo|est[ea] (?:artículo|texto)|el artículo)";
const AUTHOR = new RegExp(
  `^(?:who (?:wrote|has written|is the author of) ${THIS}|who (?:is|was) ${THIS} (?:written )?by|who is (?:the|its) (?:author|writer)(?: of ${THIS})?|wer hat ${THIS} (?:geschrieben|verfasst)|von wem ist ${THIS}|wer ist der autor|qui a écrit ${THIS}|qui est l[’\']auteur(?: de ${THIS})?|quién (?:ha escrito|escribió) ${THIS}|quién es el autor)$`,
  'iu',
);
const WHEN = new RegExp(
  `^(?:when (?:was|were|did) ${THIS} (?:published|written|posted|updated|come out|appear)|how (?:old|recent|new) is ${THIS}|(?:what|which) date is ${THIS}(?: from)?|wann wurde ${THIS} (?:veröffentlicht|geschrieben)|von wann ist ${THIS}|wie alt ist ${THIS}|quand (?:a été publié|est paru|date) ${THIS}|de quand date ${THIS}|cuándo (?:se publicó|se escribió|fue publicado)(?: ${THIS})?|de cuándo es ${THIS})$`,
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

/**
 * The line that answers, of the first lines of a text; null for any other question, or where none does. A date alone
 * dates the text only in a line that names who wrote it, how long it is to read, or that it was published.
 */
export function bylineFor(question: string, lines: readonly string[]): string | null {
  const said = withoutMarks(question);
  const short = lines.filter((line) => line.length <= LONGEST);
  if (AUTHOR.test(said)) return short.find((line) => BY.test(line)) ?? null;
  if (!WHEN.test(said)) return null;
  return short.find((line) => DATE.test(line) && (BY.test(line) || DATED.test(line))) ?? null;
}
const DATED =
  /\b(?:published|posted|updated|min(?:ute)?s? read|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado)\b|^\P{L}*(?:\p{L}+day,? )?\d{1,2}\.? \p{L}+ \d{4}\P{L}*$|^\P{L}*\p{L}+ \d{1,2},? \d{4}\P{L}*$/iu;
