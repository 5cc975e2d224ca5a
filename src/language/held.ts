/** Questions about what the fields of a page hold: "which size is chosen?", "is express selected?", "what is still empty?". Four languages. */
import { withoutMarks } from './marks';

/** What is asked: what the field of this name holds, whether this value is chosen, what is filled in, what is still empty. */
export type AskedHeld = { of: string } | { value: string } | { all: 'filled' } | { all: 'empty' };

const NOW = '(?:(?:currently|now|already|right now|at the moment) )?';
const CHOSEN = '(?:selected|chosen|picked|active|set)';
const HERE = '(?: (?:so far|already|here|there|yet|on (?:this|the) page|in (?:this|the) form))*';

/** Their first group is the name of a field. */
const OF = [
  new RegExp(
    `^(?:what|which) (?:kind of )?(.+?) (?:is|are|was|were) ${NOW}(?:${CHOSEN}|entered|filled in|typed(?: in)?|open)${HERE}$`,
    'iu',
  ),
  /^(?:what|which) (.+?) (?:did i|have i|do i have) (?:choose|chosen|select(?:ed)?|pick(?:ed)?|enter(?:ed)?|type[d]?(?: in)?|set)$/iu,
  new RegExp(
    `^what(?:['’]s| is| are) ${NOW}(?:in|(?:entered|written|typed|selected|chosen|picked|set|filled in|put) (?:in|into|for|as|under)) (?:the |my )?(.+)$`,
    'iu',
  ),
  /^what (?:did i|have i|i) (?:enter|entered|type|typed|write|written|wrote|put|choose|chose|chosen|select|selected|pick|picked|fill in|filled in) (?:in |into |for |as |under )+(?:the |my )?(.+)$/iu,
  /^what(?:['’]s| is| are) (?:the )?(?:current )?(?:value|setting|contents?|text|state) (?:of|in|for) (?:the |my )?(.+)$/iu,
  new RegExp(`^what (?:is|are) (?:the |my )?(.+?) ${NOW}set to$`, 'iu'),
  /^what does (?:the |my )?(.+?) (?:say|contain|hold|show)$/iu,
  /^welche[rsnm]? (.+?) (?:ist|sind|habe ich|hab ich) (?:gerade |jetzt |schon |aktuell )*(?:ausgewählt|gewählt|eingestellt|eingetragen|eingegeben|markiert|aktiv|offen)$/iu,
  /^was (?:steht|ist|habe ich|hab ich) (?:gerade |jetzt |schon |aktuell )*(?:im feld|in dem feld|im|in der|in|bei|unter|für|als) (?:der |die |das |dem |feld )?(.+?)(?: (?:ausgewählt|gewählt|eingestellt|eingetragen|eingegeben|angegeben))?$/iu,
  /^quel(?:le)?s? (.+?) (?:est|sont|ai-je) (?:actuellement )?(?:sélectionnée?s?|choisie?s?|saisie?s?|activée?s?|ouverte?s?)$/iu,
  /^qu['’](?:est-ce qu['’]il y a|y a-t-il|ai-je (?:mis|écrit|saisi|choisi)|est-ce que j['’]ai (?:mis|écrit|saisi|choisi)) (?:dans|pour|comme) (?:le champ |la case |la liste )?(?:le |la |les |l['’])?(.+)$/iu,
  /^(?:qué|cuál) (.+?) (?:está|están|he) (?:ahora )?(?:seleccionad[oa]s?|elegid[oa]s?|escogid[oa]s?|marcad[oa]s?|activ[oa]s?|abiert[oa]s?)$/iu,
  /^qué (?:hay|he (?:puesto|escrito|elegido)|pone) (?:en|para|como) (?:el campo |la casilla |la lista )?(?:el |la |los |las )?(.+)$/iu,
];
/** Their first group is a value. */
const VALUES = [
  new RegExp(`^(?:is|are) (?:the )?(.+?) ${NOW}(?:selected|chosen|picked)$`, 'iu'),
  /^(?:did i|have i) (?:choose|chosen|select|selected|pick|picked) (?:the )?(.+)$/iu,
  /^(?:ist|sind|habe ich|hab ich) (?:der |die |das )?(.+?) (?:gerade |schon |jetzt )?(?:ausgewählt|gewählt|markiert)$/iu,
  /^(?:est-ce que )?(?:le |la |l['’])?(.+?) (?:est|est-(?:il|elle)|ai-je) (?:sélectionnée?|choisie?)$/iu,
  /^(?:está|he) (?:el |la )?(.+?) (?:seleccionad[oa]|elegid[oa]|escogid[oa])$|^está (?:seleccionad[oa]|elegid[oa]) (?:el |la )?(.+)$/iu,
];
const FILLED = [
  new RegExp(
    `^what (?:have i|did i|i have) (?:fill(?:ed)? in|filled out|enter(?:ed)?|typed?|put in)${HERE}$`,
    'iu',
  ),
  /^was (?:habe|hab) ich (?:hier |schon |bisher |bis jetzt )*(?:ausgefüllt|eingetragen|eingegeben|angegeben)$/iu,
  /^qu['’]?(?:est-ce que j['’]ai|ai-je) (?:déjà )?(?:rempli|saisi|écrit)(?: ici)?$/iu,
  /^qué he (?:rellenado|escrito|puesto|introducido)(?: aquí| ya| hasta ahora)*$/iu,
];
const EMPTY = [
  new RegExp(
    `^(?:what|which(?: fields?| ones?| boxes)?)(?:['’]s| is| are)? ${NOW}(?:still )?(?:empty|blank|missing|left(?: to fill (?:in|out))?|not (?:yet )?filled in|unfilled)${HERE}$`,
    'iu',
  ),
  new RegExp(
    `^what (?:(?:else )?(?:do i|must i) still (?:have to |need to )?|else (?:do i|must i) (?:have to |need to )?)fill (?:in|out)${HERE}$`,
    'iu',
  ),
  /^(?:is|have i filled in|did i fill in|have i got|did i forget) (?:everything|anything|all(?: (?:of )?the)? fields|the (?:whole )?form (?:complete|filled in))(?: filled in| complete)?$/iu,
  /^(?:was|welche felder) (?:fehlt|fehlen|ist|sind|muss ich)(?: hier)? noch(?: leer| offen| ausfüllen)?$|^(?:ist|habe ich) alles ausgefüllt$/iu,
  /^(?:qu['’]est-ce qui|que|quels champs) (?:manque(?:-t-il)?|est|sont|reste(?:-t-il)?)(?: encore)?(?: vides?| à remplir)?$|^(?:est-ce que )?tout est rempli$/iu,
  /^(?:qué|qué campos) (?:falta|faltan|queda|quedan|está|están)(?: por rellenar| vací[oa]s?)?$|^está todo relleno$/iu,
];

const firstOf = (forms: readonly RegExp[], said: string): string | null => {
  for (const form of forms) {
    const found = form
      .exec(said)
      ?.slice(1)
      .find((part: string | undefined) => part !== undefined);
    if (found !== undefined) return found;
  }
  return null;
};

/** What is asked of the page's fields; null for any other question. */
export function askedHeld(question: string): AskedHeld | null {
  const said = withoutMarks(question);
  if (FILLED.some((form) => form.test(said))) return { all: 'filled' };
  if (EMPTY.some((form) => form.test(said))) return { all: 'empty' };
  const of = firstOf(OF, said);
  if (of !== null) return { of: fieldName(of) };
  const value = firstOf(VALUES, said);
  return value === null ? null : { value };
}

/** "What is the quantity?": a field's name it may be, where nothing else on the page answers; null for any other question. */
export function askedThing(question: string): string | null {
  const said = withoutMarks(question);
  const form =
    /^(?:what(?:['’]s| is| are)|how (?:loud|big|large|high|long|many|much) (?:is|are)|(?:was|wie|welche[rsnm]?) (?:groß |hoch |laut |lang |viele? )?(?:ist|sind|lautet)|quel(?:le)?s? (?:est|sont)|cuál(?:es)? (?:es|son)) (?:the |my |der |die |das |meine?[rn]? |le |la |les |l['’]|ma |mon |mes |el |los |las |mis? )?(.+?)(?: here| hier| ici| aquí)?$/iu;
  const found = form.exec(said)?.[1];
  return found === undefined ? null : fieldName(found);
}

/** "The e-mail field" → "e-mail". */
export const fieldName = (said: string): string =>
  said
    .replace(/^(?:feld|champ|campo|field) /iu, '')
    .replace(
      /[\s-](?:field|box|input|list|dropdown|drop-down|menu|slider|checkbox|switch|toggle|option|setting|text|feld|liste|auswahl|regler|schalter)$/iu,
      '',
    )
    .trim();
