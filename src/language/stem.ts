/**
 * A light stemmer after steps 1 and 2 of Porter (1980). It joins the forms of one word ("searched", "searches") and
 * leaves apart what a full Porter stemmer would merge on a screen: `settings` and `set`, `news` and `new`.
 * Rules are English; the plural rules also serve French and Spanish, and other words pass nearly unchanged.
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word) || WHOLE.has(word)) return word;
  return softEnd(derived(tense(plural(word))));
}

/** Words whose ending is no suffix, or that mean another thing without it. */
const WHOLE = new Set(
  (
    'settings news yes this his has was does goes always business address access process status analysis gas bus ' +
    'plus less is as us during thing nothing something everything anything morning evening string spring king ring ' +
    'bring sing wing ceiling billing shipping rating listing meeting booking heading series species lens canvas ' +
    'atlas bonus virus menus need feed speed seed bed red shed hundred indeed exceed proceed embed wed united'
  ).split(' '),
);

function plural(word: string): string {
  if (/(?:ss|us|is)$/.test(word) || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:sh|ch|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function tense(word: string): string {
  if (WHOLE.has(word)) return word;
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  const root = /^(.*[aeiouy].*?)(?:ing|ed)$/.exec(word)?.[1];
  if (root === undefined || root.length < 3) return word;
  // stopped → stop, but called → call, pressed → press.
  if (/([b-df-hj-np-rtvw])\1$/.test(root) && !/(?:ll|ss|zz)$/.test(root)) return root.slice(0, -1);
  return root;
}

/** Derived nouns and adverbs, kept to those that keep their meaning: `confirmation` → `confirm`. */
const DERIVED: [RegExp, string][] = [
  [/^(.{4,})ization$/, 'ize'],
  [/^(.{5,})ation$/, ''],
  [/^(.{4,})fully$/, 'ful'],
  [/^(.{4,})ly$/, ''],
  [/^(.{4,})ness$/, ''],
  [/^(.{5,})ment$/, ''],
];

function derived(word: string): string {
  for (const [pattern, end] of DERIVED) {
    const root = pattern.exec(word)?.[1];
    if (root !== undefined) return root + end;
  }
  return word;
}

/** `save`, `saving` → `sav`; `try`, `tries` → `tri`. */
function softEnd(word: string): string {
  if (word.length > 3 && /[^aeiou]e$/.test(word)) return word.slice(0, -1);
  if (word.length > 3 && /[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}i`;
  return word;
}
