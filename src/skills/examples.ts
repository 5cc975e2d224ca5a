/** Three things to try on this very page, made from its own elements: the first screen of an empty conversation. */
import type { Page, PageElement } from '../flow';

const SHOWN = 3;
const LONGEST_NAME = 40;

/** Sentences that Familiar understands and this page can answer. Pure. */
export function examplesFor(page: Page): string[] {
  const controls = page.elements.filter(
    (e) => e.kind === 'control' && e.disabled !== true && e.inView === true,
  );
  const found = [searching(controls), opening(controls), choosing(controls), reading(page)];
  return found.filter((sentence) => sentence !== null).slice(0, SHOWN);
}

function searching(controls: PageElement[]): string | null {
  const box = controls.find(
    (e) => e.role === 'searchbox' || (e.role === 'textbox' && e.form?.search === true),
  );
  const word = box && subject(controls);
  return word ? `search for ${word}` : null;
}

/** A word that the site itself uses, so that the example finds something. */
function subject(controls: PageElement[]): string | undefined {
  const words = controls.filter((e) => e.role === 'link').map((e) => e.name.toLowerCase());
  return words.find((name) => /^\p{L}{4,14}$/u.test(name));
}

/** A link in the main part says more about a page than the first one of its menu. */
function opening(controls: PageElement[]): string | null {
  const links = controls.filter((e) => e.role === 'link' && fits(e.name));
  const link = links.find((e) => e.landmark === 'main' || e.item !== undefined) ?? links[0];
  return link ? `open “${link.name}”` : null;
}

function choosing(controls: PageElement[]): string | null {
  const list = controls.find(
    (e) => e.tag === 'select' && fits(e.name) && e.options?.some((o) => fits(o.label)),
  );
  const option = list?.options?.findLast((o) => fits(o.label) && o.disabled !== true);
  return list && option ? `choose “${option.label}” in “${list.name}”` : null;
}

const reading = (page: Page): string | null =>
  page.elements.some((e) => e.kind === 'text' && e.name.length > 80) ? 'summarise this page' : null;

const fits = (name: string): boolean =>
  name.length > 2 && name.length <= LONGEST_NAME && !/[“”"]/u.test(name);
