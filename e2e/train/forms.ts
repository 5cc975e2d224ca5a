/** What a person would say to the forms of the fields exam's dev half, and which of their elements are then meant. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { understand } from '../../src/language/commands';
import { lookQuery, type Query } from '../../src/rank/query';
import { observePages, type Observed } from './pages';

/** One request for one form. */
export interface FormRequest {
  page: string;
  seen: Observed;
  said: string;
  query: Query;
  /** Exam ids of what is meant. */
  right: string[];
}

interface Form {
  page: string;
  fields: { xid: string; type: string }[];
  submits: string[];
}

/** What a person says for each type of field; secrets are never typed. */
const SAID: Record<string, string> = {
  emailAddress: 'type my email address',
  username: 'type my username',
  phone: 'type my phone number',
  firstName: 'type my first name',
  lastName: 'type my last name',
  fullName: 'type my full name',
  addressStreet: 'type my street address',
  addressStreet2: 'type my second address line',
  addressPostalCode: 'type my zip code',
  addressCity: 'type my city',
  addressProvince: 'choose my state',
  addressCountryCode: 'choose my country',
  birthday: 'type my date of birth',
};

/** Every request whose answer is on its form as observed; none where the exam's folder is not there. */
export async function formRequests(data: string, anew: boolean): Promise<FormRequest[]> {
  const file = join(data, 'cases.jsonl');
  if (!existsSync(file)) return [];
  const pages = await observePages(data, anew);
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.flatMap((line): FormRequest[] => {
    const form = JSON.parse(line) as Form;
    const seen = pages[form.page];
    if (!seen) return [];
    const ids = new Set(Object.values(seen.ids));
    const ask = (said: string, right: string[], more: Partial<Query> = {}): FormRequest[] => {
      const query = { ...lookQuery(understand(said).steps[0]?.command, said), ...more };
      return right.some((id) => ids.has(id)) ? [{ page: form.page, seen, said, query, right }] : [];
    };
    return [
      ...Object.entries(SAID).flatMap(([type, said]) => ask(said, fieldsOf(form, type))),
      ...ask('submit the form', form.submits, { words: 'submit', role: 'button' }),
      ...(form.page.endsWith('_login') ? ask('click log in', form.submits) : []),
      ...(form.page.endsWith('_signup') ? ask('click sign up', form.submits) : []),
    ];
  });
}

/** Fields of one type; a sign-in field may want either name or address. */
function fieldsOf({ fields }: Form, type: string): string[] {
  const either = type === 'username' || type === 'emailAddress';
  if (!fields.some((f) => f.type === type)) return [];
  return fields
    .filter((f) => f.type === type || (either && f.type === 'username OR emailAddress'))
    .map((f) => f.xid);
}
