/** Question → what is asked of the page's lists, tables and forms. */
import { ANY_COUNT, countOf } from '../numbers';
import { isStopWord, stem, tokens } from '../words';
import { byName, limitsIn, superlativeIn, type Aspect, type Limit, type Superlative } from './aspect';
import { having as havingIn, narrowing } from './narrow';

/** What is asked. `about` are the words that tell which things are meant, stemmed; none for "which one". */
export type Wanted =
  | { kind: 'best'; superlative: Superlative; about: string[] }
  | { kind: 'count'; limits: Limit[]; about: string[] }
  /** `first`: of so many from the top; `by`: in this order; `strict`: only those that say the words, none if none does. */
  | {
      kind: 'list';
      limits: Limit[];
      about: string[];
      first: number | null;
      by: Superlative | null;
      strict?: true;
      /** What has something: no answer at all where no entry says so, since a list tells only a part of each. */
      has?: true;
    }
  /** A cell: the price of one thing, the total of a table. */
  | { kind: 'value'; aspect: Aspect | null; about: string[] }
  /** What a form asks for. */
  | { kind: 'fill'; required: boolean };

const FILL =
  /^what can i (?:change|set|adjust|configure)(?: here| on this page)?$|^what(?:['’]s| is| are) (?:the|my|all the) settings(?: here)?$|^was kann ich (?:hier )?(?:ändern|einstellen)$|^que puis-je (?:changer|régler)(?: ici)?$|^qué puedo (?:cambiar|ajustar)(?: aquí)?$|\b(?:fill (?:in|out)|fill\b.*\bform|required fields?|mandatory|(?:fields?|information|details) .{0,30}(?:required|needed|mandatory)|what (?:do i (?:have|need) to|must i) (?:enter|give|provide|type))|ausfüllen|pflichtfelder|remplir|champs obligatoires|rellenar|campos obligatorios/iu;
const COUNTING = /^(?:how many|count|what(?:['’]s| is) the number of|wie ?viele|combien d|cuánt[oa]s)/iu;
/** Counts of what a page holds, against "how many people live in Spain": that is a value. */
const HERE =
  /\b(?:are there|there are|are (?:shown|listed|here|on)|do you (?:see|find)|on (?:the|this) page|can you see|gibt es|y a-t-il|hay)\b/iu;
const LISTING =
  /^(?:(?:list|enumerate|tabulate|compare|rank|order|sort|liste|lista|filter|narrow|limit|restrict|filtere|filtre[rz]?|filtra[r]?)\b|(?:show|give|tell|get|make|write)\b.*(?:\b(?:list|table|overview|comparison) (?:of|with)\b|\b(?:and|with) (?:their|its|the) (?:prices?|costs?|ratings?|dates?|reviews?)$))/iu;
const SORTED = new RegExp(
  `\\b(?:sort(?:ed)?|rank(?:ed)?|order(?:ed)?|sortiere?n?|trie[rz]?|ordena[r]?)\\b.*?\\b(?:by|nach|par|por)\\s+(\\p{L}+(?:\\s\\p{L}+)?)`,
  'iu',
);
/** "Cheapest first": all of them, in that order. */
const FRONT = /\s(?:first|on top|at the top|zuerst|d['’]abord|primero)$/iu;
/** "Which hotel has breakfast?": the entries that say so. Each language by its own words: "what is a …" is no French. */
const THINGS = '(?:of (?:them|these|those)\\s+|(?:\\S+\\s+){0,2}\\S*\\p{L}\\s+)';
const HAVING = [
  ['which|what', 'ha(?:s|ve)|offers?|includes?|comes? with|allows?|accepts?|serves?'],
  ['welche[rsn]?', 'hat|haben|bietet|bieten'],
  ['quel(?:le)?s?', 'a|ont|offre(?:nt)?|propose(?:nt)?'],
  ['¿?\\s*qué|cuál(?:es)?', 'tienen?|ofrecen?|incluyen?'],
].map(([asks = '', has = '']) => new RegExp(`^(?:${asks})\\s+${THINGS}(?:${has})\\s+(.+)$`, 'iu'));
/** "Show me cheaper ones": all, the cheapest first. */
const CHEAPER =
  /(?:^|\s)(?:cheaper (?:ones?|things?|options?)|(?:something|anything) (?:cheaper|less expensive)|(?:etwas|was) (?:günstigere|billigere)s|(?:günstigere|billigere)(?:s)?|quelque chose de moins cher|des moins chers|algo más barato|más baratos)(?:\s|$)/iu;
const FIRST = new RegExp(`\\b(?:first|top)\\s+(${ANY_COUNT})(?!\\p{L})`, 'iu');

/** Nouns that every list has: they tell none from another. */
const GENERIC = new Set(
  'one thing item result product option entry row record offer article hit choice list table page site price rating review date all every cost much many star name detail link first top sort rank order show list compare give tell make see find available available listed there here less more under over below above cheap expensive say say said value row column cell number total amount'
    .split(' ')
    .map(stem),
);

/** Reads a question; null when it asks nothing of lists, tables or forms. */
export function wantedOf(question: string): Wanted | null {
  const said = question.trim().replace(/[?!.\s]+$/u, '');
  if (FILL.test(said))
    return { kind: 'fill', required: /required|mandatory|have to|must|need|pflicht|obligat/iu.test(said) };
  const limits = limitsIn(said);
  const superlative = superlativeIn(said);
  const sorted = SORTED.exec(said);
  const number = FIRST.exec(said)?.[1];
  const first = number === undefined ? null : countOf(number);
  const bare = [...limits.map(({ words }) => words), superlative?.words ?? '', sorted?.[0] ?? ''].reduce(
    (text, words) => (words === '' ? text : text.replace(words, ' ')),
    said,
  );
  const about = telling(bare);
  if (COUNTING.test(said) && (HERE.test(said) || limits.length > 0)) return { kind: 'count', limits, about };
  if (sorted?.[1] !== undefined || first !== null) {
    const by = sorted?.[1] === undefined ? null : byName(sorted[1]);
    const order: Superlative | null = by
      ? { aspect: { by }, most: by !== 'price', words: by }
      : sorted?.[1] === undefined
        ? null
        : { aspect: { by: 'column', words: sorted[1] }, most: false, words: sorted[1] };
    return { kind: 'list', limits, about, first, by: order };
  }
  if (CHEAPER.test(said)) {
    const by: Superlative = { aspect: { by: 'price' }, most: false, words: 'price' };
    return { kind: 'list', limits, about: [], first, by };
  }
  if (superlative && FRONT.test(said)) return { kind: 'list', limits, about, first, by: superlative };
  if (superlative) return { kind: 'best', superlative, about };
  const having =
    HAVING.map((form) => form.exec(said)?.[1]).find((words) => words !== undefined) ??
    havingIn(said) ??
    undefined;
  const had = having === undefined ? [] : telling(having);
  if (had.length > 0) return { kind: 'list', limits, about: had, first, by: null, strict: true, has: true };
  if (narrowing(said) !== null) return { kind: 'list', limits, about, first, by: null, strict: true };
  if (/^(?:which|what)\b/iu.test(said) ? limits.length > 0 : LISTING.test(said))
    return { kind: 'list', limits, about, first, by: null };
  const noun = /\b(?:price|cost|rating|reviews?|preis|prix|precio)\b/iu.exec(said)?.[0];
  const costs =
    /^(?:how (?:much|expensive)|was kostet|wie ?viel kostet|wie teuer|combien|(?:c['’]est|ça|cela) .{0,12}combien|à combien|¿?\s*(?:cuánto|a cuánto))(?!\p{L})/iu.test(
      said,
    );
  const by = noun === undefined ? (costs ? 'price' : null) : byName(noun);
  return { kind: 'value', aspect: by === null ? null : { by }, about: lasting(said, telling(said, false)) };
}

const LASTING = ['long', 'take', 'last'].map(stem);

/** "How long does it take" asks for a time. */
const lasting = (said: string, about: string[]): string[] =>
  /^how long\b/iu.test(said) ? [...about.filter((word) => !LASTING.includes(word)), stem('time')] : about;

/** The words that tell one thing from another, stemmed. */
export function telling(text: string, withoutGeneric = true): string[] {
  const words = tokens(text)
    .filter((word) => !isStopWord(word) && !ASKING.has(word))
    .map(stem);
  return [...new Set(withoutGeneric ? words.filter((word) => !GENERIC.has(word)) : words)];
}

/** Words of asking itself. */
const ASKING = new Set(
  'something anything etwas irgendwas irgendetwas quelque chose truc algo filter narrow limit restrict filtere filtre filtra down tell explain know rated costing between say says said list compare rank sort please give show me does do only nur seulement uniquement solo solamente display made come ceux celles montre moi zeig zeige muestrame ensename quel quelle quels quelles welche welcher welches viel wieviel kostet kosten teuer expensive coute coutent cher combien ca cest cela cuanto cuesta cuestan vale tiene leave depart arrive cost costs priced much many'.split(
    ' ',
  ),
);

/** True for a word that tells nothing. */
export const isGeneric = (stemmed: string): boolean => GENERIC.has(stemmed);
