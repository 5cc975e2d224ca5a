/** "Take the 12th", "is Friday the 12th free?": days of the calendar that the page shows. Four languages. */
import { Failure, type Command } from '../flow';
import { quoted } from '../action/describe';
import { withoutMarks } from '../language/marks';
import { monthOf, weekdayIn, weekdayName, weekdayOf, type Day, type Month } from './calendar';
import { perform } from './perform';
import { tell, type Context, type Progress, type Skill } from './skill';

type Taking = Extract<Command, { verb: 'day' }>;

export const day: Skill = {
  name: 'day',
  verbs: ['day'],
  examples: [],
  async run(context): Promise<Progress> {
    const { day: wanted, weekday } = context.step.command as Taking;
    const page = await context.fx.observe();
    const month = monthOf(page);
    if (!month) {
      // No calendar: the 12th of what is listed.
      const target = { words: '', ordinal: wanted, role: 'result' as const };
      return { kind: 'instead', steps: [{ ...context.step, command: { verb: 'click', target } }] };
    }
    const found = month.days.find((one) => one.day === wanted);
    if (!found) throw new Failure('not-found', absent(month, wanted));
    const other = wrongDay(month, wanted, weekday);
    if (other !== '')
      throw new Failure('not-understood', `${other} Which day do you mean? Say it by its number.`);
    if (!found.open) throw new Failure('not-found', `${dated(month, wanted)} can’t be chosen here. ${others(month)}`); // prettier-ignore
    const { element } = found;
    return perform(
      context,
      { kind: 'click', ref: element.ref },
      { page, element, why: 'it is that day of the calendar', uses: [] },
      element.name,
    );
  },
};

const WEEKDAY = '(\\p{L}+(?:day|tag|woch)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)'; // prettier-ignore
const NUMBER =
  '(?:on |for |der |den |am |an |für |le |el |día |the )*(\\d{1,2})(?:st|nd|rd|th|er|\\.)?(?: of (?:the|this) month)?';
const FREE =
  '(?:still |noch |encore |todavía |aún |schon )?(?:free|available|open|possible|taken|booked(?: up)?|bookable|frei|verfügbar|möglich|belegt|ausgebucht|libre|disponible|possible|prise?|ocupado|posible)';
const ASKS = [
  new RegExp(`^(?:is|ist|wäre|est-ce que|est)\\s+(?:(?:the|der|le)\\s+)?(?:${WEEKDAY},?\\s+)?${NUMBER}(?:\\s+(?:est|ist))?\\s+${FREE}$`, 'iu'),
  new RegExp(`^(?:le\\s+)?(?:${WEEKDAY}\\s+)?(?:le\\s+)?(\\d{1,2})(?:er)?\\s+est(?:-il)?\\s+${FREE}$`, 'iu'),
  new RegExp(`^(?:está|es)\\s+${FREE}\\s+el\\s+(?:${WEEKDAY}\\s+)?(?:día\\s+)?(\\d{1,2})$|^(?:el\\s+)?(?:${WEEKDAY}\\s+)?(?:día\\s+)?(\\d{1,2})\\s+está\\s+${FREE}$`, 'iu'),
  new RegExp(`^(?:can (?:i|we)|(?:is|are) there (?:any(?:thing)?|something|a (?:slot|room|table))|do you have (?:any(?:thing)?|something|a (?:slot|room|table))|kann ich|geht|puedo|je peux|puis-je)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:on|for|am|le|el|der|für den)\\s+(?:${WEEKDAY},?\\s+)?${NUMBER}(?:\\s+(?:kommen|buchen|venir|réserver|reservar))?(?:\\s+${FREE})?$`, 'iu'),
  new RegExp(`^(?:(?:how|what) about|and|wie (?:ist|wäre) es mit|und|et|y)\\s+(?:${WEEKDAY},?\\s+)?${NUMBER}$`, 'iu'),
]; // prettier-ignore
const WHICH =
  /^(?:which|what) (?:days?|dates?) (?:are|is|can i (?:take|choose|pick|book)|do you have)(?: (?:still|there))?(?: (?:free|available|open|possible|left))?(?: (?:this month|in \p{L}+|for booking))?$|^(?:when|what) (?:is|are you) (?:free|available)$|^(?:welche tage|wann) (?:sind|ist)(?: noch)? (?:frei|verfügbar)$|^(?:was ist|wann hast du|wann habt ihr) (?:noch )?(?:was |etwas )?frei$|^quels jours sont (?:libres|disponibles)$|^qué días (?:están|hay|quedan) (?:libres|disponibles)$/iu;

/** Answers questions for days; null where they are no such questions, or the page shows no calendar. */
export async function dayReply({ fx }: Context, question: string): Promise<Progress | null> {
  const said = withoutMarks(question);
  const which = WHICH.test(said);
  const asked = which ? null : dayIn(said);
  if (!which && asked === null) return null;
  const month = monthOf(await fx.observe());
  if (!month) return null;
  const shown = (days: Day[]) => fx.mark(days.slice(0, 31).map(({ element: { ref, name } }) => ({ ref, label: name }))); // prettier-ignore
  const what = `Look for an answer to ${quoted(question)}`;
  if (asked === null) {
    await shown(month.days.filter(({ open }) => open));
    return tell(what, others(month), { result: 'marked on the page' });
  }
  const found = month.days.find((one) => one.day === asked.day);
  if (!found) return tell(what, absent(month, asked.day));
  await shown([found]);
  const other = wrongDay(month, asked.day, asked.weekday);
  const can = found.open ? 'can be chosen here' : 'can’t be chosen here';
  const say =
    other === '' ? `${found.open ? 'Yes' : 'No'}: ${dated(month, asked.day)} ${can}.` : `${other} It ${can}.`;
  return tell(what, say, { result: 'marked on the page' });
}

function dayIn(said: string): { day: number; weekday?: string } | null {
  for (const form of ASKS) {
    const groups =
      form
        .exec(said)
        ?.slice(1)
        .filter((part: string | undefined) => part !== undefined) ?? [];
    const day = Number(groups.find((part) => /^\d+$/u.test(part)) ?? 0);
    const weekday = groups.find((part) => weekdayOf(part) !== null);
    if (day >= 1 && day <= 31) return { day, ...(weekday !== undefined && { weekday }) };
  }
  return null;
}

const dated = (month: Month, number: number): string =>
  month.name === '' ? `Day ${number}` : `${number} ${month.name}`;

const absent = (month: Month, number: number): string =>
  `I see no ${number} among the days here${month.name === '' ? '' : ` (${month.name})`}.`;

function others({ days, name }: Month): string {
  const open = days.filter((one) => one.open).map((one) => one.day);
  const where = name === '' ? 'here' : `in ${name}`;
  return open.length === 0
    ? `No day can be chosen ${where}.`
    : `These days can be chosen ${where}: ${open.join(', ')}.`;
}

/** What is wrong with the day of the week that was said; empty where nothing is, or nobody can tell. */
function wrongDay(month: Month, number: number, weekday: string | undefined): string {
  const said = weekday === undefined ? null : weekdayOf(weekday);
  const is = weekdayIn(month, number);
  if (said === null || is === null || said === is) return '';
  return `${dated(month, number)} is a ${weekdayName(is)}, not a ${weekdayName(said)}.`;
}
