/** What a form field wants → what a memory supplies for it. Field types are the one vocabulary of both. */
import { ADDRESS_FIELDS, isSecretField, NAME_FIELDS, type FieldType, type Memory } from '../flow';
import { exactDate } from '../language/formats';
import { inScope } from './recall';
import { topicName } from './topic';
import type { Supplied } from './value';

/** What a person calls the fact that a field wants, best first; topics as `topic.ts` names them. */
const ASKS: Partial<Record<FieldType, string[]>> = {
  username: ['username', 'user name', 'login'],
  emailAddress: ['email'],
  firstName: ['first name'],
  middleName: ['middle name'],
  lastName: ['last name'],
  fullName: ['name'],
  phone: ['phone'],
  addressStreet: ['street', 'street address'],
  addressStreet2: ['apartment', 'address line 2'],
  addressCity: ['city'],
  addressProvince: ['state', 'province', 'region', 'county'],
  addressPostalCode: ['postcode'],
  addressCountryCode: ['country'],
  birthday: ['birthday'],
};

/** Types that one thing a person says stands for. */
const GROUPS: Record<string, FieldType[]> = { name: [...NAME_FIELDS], address: [...ADDRESS_FIELDS] };

/** The field types that "my address", "my e-mail" stand for; none for a thing that no type is of. */
export function fieldsFor(words: string): FieldType[] {
  const topic = topicName(words);
  return (
    GROUPS[topic] ??
    Object.entries(ASKS).flatMap(([type, topics]) => (topics.includes(topic) ? [type as FieldType] : []))
  );
}

/**
 * What memory supplies for a field: the very fact, or the part of a name or an address that it is. Never for a type
 * that is secret, and never by likeness: a dog's name is no name.
 * @param others types of the fields beside it: an address is cut up only where its parts are asked for
 */
export function fieldValue(
  memories: readonly Memory[],
  type: FieldType,
  site: string | null,
  others: ReadonlySet<FieldType>,
): Supplied | null {
  if (isSecretField(type) || type === 'unknown') return null;
  const fact = (topic: string): Supplied | null => factOf(memories, topic, site);
  for (const topic of ASKS[type] ?? []) {
    const found = fact(topic);
    if (found) return found;
  }
  const part = (topic: string, cut: (whole: string) => string | null): Supplied | null => {
    const whole = fact(topic);
    const value = whole && cut(whole.value);
    return whole && value ? { ...whole, value } : null;
  };
  if (type === 'firstName') return part('name', (name) => name.split(' ')[0] ?? null);
  if (type === 'lastName') return part('name', (name) => name.split(' ').slice(1).at(-1) ?? null);
  if (type === 'fullName') return joined(fact('first name'), fact('last name'));
  const nth = BIRTHDAY_PARTS.indexOf(type);
  if (nth >= 0) return part('birthday', (whole) => exactDate(whole)?.split('-')[nth] ?? null);
  const cutUp = others.has('addressPostalCode') || others.has('addressCity');
  if (type === 'addressStreet')
    return part('address', (whole) => (cutUp ? addressParts(whole).street : whole));
  if (type === 'addressCity') return part('address', (whole) => addressParts(whole).city ?? null);
  if (type === 'addressPostalCode') return part('address', (whole) => addressParts(whole).postal ?? null);
  return null;
}

/** In the order of an ISO date. */
const BIRTHDAY_PARTS: FieldType[] = ['birthdayYear', 'birthdayMonth', 'birthdayDay'];

/** The newest fact of that name; one for this site before others. */
function factOf(memories: readonly Memory[], topic: string, site: string | null): Supplied | null {
  const [memory] = memories
    .filter((m) => m.status === 'active' && m.polarity === 'want' && !m.condition && inScope(m, site))
    .filter((m) => m.value && topicName(m.topic) === topic)
    .sort(
      (a, b) =>
        Number(b.scope.kind === 'site') - Number(a.scope.kind === 'site') || b.changedAt - a.changedAt,
    );
  return memory?.value ? { value: memory.value, memory } : null;
}

/**
 * What memory supplies for a field of no type, by its label: "Company" for "my company is …". Only what is called the
 * same, word for word: a fact put where it merely might belong tells a site what it did not ask.
 */
export function ownFact(memories: readonly Memory[], label: string, site: string | null): Supplied | null {
  const called = label
    .replace(/\((?:optional|required|falls vorhanden|facultatif|opcional)\)|[*:]/giu, ' ')
    .replace(/^\s*(?:your|ihre?|deine?|votre|vos|tu|su)\s+/iu, '');
  const topic = topicName(called.replace(/\s+/gu, ' ').trim());
  const plain = topic.replace(/(?<=\S) name$/u, '');
  const facts = memories.filter(({ kind, sensitivity }) => kind === 'fact' && sensitivity === 'plain');
  return topic.length < 3 ? null : (factOf(facts, topic, site) ?? factOf(facts, plain, site));
}

const joined = (first: Supplied | null, last: Supplied | null): Supplied | null =>
  first && last ? { value: `${first.value} ${last.value}`, memory: last.memory } : null;

const POSTAL =
  /\b(?:\d{5}-\d{3,4}|\d{3} \d{2}|\d{4,6}(?: ?[A-Z]{2})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)\b/u;

/** "12 High Street, 62704 Springfield" → its parts; what stands in no such order is left whole, as the street. */
export function addressParts(address: string): { street: string; city?: string; postal?: string } {
  const [street = address, ...rest] = address.split(/\s*[,\n]\s*/u);
  const at = rest.findIndex((piece) => POSTAL.test(piece));
  const piece = rest[at];
  const postal = piece === undefined ? undefined : POSTAL.exec(piece)?.[0];
  const besides = piece
    ?.replace(postal ?? '', '')
    .replace(/\b[A-Z]{2}\b/u, '')
    .trim();
  const city = besides || (at > 0 ? rest[at - 1] : at < 0 ? rest[0] : rest[at + 1]);
  return { street, ...(city && { city }), ...(postal && { postal }) };
}
