/** A page's elements → its forms with their fields: what is asked, of what kind, and whether it is needed. */
import type { Page, PageElement, ReadForm } from '../../flow';

const FIELDS = new Set(
  'textbox searchbox combobox checkbox radio switch slider spinbutton listbox'.split(' '),
);

/** All forms in page order; fields outside any form are one form of their own. What was typed in is only said to be there. */
export function formsOf(page: Page): ReadForm[] {
  const forms: ReadForm[] = [];
  let at = null as { form: ReadForm; key: string } | null;
  for (const element of page.elements) {
    const isField = element.kind === 'control' && FIELDS.has(element.role) && element.disabled !== true;
    const sends = element.form?.submits === true && !element.form.search;
    if (!isField && !sends) continue;
    const key = JSON.stringify([
      element.form?.name,
      element.form?.method,
      element.form?.search,
      element.dialog,
    ]);
    if (at?.key !== key || (at.form.submit !== undefined && isField)) {
      if (!isField) continue;
      at = { key, form: { name: element.form?.name ?? element.dialog ?? element.heading ?? '', fields: [] } };
      forms.push(at.form);
    }
    if (sends && !isField) at.form.submit = element.name;
    else if (isField) addField(at.form, element);
  }
  return forms;
}

function addField(form: ReadForm, element: PageElement): void {
  const { ref, role, near, placeholder, group } = element;
  const last = form.fields.at(-1);
  // The buttons of one choice are one field.
  if (role === 'radio' && group !== undefined && last?.kind === 'choice' && last.label === group) {
    last.options = [...(last.options ?? []), element.name];
    if (element.checked) last.filled = true;
    return;
  }
  const isChoice = role === 'radio' && group !== undefined;
  const label = isChoice ? group : element.name || near || placeholder || '';
  const options = isChoice ? [element.name] : element.options?.map(({ label }) => label);
  form.fields.push({
    ref,
    label,
    kind: kindOf(element),
    ...((element.required === true || /\*\s*$/.test(label)) && { required: true }),
    ...(isFilled(element) && { filled: true }),
    ...(options && options.length > 0 && { options: options.slice(0, 30) }),
  });
}

/** What a field wants, by what its author said of it. */
function kindOf({ role, inputType, autocomplete, secret, tag }: PageElement): string {
  if (secret !== undefined) return secret;
  if (role === 'checkbox' || role === 'switch') return 'yes or no';
  if (role === 'radio' || role === 'listbox' || tag === 'select' || role === 'combobox') return 'choice';
  if (inputType !== undefined && inputType !== 'text') return inputType;
  const filled = autocomplete?.split(/\s+/).at(-1);
  return filled !== undefined && filled !== 'on' && filled !== 'off'
    ? filled
    : tag === 'textarea'
      ? 'long text'
      : 'text';
}

const isFilled = ({ role, value, checked, options }: PageElement): boolean =>
  role === 'checkbox' || role === 'radio' || role === 'switch'
    ? checked === true
    : (value ?? '') !== '' &&
      !(
        options?.some(
          ({ label, selected }) =>
            selected && /^\W*(?:choose|select|please|bitte|choisir|elegir|-)/iu.test(label),
        ) ?? false
      );
