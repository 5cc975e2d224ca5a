/** Fields → forms, and what each form seems to be for. */
import type { Page, PageElement } from '../flow';
import { fold, reader } from './ideas';
import { fieldWords } from './table';
import type { Purpose } from './words';

/** Fields that are sent together, and what is said around them. */
export interface Form {
  fields: PageElement[];
  /** Buttons and links that stand in it. */
  others: PageElement[];
  /** What buttons (`do`), headings and legends (`say`), its own attributes (`own`) and other controls (`with`) say. */
  purposes: Set<`${'do' | 'say' | 'own' | 'with'}:${Purpose}`>;
}

const purposesIn = reader(() => fieldWords().purposes);

/** Fields of a page in its order: all of them where they were asked for, else the seen ones. */
export function fieldsOf(page: Page): PageElement[] {
  return page.fields ?? page.elements.filter((e) => e.field !== undefined);
}

/** Fields without a form element belong together where they stand in the same dialog or part of the page. */
const keyOf = (e: PageElement): string => `${e.docId ?? ''}|${e.form?.key ?? `- ${e.dialog ?? ''}`}`;

/** The forms of a page, in the order of their first field. */
export function formsOf(page: Page): Form[] {
  const forms = new Map<string, Form>();
  const of = (e: PageElement): Form | undefined => forms.get(keyOf(e));
  for (const e of fieldsOf(page)) {
    const form = of(e) ?? { fields: [], others: [], purposes: new Set() };
    form.fields.push(e);
    forms.set(keyOf(e), form);
  }
  const isField = new Set(fieldsOf(page).map(({ ref }) => ref));
  for (const e of page.elements)
    if (e.kind === 'control' && !isField.has(e.ref) && e.name !== '') of(e)?.others.push(e);
  for (const form of forms.values()) {
    const add = (kind: 'do' | 'say' | 'own' | 'with', text: string | undefined): void => {
      if (text) for (const purpose of purposesIn(fold(text))) form.purposes.add(`${kind}:${purpose}`);
    };
    for (const e of form.others) {
      if (e.name.length > 80) continue;
      if (e.role === 'button') add('do', e.name);
      else add('with', e.name);
    }
    for (const e of form.fields) {
      add('say', e.heading);
      add('say', e.group);
      add('say', e.dialog);
      add('own', e.form?.words);
      add('own', e.form?.name);
    }
  }
  return [...forms.values()];
}
