/** "Go home", "back to the start page", where the page has no link that says so: the first page of the site. */
import type { Target } from '../flow';
import { sameThing } from '../language/words';
import type { Context, Progress } from './skill';

const HOME =
  /^(?:(?:go|get|back|return|take me)\s+)*(?:to\s+)?(?:the\s+)?(?:(?:site|shop|store|website)(?:['’]s)?\s+)?(?:home(?: ?page)?|start(?:ing)? ?page|main ?page|front ?page|landing ?page|startseite|hauptseite|page d['’]accueil|accueil|página (?:de inicio|principal))(?:\s+of (?:the|this) (?:site|shop|store|website))?$/iu;

/** The step that opens the site's first page; null where something else is meant or the page's own link leads there. */
export async function goHome(context: Context, { words, exact, place }: Target): Promise<Progress | null> {
  if (exact || place !== undefined || !HOME.test(words.trim())) return null;
  const page = await context.fx.observe();
  if (page.elements.some((e) => e.kind === 'control' && sameThing(e.name, 'home'))) return null;
  const { origin, protocol } = new URL(page.url);
  if (!/^https?:$/.test(protocol)) return null;
  return { kind: 'instead', steps: [{ ...context.step, command: { verb: 'load', url: `${origin}/` } }] };
}
