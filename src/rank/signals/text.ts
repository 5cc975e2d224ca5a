/** Signals that compare the person's words with the words of an element. */
import type { Bag } from '../bag';
import type { Facts } from '../facts';
import type { Looking, Signal } from '../signal';
import { suits } from './roles';
import { unnumbered } from '../../language/unnumbered';
import { named } from '../../language/synonyms';
import { sameThing } from '../../language/words';
import { cover, focus, type Want } from '../wanted';

/** The name says exactly the words, punctuation, case and spaces aside. */
export const same: Signal = (f, { wanted }) =>
  isSame(wanted.main, f.name) || isSame(wanted.main, f.inner) ? 1 : 0;

/** The label, or the placeholder, says exactly the words. */
export const sameLabel: Signal = (f, { wanted }) =>
  isSame(wanted.main, f.label) || isSame(wanted.main, f.placeholder) ? 1 : 0;

/** A quoted name: 1 to the letter, less when only case or surroundings differ. */
export const letter: Signal = (f, { wanted: { query } }) => {
  if (query.exact === null) return 0;
  const quoted = query.exact.trim();
  // An icon has no name but what its picture is called.
  const icon = f.element.name === '' ? f.element.hints : undefined;
  const texts = [f.element.name, icon, f.element.value, f.element.near, f.element.placeholder];
  let best = 0;
  for (const text of texts) {
    if (text === undefined) continue;
    const said = text.trim();
    if (said === quoted) return 1;
    if (said.toLowerCase() === quoted.toLowerCase()) best = Math.max(best, 0.8);
    else if (quoted !== '' && said.toLowerCase().includes(quoted.toLowerCase())) best = Math.max(best, 0.4);
  }
  return best;
};

/** The words stand in the name in one piece. */
export const phrase: Signal = (f, { wanted }) => {
  const said = wanted.main.solid;
  return said.length > 2 && (f.name.solid.includes(said) || f.inner.solid.includes(said)) ? 1 : 0;
};

/** Several signals of an element rest on one reading of it, and are read one after the other: it is kept for them. */
function once(read: Signal): Signal {
  let [element, looking, value]: [Facts | null, Looking | null, number] = [null, null, 0];
  return (f, l) => {
    if (f !== element || l !== looking) [element, looking, value] = [f, l, read(f, l)];
    return value;
  };
}

/** What has no word to it, or a count alone ("3" beside a bell), is known by what its icon shows. */
const WORDLESS = /^[\p{P}\p{S}\d\s]*$/u;
const ICONS = new Set(['button', 'link', 'generic', 'menuitem']);

/** It has no words, and its icon shows just what the words mean: a bin for "delete", three bars for "the menu". */
const iconMeans = (f: Facts, looking: Looking): boolean => pictureMeans(f, looking) === 1;

const pictureMeans: Signal = once((f, { wanted: { main, query } }) => {
  const { element, hints } = f;
  if (main.concepts.size === 0 || hints.stems.length === 0 || element.kind !== 'control') return 0;
  if (!ICONS.has(element.role) || !WORDLESS.test(element.name) || named(query.words).length === 0) return 0;
  // Classes say "nav" and "sidebar" of whatever stands there: that a menu is meant only three bars tell.
  const shown = [...main.concepts].some(
    (c) => hints.pictures().has(c) || (c !== 'menu' && hints.concepts().has(c)),
  );
  return shown ? 1 : 0;
});

/** Share of the words that the name has; an icon of the meaning is as good as the name. */
export const nameCover: Signal = once((f, looking) =>
  iconMeans(f, looking)
    ? 1
    : Math.max(cover(looking.wanted.main, f.name), cover(looking.wanted.main, f.inner)),
);

/** Share of the name that the words say: a short name that was said whole beats a long one. */
export const nameFocus: Signal = (f, looking) => {
  const { wanted, facts } = looking;
  if (iconMeans(f, looking)) return 1;
  return Math.max(focus(wanted.main, f.name, facts), focus(wanted.main, f.inner, facts));
};

/** Share of the words that the label or placeholder has, by how much of it they are; only what the name lacks. */
export const labelMatch: Signal = (f, looking) => Math.max(0, labelled(f, looking) - nameCover(f, looking));

/** Share of the words found in ids, classes, icon names and file names; only what is not said openly. */
export const hintCover: Signal = (f, looking) => adds(cover(looking.wanted.main, f.hints), f, looking);

/** Share of the words found in the address a link leads to; only what is not said openly. */
export const addressCover: Signal = (f, looking) => adds(cover(looking.wanted.main, f.href), f, looking);

/** Share of the words found in the current value ("change London to Paris"). */
export const valueCover: Signal = (f, { wanted }) => cover(wanted.main, f.value);

/** Share of the words found anywhere in the element's own texts. */
export const anyCover: Signal = (f, looking) =>
  iconMeans(f, looking) ? 1 : cover(looking.wanted.main, f.own);

/** What the surroundings add: words found in the item, heading, group or dialog but not on the element. */
export const context: Signal = (f, { wanted }) => {
  if (cover(wanted.main, f.around) === 0) return 0;
  return cover(wanted.main, [...f.own, ...f.around]) - cover(wanted.main, f.own);
};

/** The name, whole, means the words by another name: "Log in" for "Sign in", "Help" for the question mark. */
export const sameMeaning: Signal = (f, looking) => {
  const { main, pictured, query } = looking.wanted;
  if (iconMeans(f, looking)) return 1;
  if (main.concepts.size + pictured.size === 0) return 0;
  const told = [f.element.name, f.element.near, f.element.placeholder];
  const texts = [f.name, f.label, f.placeholder];
  return texts.some((b, i) => {
    const text = told[i];
    if (text === undefined || b.stems.length === 0) return false;
    const name = unnumbered(text);
    const shows = [...pictured].some((c) => b.concepts().has(c) && sameThing(name, c));
    return shows || (meets(main.concepts, b.concepts()) && sameThing(name, query.words));
  })
    ? 1
    : 0;
};

/** Share of the concepts of the words that the element names, in its texts or its icon's name. */
export const conceptCover: Signal = (f, { wanted: { main, pictured } }) => {
  const says = (c: string): boolean =>
    [f.name, f.label, f.placeholder, f.hints, f.inner].some((b) => b.concepts().has(c));
  // A picture has several meanings, of which one is enough.
  for (const c of pictured) if (f.hints.pictures().has(c) || says(c)) return 1;
  if (main.concepts.size === 0) return 0;
  let found = 0;
  for (const c of main.concepts) if (says(c) || f.hints.pictures().has(c)) found++;
  return found / main.concepts.size;
};

/** It shares some of the words and yet names other things than they do: "Sign in" for "Sign up". */
export const otherMeaning: Signal = (f, looking) => {
  const { concepts } = looking.wanted.main;
  const shared = concepts.size === 0 ? 0 : nameCover(f, looking);
  if (shared === 0 || shared > 0.99) return 0;
  const named = f.name.concepts();
  return named.size > 0 && !meets(concepts, named) ? 1 : 0;
};

/**
 * Share of the concepts that are named around the element and not on it: "a reason" under "Tell us why", "a goal" under
 * "Choose an objective".
 */
export const conceptAround: Signal = (f, { wanted: { main, query } }) => {
  if (main.concepts.size === 0 || suits(query.verb, f.element) < 0.5) return 0;
  let found = 0;
  for (const c of main.concepts)
    if (!f.own.some((b) => b.concepts().has(c)) && around(f).some((b) => b.concepts().has(c))) found++;
  return found / main.concepts.size;
};
const around = (f: Facts): Bag[] => [f.heading, f.group, f.dialog, f.before];

/** Share of the other words of the clause that the element has: value words, purposes. */
export const loose: Signal = (f, { wanted }) =>
  wanted.loose.total === 0 ? 0 : cover(wanted.loose, [f.name, f.label, f.placeholder, f.hints]);

/** An option of the list, or the element itself, says a value to choose. */
export const offers: Signal = (f, { wanted, facts }) => {
  let best = 0;
  for (const value of wanted.values) {
    for (const bag of [f.name, f.inner, f.label])
      best = Math.max(best, isSame(value, bag) ? 1 : 0.8 * cover(value, bag) * focus(value, bag, facts));
    for (const option of f.options)
      best = Math.max(
        best,
        isSame(value, option) ? 1 : 0.8 * cover(value, option) * focus(value, option, facts),
      );
  }
  return best;
};

/** The words of the value name the element: "enter email address". */
export const valueNames: Signal = (f, { wanted }) =>
  wanted.values.reduce((best, v) => Math.max(best, cover(v, [f.name, f.label, f.placeholder, f.hints])), 0);

const isSame = (w: Want, bag: Bag): boolean => w.solid !== '' && w.solid === bag.solid;
const labelled = once((f, looking) => Math.max(match(f.label, looking), match(f.placeholder, looking)));
const adds = (found: number, f: Facts, looking: Looking): number =>
  found === 0 ? 0 : Math.max(0, found - Math.max(nameCover(f, looking), labelled(f, looking)));
const match = (bag: Bag, { wanted, facts }: Looking): number =>
  cover(wanted.main, bag) * (0.5 + 0.5 * focus(wanted.main, bag, facts));
const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((c) => b.has(c));
