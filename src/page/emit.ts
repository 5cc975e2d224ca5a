/** A find → the PageElement that is sent. */
import type { PageElement } from '../flow';
import { clean, hash, hintWords } from './clean';
import type { Context, Item, Label } from './context';
import { attr, has } from './dom';
import { formOf, pageForm } from './forms';
import { finding, type Found } from './found';
import { HINT_CHARS, HREF_CHARS, ITEM_CHARS, NEAR_CHARS } from './limits';
import { labelsOf, nameOf } from './names';
import { nearOf } from './near';
import { optionsOf } from './options';
import { inputType, isField } from './roles';
import { secretOf } from './secrets';
import { stateOf, valueOf } from './state';
import { iconWords, lookWords, sizeWord } from './symbols';
import type { Survey } from './survey';

/** A find with its name, ready to be given a ref. */
export interface Named {
  found: Found;
  name: string;
  signature: string;
  secret: PageElement['secret'];
}

/** What acting checks again: role, name and tag (P6). */
export const signatureOf = (role: string, name: string, tag: string): string =>
  hash(`${role}|${name}|${tag}`);

/** Names every find, in page order, overlays first; unseen ones fall out. */
export function nameAll(s: Survey): Named[] {
  const forIds = new Map<Element, Label[]>();
  for (const label of s.labels) {
    const field = has(label.el, 'for') ? label.el.control : null;
    if (field) forIds.set(field, [...(forIds.get(field) ?? []), label]);
  }
  const byFor = (el: Element): Label[] => forIds.get(el) ?? [];
  standIns(s);
  const seen = s.found.filter((found) => found.box !== null);
  seen.sort((a, b) => Number(b.ctx.overlay) - Number(a.ctx.overlay) || a.seq - b.seq);
  const named = seen.map((found) => {
    const name = nameOf(found, labelsOf(found, byFor));
    const secret = found.kind === 'control' && isField(found.el) ? secretOf(found.el, name) : undefined;
    const searches = found.role === 'searchbox' || attr(found.el, 'name') === 'q';
    const form = secret || searches ? formOf(found, s) : undefined;
    if (form && secret) form.secret = true;
    if (form && searches) form.search = true;
    return { found, name, secret, signature: signatureOf(found.role, name, found.tag) };
  });
  // A wrapper with the hand cursor around one control of the same name is that control.
  const names = new Map(named.map(({ found, name }) => [found, name]));
  const wrappers = new Set(
    named.flatMap(({ found, name }) => {
      const around = found.kind === 'control' ? found.around : null;
      return around?.weak && name !== '' && names.get(around) === name ? [around] : [];
    }),
  );
  for (const wrapper of wrappers) wrapper.box = null;
  return wrappers.size > 0 ? named.filter(({ found }) => !wrappers.has(found)) : named;
}

/** A checkbox, radio button or file field that is hidden behind its label is met where the label is. */
function standIns(s: Survey): void {
  for (const label of s.labels) {
    const field = label.el.control;
    if (!label.box || !(field instanceof HTMLInputElement)) continue;
    if (!['checkbox', 'radio', 'file'].includes(field.type) || s.of.get(field)?.box) continue;
    const found = s.of.get(field) ?? behind(field, label);
    found.box = label.box;
    found.inView = label.inView;
    if (!s.of.has(field)) s.found.push(found);
    s.of.set(field, found);
  }
}

const behind = (el: HTMLInputElement, label: Label): Found =>
  finding({
    el,
    tag: 'input',
    kind: 'control',
    role: el.type === 'file' ? 'button' : el.type,
    seq: label.seq,
    ctx: label.ctx,
    content: label.text,
    labels: [label],
  });

/** Writes an element out. `refOf` gives the refs of other finds. */
export function emit(
  named: Named,
  ref: string,
  s: Survey,
  refOf: (el: Element) => string | undefined,
): PageElement {
  const { found, name, secret, signature } = named;
  const { el, tag, kind, role, ctx, box } = found;
  const out: PageElement = { ref, kind, role, tag, name, box: rounded(box), signature };
  const put = <K extends keyof PageElement>(key: K, value: PageElement[K] | '' | false): void => {
    if (value !== undefined && value !== '' && value !== false) out[key] = value;
  };
  put('near', nearOf(found, name));
  put('hints', hintsOf(found, name, s));
  put('inView', found.inView);
  put('heading', clean(found.heading?.text, NEAR_CHARS));
  put('landmark', ctx.landmark);
  if (ctx.dialog) out.dialog = dialogName(ctx);
  put('group', clean(ctx.group?.label || ctx.group?.text?.text, NEAR_CHARS));
  put('item', itemOf(ctx.item));
  const inside = found.around ?? (ctx.label?.el.control ? s.of.get(ctx.label.el.control) : undefined);
  if (inside && inside !== found && inside.box) put('inside', refOf(inside.el));
  if (kind === 'control') {
    put('form', pageForm(found, s));
    put('secret', secret);
    Object.assign(out, stateOf(el, role, ctx.inert));
    if (!secret) put('value', valueOf(el, role, found.content.text, name));
    put('placeholder', clean(attr(el, 'placeholder') ?? attr(el, 'aria-placeholder'), NEAR_CHARS));
    if (tag === 'input') out.inputType = inputType(el);
    if (isField(el)) put('autocomplete', attr(el, 'autocomplete') ?? '');
    if (found.options) out.options = found.options;
    else if (el instanceof HTMLInputElement && el.list) out.options = optionsOf(el.list.options);
    if (el instanceof HTMLAnchorElement) put('href', el.href.slice(0, HREF_CHARS));
  }
  return out;
}

function rounded(box: Found['box']): PageElement['box'] {
  if (!box) return [0, 0, 0, 0];
  return [box.left, box.top, box.right - box.left, box.bottom - box.top].map(
    Math.round,
  ) as PageElement['box'];
}

const dialogName = ({ dialog }: Context): string =>
  clean(dialog?.label || dialog?.heading?.text || dialog?.text.text, NEAR_CHARS);

/** The nearest run of siblings that is long enough, remembered on the way for all below. */
function itemOf(item: Item | null): PageElement['item'] {
  const asked: Item[] = [];
  let at = item;
  while (at && at.real === undefined && at.run.count < at.run.least) {
    asked.push(at);
    at = at.outer;
  }
  const real = at?.real === undefined ? at : at.real;
  for (const one of asked) one.real = real;
  if (!real) return undefined;
  return { index: real.index, of: real.run.count, text: clean(real.text.text || real.text.shy, ITEM_CHARS) };
}

function hintsOf(found: Found, name: string, s: Survey): string {
  const { el, tag, role } = found;
  const words = ['id', 'name', 'data-testid', 'data-test', 'data-icon', 'class', 'title', 'alt']
    .map((key) => attr(el, key))
    .concat(found.icons)
    .flatMap((source) => (source ? hintWords(source) : []));
  if (tag === 'img' || tag === 'svg') words.push(...hintWords(iconWords(el)));
  if (found.ctx.picture) words.push(sizeWord(found, s));
  if (
    found.kind === 'control' &&
    !isField(el) &&
    (name === '' || role === 'graphics-symbol' || found.ctx.picture)
  )
    words.push(...lookWords(el, tag));
  return clean([...new Set(words)].join(' '), HINT_CHARS);
}
