/** Questions that name what they ask for in a verb: "what is it made of?" asks for a material. */
import { withoutMarks } from './marks';

/** A form of asking, and what pages call the answer, in the four languages of the commands. */
const TOPICS: [RegExp, string[]][] = [
  [
    /\bmade (?:of|from|out of)\b|\bworaus\b|\baus (?:welchem|was für) |^(?:de|en) quoi\b.*\b(?:fait|composée?)|^(?:de|con) qué\b.*\b(?:hecho|hecha|está|compuest)/iu,
    'material materials fabric composition ingredients contents cloth stoff material materialien zusammensetzung zutaten matière composition ingrédients material composición tejido ingredientes'.split(
      ' ',
    ),
  ],
  [
    /^who (?:makes|made|manufactures?d?|produces?d?)\b|^(?:what|which) (?:brand|make|manufacturer)\b|^wer (?:hat|stellt|macht)\b.*(?:gemacht|her|hergestellt|das|dies)$|^qui (?:fabrique|a fabriqué|produit)\b|^quién (?:lo |la )?(?:fabrica|hace|produce)\b/iu,
    'brand manufacturer maker producer vendor marke hersteller marque fabricant marca fabricante'.split(' '),
  ],
];

/** What pages call that which is asked for; null where the question names it itself. */
export function topicOf(question: string): readonly string[] | null {
  const said = withoutMarks(question);
  return TOPICS.find(([asks]) => asks.test(said))?.[1] ?? null;
}
