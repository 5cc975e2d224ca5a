/** Larger or smaller writing: by a control of the page that is made for it, else in words how the browser does it. */
import type { Command, Page, PageElement } from '../flow';
import { which, type Found } from './ground';
import { perform } from './perform';
import { tell, type Context, type Progress, type Skill } from './skill';

type Way = Extract<Command, { verb: 'zoom' }>['way'];

const BUTTONS: Record<Way, RegExp> = {
  in: /^(?:zoom in|(?:larger|bigger|increase)(?: the)? (?:text|font|letters)(?: size)?|a\s?\+|(?:text|schrift) (?:vergrößern|größer)|agrandir(?: le texte)?|aumentar(?: (?:el texto|letra))?)$/iu,
  out: /^(?:zoom out|(?:smaller|decrease|reduce)(?: the)? (?:text|font|letters)(?: size)?|a\s?[-−–]|(?:text|schrift) (?:verkleinern|kleiner)|réduire(?: le texte)?|reducir(?: (?:el texto|letra))?)$/iu,
};
/** What sites call a choice of sizes. */
const SIZES =
  /\b(?:text|font|letter|type)[- ]?size\b|schriftgr(?:ö|oe?)ße|textgröße|taille d(?:u texte|e (?:la )?police)|tamaño de(?:l texto| (?:la )?(?:letra|fuente))/iu;

const BROWSER =
  'I can’t change how large your browser shows this page, but you can: Ctrl and + makes it larger, Ctrl and − smaller, Ctrl and 0 puts it back. On a Mac it is ⌘ in the place of Ctrl.';

export const zoom: Skill = {
  name: 'zoom',
  verbs: ['zoom'],
  examples: [],
  async run(context): Promise<Progress> {
    const { way } = context.step.command as Extract<Command, { verb: 'zoom' }>;
    const page = await context.fx.observe();
    const open = page.elements.filter((e) => e.kind === 'control' && e.disabled !== true);
    const { given } = context;
    const picked = given?.kind === 'option' ? open.find(({ ref }) => ref === given.ref) : undefined;
    if (picked) return press(context, page, picked, 'you picked it');
    const [button, ...others] = open.filter(({ name }) => BUTTONS[way].test(name.trim()));
    if (button && others.length === 0) return press(context, page, button, 'the page has it for that');
    const sizes = open.filter((e) => e.role === 'radio' && SIZES.test(e.group ?? ''));
    if (sizes.length < 2) return tell('Size of the writing', BROWSER);
    return { kind: 'ask', question: which(context.fx.id(), sizes, 'Which size shall I choose?') };
  },
};

function press(context: Context, page: Page, element: PageElement, why: string): Promise<Progress> {
  const found: Found = { page, element, why, uses: [] };
  const { ref } = element;
  return perform(
    context,
    element.role === 'radio' ? { kind: 'check', ref, on: true } : { kind: 'click', ref },
    found,
    element.name,
  );
}
