/** Tiny validators for messages and files: what isn't exactly the expected shape is refused, before anything is done with it. */

/** Answers whether a value has the shape `T`. */
export type Shape<T> = (value: unknown) => value is T;

/** A string of at most `max` UTF-16 units. */
export const text =
  (max: number): Shape<string> =>
  (v): v is string =>
    typeof v === 'string' && v.length <= max;

/** One of the given strings. */
export const oneOf =
  <T extends string>(...values: T[]): Shape<T> =>
  (v): v is T =>
    values.includes(v as T);

/** A finite number. */
export const number: Shape<number> = (v): v is number => typeof v === 'number' && Number.isFinite(v);
/** A non-negative integer. */
export const whole: Shape<number> = (v): v is number => Number.isSafeInteger(v) && (v as number) >= 0;
/** True or false. */
export const yesNo: Shape<boolean> = (v): v is boolean => typeof v === 'boolean';

/** `T` or null. */
export const orNull =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (v): v is T | null =>
    v === null || shape(v);

/** `T`, or the key may be absent. */
export const optional =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (v): v is T | undefined =>
    v === undefined || shape(v);

/** An array of at most `max` items. */
export const list =
  <T>(shape: Shape<T>, max: number): Shape<T[]> =>
  (v): v is T[] =>
    Array.isArray(v) && v.length <= max && v.every((x) => shape(x));

/** A plain object with any keys, all of whose values have one shape. */
export const each =
  <T>(shape: Shape<T>): Shape<Record<string, T>> =>
  (v): v is Record<string, T> =>
    typeof v === 'object' && v !== null && !Array.isArray(v) && Object.values(v).every((x) => shape(x));

/** Any of several shapes. */
export const either =
  <A, B>(a: Shape<A>, b: Shape<B>): Shape<A | B> =>
  (v): v is A | B =>
    a(v) || b(v);

/** A validator for every field of `T`. */
export type Fields<T> = { [K in keyof T]-?: Shape<T[K]> };

/** A plain object with these fields and no others. */
export const record =
  <T extends object>(fields: Fields<T>): Shape<T> =>
  (v): v is T => {
    if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
    return Object.keys(v).every((key) => Object.hasOwn(fields, key)) && wrongField(fields, v) === null;
  };

/** A validator for the input of every call of an interface. */
export type Schemas<Calls> = {
  [K in keyof Calls]: Calls[K] extends (input: infer I) => unknown ? Shape<I> : never;
};

/** The input of a call that needs none. */
export const nothing: Shape<Record<string, never>> = record<Record<string, never>>({});

/** Name of the first field of a plain object that is missing or not of its shape; null when all are right. */
export function wrongField<T extends object>(fields: Fields<T>, v: object): string | null {
  const known = Object.entries<Shape<unknown>>(fields as Record<string, Shape<unknown>>);
  return known.find(([key, shape]) => !shape((v as Record<string, unknown>)[key]))?.[0] ?? null;
}
