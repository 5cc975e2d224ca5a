/** Every form field in page order, hidden ones too: what a field wants also shows in the fields around it. */
import type { PageElement } from '../flow';
import { clean, hintWords } from './clean';
import { labelText } from './context';
import { attr, every, textContent } from './dom';
import { formKey, formWords } from './forms';
import { HINT_CHARS, MOST_CONTROLS, NAME_CHARS, NEAR_CHARS } from './limits';
import { optionsOf } from './options';
import { refFor } from './refs';
import { inputType, isField, roleOf } from './roles';
import { secretOf } from './secrets';
import { signatureOf } from './signature';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const NO_TEXT = new Set(['hidden', 'checkbox', 'radio', 'file', 'range', 'color']);

/** The fields of this document; `seen` has the element of each one that can be seen. */
export function allFields(seen: Map<Element, PageElement | undefined>): PageElement[] {
  return every<Field>(document, 'input,select,textarea')
    .filter((el) => isField(el) && !NO_TEXT.has(inputType(el)))
    .slice(0, MOST_CONTROLS)
    .map((el) => seen.get(el) ?? hidden(el));
}

/** The words of a field's id and name, and how long its value may be. */
export function fieldOf(el: Element): NonNullable<PageElement['field']> {
  const words = ['id', 'name'].flatMap((key) => hintWords(attr(el, key) ?? ''));
  const most = Number(attr(el, 'maxlength'));
  return { words: clean([...new Set(words)].join(' '), HINT_CHARS), ...(most > 0 && { most }) };
}

/** From attributes and labels alone: what is not shown has no place on the page. */
function hidden(el: Field): PageElement {
  const labels = [...(el.labels ?? [])].map(textContent).join(' ');
  const name = labelText(el) || clean(labels || attr(el, 'title'), NAME_CHARS);
  const [tag, role] = [el.localName, roleOf(el)];
  const signature = signatureOf(role, name, tag);
  const secret = secretOf(el, name);
  const { form } = el;
  return {
    ref: refFor(el, role, name, signature),
    kind: 'control',
    role,
    tag,
    name,
    signature,
    box: [0, 0, 0, 0],
    concealed: true,
    field: fieldOf(el),
    hints: clean(hintWords(attr(el, 'class') ?? '').join(' '), HINT_CHARS),
    placeholder: clean(attr(el, 'placeholder'), NEAR_CHARS),
    autocomplete: attr(el, 'autocomplete') ?? '',
    ...(tag === 'input' && { inputType: inputType(el) }),
    ...(secret && { secret }),
    ...(el instanceof HTMLSelectElement && { options: optionsOf(el.options) }),
    ...(form && {
      form: {
        name: '',
        method: 'get',
        submits: false,
        search: false,
        secret: false,
        key: formKey(form),
        words: formWords(form),
      },
    }),
  };
}
