/** A page's elements → its forms with their fields: what is asked, of what kind, and whether it is needed. */
import type { FieldType, Page, PageElement, ReadForm, Ref } from '../../flow';

const FIELDS = new Set(
  'textbox searchbox combobox checkbox radio switch slider spinbutton listbox'.split(' '),
);

/**
 * All forms in page order; fields outside any form are one form of their own. What was typed in is only said to be there.
 * @param types what fields are known to want, by ref; what their author said of them is taken for the others
 */
export function formsOf(page: Page, types: ReadonlyMap<Ref, FieldType> = new Map()): ReadForm[] {
  const forms: ReadForm[] = [];
  const byKey = new Map<string, ReadForm>();
  for (const element of page.elements) {
    const { form: at, dialog, docId, role, kind } = element;
    const isField = kind === 'control' && FIELDS.has(role) && element.disabled !== true;
    const sends = at?.submits === true && !at.search;
    if (!isField && !sends) continue;
    const key = JSON.stringify([docId, at ? (at.key ?? [at.name, at.method, at.search]) : dialog]);
    const form = byKey.get(key) ?? { name: at?.name || dialog || element.heading || '', fields: [] };
    if (isField) {
      if (!byKey.has(key)) forms.push(form);
      byKey.set(key, form);
      addField(form, element, types.get(element.ref));
    } else if (byKey.has(key)) form.submit ??= element.name;
  }
  return forms;
}

function addField(form: ReadForm, element: PageElement, type: FieldType | undefined): void {
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
    kind:
      isChoice || options
        ? 'choice'
        : type === undefined || type === 'unknown'
          ? kindOf(element)
          : inWords(type),
    ...((element.required === true || /\*\s*$/.test(label)) && { required: true }),
    ...(isFilled(element) && { filled: true }),
    ...(options && options.length > 0 && { options: options.slice(0, 30) }),
  });
}

const NAMES: Partial<Record<FieldType, string>> = {
  emailAddress: 'email',
  addressCountryCode: 'country',
  totp: 'one-time code',
  'password.current': 'password',
  'password.new': 'new password',
};

/** `addressPostalCode` → postal code. */
const inWords = (type: FieldType): string =>
  NAMES[type] ??
  type
    .replace(/^address/, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase();

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
