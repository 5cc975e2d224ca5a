/** Uploading: finds the place and points at it; the file itself only the person can pick. */
import { elementName, quoted } from '../action/describe';
import type { Page, PageElement, Target } from '../flow';
import { emptyQuery, queryOfTarget } from '../rank/query';
import { ground, notFound, type Grounded } from './ground';
import { tell, type Context, type Progress, type Skill } from './skill';

interface Uploading {
  verb: 'upload';
  target: Target;
}

export const upload: Skill = {
  name: 'upload',
  verbs: ['upload'],
  examples: ['upload my CV'],
  async run(context): Promise<Progress> {
    const { target } = context.step.command as Uploading;
    const page = await context.fx.observe();
    // The first option of our own question says that the file is picked; any other answer picked one of several fields.
    const asked = context.given?.kind === 'option' ? context.given.ref : undefined;
    const answered = asked === undefined ? undefined : page.elements.find((e) => e.ref === asked);
    if (answered && picked(answered)) return done(answered, picked(answered));
    if (context.given && !answered) return done(null, '');
    const grounded = answered ? null : await place(context, page, target.words);
    if (grounded?.kind === 'ask') return grounded;
    if (grounded?.kind === 'none') throw notFound(target.words || 'a place to upload to', grounded.nearest);
    const element = answered ?? grounded?.found.element;
    if (!element) throw notFound(target.words, []);
    // A button that brings up the browser's own picker shows us no name; the person's word is all there is.
    if (answered && !isField(answered)) return done(answered, '');
    await context.fx.mark([{ ref: element.ref, label: 'Pick your file here' }]);
    return ask(context, element, answered !== undefined);
  },
};

const isField = (e: PageElement): boolean => e.inputType === 'file';
const picked = (e: PageElement): string => (isField(e) ? (e.value ?? '') : '');

/** The file field meant; where the page hides it, the button that brings it up. */
async function place(context: Context, page: Page, words: string): Promise<Grounded> {
  const fields = page.elements.filter((e) => isField(e) && e.disabled !== true);
  const [only, ...others] = fields;
  if (only && others.length === 0)
    return {
      kind: 'found',
      found: { page, element: only, why: 'it is the only place for files here', uses: [] },
    };
  if (only) {
    const grounded = await ground(context, queryOfTarget('upload', { words }, context.step.words), isField);
    return grounded.kind === 'none' ? { kind: 'ask', question: which(context, fields) } : grounded;
  }
  const names =
    /upload|attach|browse|choose (?:a )?file|select (?:a )?file|add (?:a )?file|durchsuchen|hochladen|parcourir|joindre|examinar|subir|adjuntar/i;
  return ground(context, { ...emptyQuery('click'), words: words || 'upload file' }, (e) =>
    names.test(`${e.name} ${e.near ?? ''} ${e.hints ?? ''}`),
  );
}

const which = ({ fx }: Context, fields: PageElement[]) => ({
  id: fx.id(),
  text: 'There are several places for files here. Which one do you mean?',
  options: fields.slice(0, 5).map((e) => ({ label: elementName(e), ref: e.ref })),
});

function ask({ fx }: Context, element: PageElement, again: boolean): Progress {
  const text = `Press ${elementName(element)} on the page and pick your file there; I have marked it. Only you can choose files from your computer.`;
  return {
    kind: 'ask',
    question: {
      id: fx.id(),
      text: again ? `I see no file there yet. ${text}` : `${text} I go on once it is picked.`,
      options: [{ label: 'It is picked', ref: element.ref }],
      awaits: 'file',
      had: picked(element),
    },
  };
}

function done(element: PageElement | null, file: string): Progress {
  const what = `Pick a file for ${elementName(element)}`;
  return tell(what, '', {
    result: file === '' ? 'you said that it is picked' : `${quoted(file)} is picked`,
    why: 'you picked it',
  });
}
