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
  [
    // With the name of a place it asks about that one, which need not be what the page is about.
    /^(?:how many (?:people|inhabitants|residents) (?:live|are there|does it have)|wie ?viele (?:menschen|leute|einwohner) (?:leben|wohnen|gibt es|hat(?: es| das| sie)?)|combien (?:de (?:gens|personnes)|d[’']habitants) (?:y )?(?:vivent|habitent|a-t-(?:il|elle)|y a-t-il)|cuánt[ao]s (?:personas|habitantes|gente) (?:viven|hay|tiene))(?: (?:there|here|in (?:this|the|that) \p{L}+|hier|dort|da|ici|là|là-bas|ahí|allí|aquí))?$/iu,
    'population inhabitants residents einwohner einwohnerzahl bevölkerung habitants población habitantes'.split(
      ' ',
    ),
  ],
];

/** What pages call that which is asked for; null where the question names it itself. */
export function topicOf(question: string): readonly string[] | null {
  const said = withoutMarks(question);
  return TOPICS.find(([asks]) => asks.test(said))?.[1] ?? null;
}
