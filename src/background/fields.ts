/** What each form field of a page wants, without acting. */
import { fieldTypes } from '../fields/type';
import { submitsOf } from '../fields/submits';
import type { FieldsReply } from '../messages';
import { pageCaller } from '../platform/wire';
import { observe, splitRef } from './frames';
import { loadFieldWords } from './words';

/** Types of all form fields, hidden ones too, and the buttons that send them, each with a CSS path in the top frame. */
export async function fieldsOfTab(tabId: number): Promise<FieldsReply> {
  const began = performance.now();
  const [page] = await Promise.all([observe(tabId, { fields: true }), loadFieldWords()]);
  const types = [...fieldTypes(page)];
  const submits = [...submitsOf(page)];
  const ms = performance.now() - began;
  const refs = [...types.map(([ref]) => ref), ...submits].filter((ref) => splitRef(ref).frameId === 0);
  const located = await pageCaller(tabId, 0)('locate', { refs });
  const paths = new Map(located.ok ? located.value.map((l) => [l.ref, l.path]) : []);
  const hidden = new Set(page.fields?.flatMap((e) => (e.concealed ? [e.ref] : [])));
  return {
    fields: types.map(([ref, type]) => ({ ref, type, seen: !hidden.has(ref), path: paths.get(ref) ?? '' })),
    submits: submits.map((ref) => ({ ref, path: paths.get(ref) ?? '' })),
    ms,
  };
}
