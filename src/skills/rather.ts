/** "No, the other one", "no, the second": another element of the kind that a step acted on, on the page as it is now. */
import { Failure, type ActedOn, type Page, type PageAction, type PageElement } from '../flow';
import { describedInEnglish } from '../language/abroad';
import { targetOf } from '../language/target';
import { stem, telling, tokens } from '../language/words';
import { which, type Found } from './ground';
import { perform } from './perform';
import type { Context, Progress } from './skill';

/** Acts that mean the same on an element beside the first one. */
const ALIKE: ReadonlySet<PageAction['kind']> = new Set(['click', 'check', 'focus', 'hover', 'copy', 'highlight']); // prettier-ignore

/** Whether another element may take the place of what was acted on. */
export const hasOthers = (on: ActedOn): boolean => ALIKE.has(on.kind) && on.role !== 'combobox';

/**
 * Does to the element beside it what was done; asks with the candidates as buttons where the words leave it open.
 * Null when none of those is described so.
 * @param instead the person's words; empty for "the other one"
 */
export async function rather(context: Context, on: ActedOn, instead: string): Promise<Progress | null> {
  const { fx, given } = context;
  const page = await fx.observe();
  if (given?.kind === 'option') return picked(context, page, on);
  const all = series(page, on);
  const self = itself(all, on);
  const others = all.filter((e) => e !== self);
  const target = targetOf(describedInEnglish(instead));
  const described = target.words === '' ? null : fitting(others, target.words);
  const nth = target.ordinal === undefined ? null : all.at(target.ordinal > 0 ? target.ordinal - 1 : target.ordinal); // prettier-ignore
  const found = described ?? (target.ordinal === undefined ? others : nth ? [nth] : []);
  const [only] = found;
  if (!only) {
    if (instead !== '') return null;
    throw new Failure('not-found', 'I see no other one here. Say what you mean by its name.');
  }
  if (found.length > 1) return { kind: 'ask', question: which(fx.id(), found, 'Which one then?') };
  return done(context, page, only, on, instead === '' ? 'it is the other one' : 'you corrected it');
}

function picked(context: Context, page: Page, on: ActedOn): Promise<Progress> {
  const ref = context.given?.kind === 'option' ? context.given.ref : undefined;
  const element = page.elements.find((e) => e.ref === ref);
  if (!element)
    throw new Failure('stale', 'What you chose is no longer on the page. Tell me again what to do.');
  return done(context, page, element, on, 'you picked it');
}

function done(
  context: Context,
  page: Page,
  element: PageElement,
  on: ActedOn,
  why: string,
): Promise<Progress> {
  const found: Found = { page, element, why, uses: [] };
  return perform(context, actionOn(element, on), found, element.name);
}

/** The same act; what cannot be checked is pressed. */
function actionOn({ ref, checked }: PageElement, { kind }: ActedOn): PageAction {
  switch (kind) {
    case 'check':
      return checked === undefined ? { kind: 'click', ref } : { kind, ref, on: true };
    case 'focus':
    case 'hover':
    case 'copy':
    case 'highlight':
      return { kind, ref };
    default:
      return { kind: 'click', ref };
  }
}

/** What was acted on: by its ref while the document lives, else by what it is called and where it stands. */
const itself = (elements: readonly PageElement[], on: ActedOn): PageElement | undefined =>
  elements.find((e) => e.ref === on.ref && e.name === on.name) ??
  elements.find(
    (e) =>
      e.name === on.name && e.item?.index === on.item && e.group === on.group && e.heading === on.heading,
  );

/** The things it stood among, itself included, in page order: of its name, of its group, or entries of its list. */
function series({ elements }: Page, on: ActedOn): PageElement[] {
  const kin = elements.filter((e) => e.kind === 'control' && e.role === on.role && e.disabled !== true);
  const self = itself(kin, on);
  const ways: ((e: PageElement) => boolean)[] = [
    (e) => on.group !== undefined && e.group === on.group,
    (e) => on.name !== '' && e.name === on.name,
    (e) => on.item !== undefined && isEntry(e, self, on),
    (e) => self?.form !== undefined && e.form?.name === self.form.name && e.form.key === self.form.key,
    (e) => self?.heading !== undefined && e.heading === self.heading && on.role !== 'link',
  ];
  for (const way of ways) {
    const found = kin.filter(way);
    if (found.length > 1) return found;
  }
  return self ? [self] : [];
}

/** An entry of the same list: as many entries, in the same part of the page, and the one that names its entry. */
function isEntry(e: PageElement, self: PageElement | undefined, on: ActedOn): boolean {
  if (e.item === undefined || e.landmark !== self?.landmark) return false;
  if (self && e.item.of !== self.item?.of) return false;
  return e.item.index !== on.item ? e.name !== on.name : e === self;
}

/** Those that all the words speak of: by their names where any bears them, else by what stands around them. */
function fitting(others: PageElement[], words: string): PageElement[] {
  const wanted = telling(words).map(stem);
  const says = (text: string): boolean => {
    const had = new Set(tokens(text).map(stem));
    return wanted.length > 0 && wanted.every((word) => had.has(word));
  };
  const named = others.filter((e) => tokens(e.name).join(' ') === tokens(words).join(' '));
  if (named.length > 0) return named;
  const byName = others.filter((e) => says(e.name));
  return byName.length > 0
    ? byName
    : others.filter((e) => says(`${e.near ?? ''} ${e.item?.text ?? ''} ${e.heading ?? ''}`));
}
