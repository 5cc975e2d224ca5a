/** "Is dark mode on?", "is the newsletter checked?": how a box or switch of the page stands. Four languages. */
import type { PageElement } from '../flow';
import { elementName, quoted } from '../action/describe';
import { fieldName } from '../language/held';
import { withoutMarks } from '../language/marks';
import { calledSo } from './called';
import { tell, type Context, type Progress } from './skill';

const ON =
  '(?:(?:turned|switched) )?(?:on|off|enabled|disabled|checked|unchecked|ticked|unticked|active|activated)';
/** Questions with the name of what is asked about as their first group. */
const ASKS = [
  new RegExp(`^(?:is|are) (?:the |my )?(.+?) (?:currently |already |now )?${ON}$`, 'iu'),
  new RegExp(`^(?:do|have) i (?:have )?(.+?) ${ON}$`, 'iu'),
  /^(?:ist|sind) (?:der |die |das |mein\p{L}* )?(.+?) (?:gerade |schon )?(?:an|aus|ein|eingeschaltet|ausgeschaltet|aktiv|aktiviert|deaktiviert|angekreuzt)$/iu,
  /^(?:est-ce que )?(?:le |la |les |l['’])?(.+?) (?:est|sont|est-(?:il|elle)) (?:activée?s?|désactivée?s?|cochée?s?|allumée?)$/iu,
  /^(?:están?) (?:el |la |los |las )?(.+?) (?:activad[oa]s?|desactivad[oa]s?|marcad[oa]s?|encendid[oa])$/iu,
];

/** Answers where the words tell one box or switch; null where they tell none, or several that stand differently. */
export async function stateReply({ fx }: Context, question: string): Promise<Progress | null> {
  const said = withoutMarks(question);
  const asked = ASKS.map((form) => form.exec(said)?.[1]).find((found) => found !== undefined);
  if (asked === undefined) return null;
  const boxes = (await fx.observe()).elements.filter((e) => state(e) !== null);
  const [first, ...others] = calledSo(boxes, fieldName(asked), (e) => e.name);
  if (!first || others.some((e) => state(e) !== state(first))) return null;
  const among = [first, ...others];
  await fx.mark(among.map((e) => ({ ref: e.ref, label: e.name.slice(0, 80) })));
  const say = among.map((e) => `${elementName(e)} is ${state(e) === true ? 'on' : 'off'}.`).join(' ');
  return tell(`Look for an answer to ${quoted(question)}`, say, { result: 'marked on the page' });
}

/** True or false for what can be on or off; null for anything else. */
const state = (e: PageElement): boolean | null =>
  e.kind !== 'control' || e.concealed === true
    ? null
    : e.role === 'checkbox' || e.role === 'switch' || e.role === 'menuitemcheckbox'
      ? e.checked === true
      : (e.pressed ?? null);
