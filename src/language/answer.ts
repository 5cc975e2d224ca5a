/** Question and page text → the sentences that answer it. Extractive: every word is the page's own. */
import type { PageText, Passage } from '../flow';
import { answerKind, type AnswerKind } from './question';
import { bylineFor, textQuestion } from './byline';
import { definedBy, undotted } from './definition';
import { formsOf, meet } from './forms';
import { isQuestion } from './mood';
import { sentences } from './sentences';
import { topicOf } from './topics';
import { concepts, idf, isStopWord, stem, telling, tokens, type Idf } from './words';

export { summarise } from './summary';

type Block = PageText['blocks'][number];

/** A sentence of the page with what it is scored on. */
interface Candidate {
  text: string;
  heading?: string;
  words: string[];
  heads: Set<string>;
  before: Set<string>;
}

/** The tunables of the ranking, each with its reason. */
const WEIGHTS = {
  /** Okapi BM25 (Robertson et al. 1994): saturation of repeats and penalty for length, usual values for sentences. */
  k1: 1.2,
  b: 0.5,
  /** A word of the heading speaks for all sentences below it; one of the sentence before, for what goes on from it. */
  heading: 0.75,
  before: 0.35,
  /** Share of the score that a sentence gains by holding the kind of thing that is asked for. */
  kind: 0.5,
  /** A sentence that itself asks is rarely the answer. */
  asking: 0.4,
  /** What visitors say beneath an article is not what the page says. */
  hearsay: 0.6,
  /** Titles of sources say what others wrote about. */
  source: 0.3,
  /** Below this share of the question's weight nothing on the page is about it. */
  about: 0.34,
  /** From this share on, with the kind of thing asked for present, the first sentence may be said to be the answer. */
  sure: 0.6,
} as const;

/** The answer: best first. `confident` says that the first passage may be shown as *the* answer. */
export interface Answer {
  passages: Passage[];
  /** 0..1: how much of the question the best passage covers. */
  confidence: number;
  confident: boolean;
}

/** Up to `n` passages of the page that answer a question; none when the page does not speak of it. */
export function bestPassages(question: string, blocks: readonly Block[], n: number): Answer {
  const every = candidatesOf(blocks);
  const asked = textQuestion(question);
  const lines = every.slice(0, MOST_LINES).map(({ text }) => text);
  const line = asked === 'author' || asked === 'date' ? bylineFor(asked, lines) : null;
  if (line !== null) return { passages: [{ text: line }], confidence: 1, confident: true };
  // "He wrote, …" within the text answers nobody who asks for its author.
  if (asked === 'author' || asked === 'date') return { passages: [], confidence: 0, confident: false };
  const wanted = contentWords(question);
  const hearsay = !SAID.test(question);
  const candidates = isQuestion(question) ? every.filter((one) => !isLabel(one, wanted)) : every;
  const weight = idf(candidates.map(({ words }) => words));
  const kind = answerKind(question);
  const average =
    candidates.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, candidates.length);
  const scored = candidates
    .map((candidate) => ({ candidate, ...score(candidate, wanted, weight, kind, average) }))
    .map((one) => (hearsay && isSaid(one.candidate) ? { ...one, score: one.score * WEIGHTS.hearsay } : one))
    .map((one) => (isSource(one.candidate) ? { ...one, score: one.score * WEIGHTS.source } : one))
    .filter(({ covered }) => covered >= WEIGHTS.about)
    .sort((a, b) => b.score - a.score);
  const confidence = scored[0]?.covered ?? 0;
  const own =
    scored[0] === undefined || !((hearsay && isSaid(scored[0].candidate)) || isSource(scored[0].candidate));
  return {
    passages: scored
      .slice(0, n)
      .map(({ candidate: { text, heading } }) => ({ text, ...(heading ? { heading } : {}) })),
    confidence,
    confident: own && confidence >= WEIGHTS.sure && (kind === null || scored[0]?.holds === true),
  };
}

/** Sentences among which the name of the author and the date stand. */
const MOST_LINES = 14;

/** What visitors wrote, by the heading above it; asked for by its name it may answer. */
const SAID = /\b(?:comments?|replies|discussion|kommentare?|commentaires?|comentarios?|says?|said|think)\b/iu;
const isSaid = ({ heading = '' }: Candidate): boolean =>
  /^(?:\d+\s+)?(?:comments?|replies|discussion|kommentare|commentaires|comentarios)\b/iu.test(heading.trim());

/** Listed beneath a text as what it rests on, or marked as a note. */
const isSource = ({ text, heading = '' }: Candidate): boolean =>
  /^[\^↑]/u.test(text) ||
  /^(?:references|citations|notes|footnotes|sources|bibliography|further reading|external links|see also|einzelnachweise|quellen|literatur|weblinks|références|bibliographie|liens externes|referencias|bibliografía|enlaces externos)(?:\W|$)/iu.test(
    heading.trim(),
  );

/** "Size" for "what is my size?": a label that says no more than the question. */
function isLabel({ text }: Candidate, wanted: readonly string[][]): boolean {
  if (text.length > LABEL || /[.!?:…]\s*$|\p{N}/u.test(text)) return false;
  const own = telling(undotted(text));
  return own.every((word) => wanted.some((forms) => meet(forms, formsOf(word))));
}
/** Characters of the longest label. */
const LABEL = 40;

function candidatesOf(blocks: readonly Block[]): Candidate[] {
  return blocks.flatMap((block) => {
    const parts = sentences(block.text);
    const bags = parts.map(bagOf);
    const heading = block.heading === undefined ? [] : bagOf(block.heading);
    return parts.map((text, at) => ({
      text,
      words: bags[at] ?? [],
      heads: new Set(heading),
      before: new Set(bags[at - 1] ?? []),
      ...(block.heading === undefined ? {} : { heading: block.heading }),
    }));
  });
}

/** Stems and the concepts they name, so that "cost" finds "price". */
function bagOf(text: string): string[] {
  return [...tokens(undotted(text)).map(stem), ...[...concepts(text)].map((name) => `=${name}`)];
}

/** Words of the question that say what it is about. */
function contentWords(question: string): string[][] {
  const topic = topicOf(question);
  if (topic) return [[...topic.map(stem)]];
  const words = tokens((definedBy(question) ?? question).replace(SPAN, '$1')).filter(
    (word) => !isStopWord(word) && !ASKING.has(word),
  );
  return words.map(formsOf);
}

/** "After 20 days" is answered by "within 30 days": the unit tells, the number does not. */
const SPAN =
  /\b\d+\s+((?:day|week|month|year|hour|minute|tag|woche|monat|jahr|jour|semaine|mois|an|día|semana|mes|año)(?:s|e|en|es|n)?)\b/giu;

const ASKING = new Set(
  'tell show explain describe know say many much long far often old kind number give find please page something anything'.split(
    ' ',
  ),
);

function score(
  { text, words, heads, before }: Candidate,
  wanted: readonly string[][],
  weight: Idf,
  kind: AnswerKind | null,
  average: number,
): { score: number; covered: number; holds: boolean } {
  const length = WEIGHTS.k1 * (1 - WEIGHTS.b + (WEIGHTS.b * words.length) / Math.max(1, average));
  let sum = 0;
  let covered = 0;
  let whole = 0;
  for (const forms of wanted) {
    const heavy = Math.max(...forms.slice(0, 1).map(weight));
    const times = Math.max(...forms.map((form) => words.filter((word) => word === form).length));
    const inHeading = forms.some((form) => heads.has(form)) ? WEIGHTS.heading : 0;
    const near = Math.max(inHeading, forms.some((form) => before.has(form)) ? WEIGHTS.before : 0);
    whole += heavy;
    covered += heavy * Math.max(times > 0 ? 1 : 0, near);
    sum += heavy * Math.max((times * (WEIGHTS.k1 + 1)) / (times + length), near);
  }
  const holds = kind?.test(text) ?? false;
  const bonus = (holds ? 1 + WEIGHTS.kind : 1) * (text.endsWith('?') ? 1 - WEIGHTS.asking : 1);
  return { score: sum * bonus, covered: whole === 0 ? 0 : covered / whole, holds };
}
