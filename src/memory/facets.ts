/**
 * Kinds of values, so that "a Mexican place" is seen to contradict "I like Chinese food": two values of one facet
 * exclude each other, two of different facets do not. Everyday words, plain data; `=` joins words for one value.
 */
import { stems, subjectsOf } from './subjects';

const LINES = `
cuisine: american, asian, asian fusion, barbecue=barbeque=bbq, breakfast=brunch, burger, california, chinese, coffee, curry, diner, ethiopian, european, fast food, quick meal, fish, freshwater fish, seafood, french, gastropub, gastrobar, pub, greek, indian, spicy indian, indonesian, italian, izakaya, japanese, korean, korean barbeque, latin american, lebanese, mediterranean, mexican, middle eastern, moroccan, noodle, oriental, pizza, pizza and pasta, pasta, peruvian, punjabi, ramen, african, southern, spanish, steak, steakhouse, sushi, taiwanese, tapas, thai, turkish, vegan, vegetarian, vietnamese, filipino, hawaiian, salad, sandwich, takeout=take out=food to go
film: action, adventure, animation=animated, biographical=biography=biopic=life history, comedy=comedies=comic=funny=humorous=make me laugh, crime, documentary=documentaries, drama=dramatic, family film, fantasy, fight, gangster, horror=scary, musical, mystery, romance=romantic, sci fi=science fiction, supernatural, suspense, thriller, violent, war, western
music: blues, classical, country, electronic, electropop, folk, hip hop, indie, jazz, latin, metal, pop, punk, rap, reggae, rnb, rock, soul, techno
sport: baseball, basketball, football, soccer, tennis, hockey, rugby, cricket, golf
event: sports=sport=sporting=game=games=match, music=musical=concert=concerts, theater play=play, comedy show
doctor: dermatologist=skin doctor, gynecologist, ophthalmologist=eye doctor, general practitioner, cardiologist, pediatrician, psychiatrist, orthopedist, neurologist
sight: museum, park, nature preserve, shopping area, theme park, historical, historical landmark, place of worship, sports venue, tourist attraction, tourist sites, performing arts venue
price: cheap=inexpensive=affordable=won't break the bank=don't want to spend too much, moderate=moderately=reasonably priced, expensive=pricey=upscale=luxury
account: checking account, savings
stars: 1 star=one star, 2 star=two star, 3 star=three star, 4 star=four star, 5 star=five star
car: compact, standard, full size, medium sized, small car, suv, minivan
seat class: economy, premium economy, business class, first class
show: imax, 3d, regular show
beds: 1 bed=one bed=one bedroom=1 bedroom, 2 bed=two bed=two bedroom=2 bedroom, 3 bed=three bed=three bedroom=3 bedroom, 4 bed=four bed=four bedroom=4 bedroom
`;

interface Value {
  facet: string;
  key: string;
}

const VALUES = new Map<string, Value[]>();
let longest = 1;
for (const line of LINES.trim().split('\n')) {
  const [facet = '', list = ''] = line.split(': ');
  for (const phrases of list.split(', ')) {
    const same = phrases.split('=').map(stems);
    const key = (same[0] ?? []).join(' ');
    for (const words of same) {
      longest = Math.max(longest, words.length);
      VALUES.set(words.join(' '), [...(VALUES.get(words.join(' ')) ?? []), { facet, key }]);
    }
  }
}

/** Values by facet named in a text, longest phrases first. */
export function facetsOf(text: string): Map<string, Set<string>> {
  const words = stems(text);
  const found = new Map<string, Set<string>>();
  for (let at = 0; at < words.length;) {
    let taken = 1;
    for (let length = Math.min(longest, words.length - at); length > 0; length--) {
      const values = VALUES.get(words.slice(at, at + length).join(' '));
      if (!values) continue;
      for (const { facet, key } of values) found.set(facet, (found.get(facet) ?? new Set()).add(key));
      taken = length;
      break;
    }
    at += taken;
  }
  const place = placeOf(text);
  if (place) found.set('place', new Set([place]));
  return found;
}

const VENUE =
  /\b(?:cinemas?|theat(?:er|re)s?|cafe|inn|hotel|restaurant|grill|bar|kitchen|house|shop|salon|spa|dental|dentistry|clinic|medical|airport|station|cuisine|festival|airlines?|vs|dr|md|center|centre|stadium|school|bank|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/iu;
const NAME = String.raw`((?:\p{Lu}[\p{L}'.]*)(?:,? (?:of |on )?\p{Lu}[\p{L}'.]*){0,3})`;
const IN = new RegExp(
  String.raw`\b(?:in|near|around|to|of|for|into|visit|visiting|within|from|choose|select|pick)(?: the (?:city|area|town)(?: of)?| the)? ${NAME}`,
  'gu',
);
const IS = new RegExp(
  String.raw`\b(?:city|location|destination|area|spot|where to|origin|place)\b(?:,|(?: [\w]+){0,8}? (?:is|be|would be|as|:)) (?:the )?${NAME}|${NAME} (?:is|as|area|would be)\b[^.]{0,30}\b(?:city|location|destination|area|spot|go-to)`,
  'gu',
);
const CALLED = new RegExp(
  String.raw`\b(?:called|named|name(?:'s|d)?(?: [\w']+){0,4}? (?:is|of|as)|the name|(?:called|name) is|directed by|stylist(?: at)?) ["'“]?${NAME}`,
  'giu',
);
const RUN = /\p{Lu}[\p{L}\d'.&-]*(?: (?:of |the |& |and |vs )?\p{Lu}[\p{L}\d'.&-]*)+/gu;

/** Names that a request gives outright: "a dentist called A J Dental Lab". */
export const calledOf = (text: string): string[] =>
  [...text.matchAll(CALLED)].map((match) => match[1] ?? '').filter((name) => /^\p{Lu}/u.test(name));

/** Proper names of several words that a sentence sets, places aside. */
export function namesOf(text: string): string[] {
  const place = placeOf(text);
  return [...text.matchAll(RUN)].map(([name]) => name).filter((name) => stems(name).join(' ') !== place);
}

/** The place a sentence names ("in Vallejo"), by how it is said and written; null when there is none. */
export function placeOf(text: string): string | null {
  for (const pattern of [IS, IN]) {
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? match[2] ?? '';
      if (!name || VENUE.test(name) || /^(?:I|I'm|User|Agent)$/.test(name)) continue;
      if (subjectsOf(name).rest.length === 0 || VALUES.has(stems(name).join(' '))) continue;
      return stems(name.replace(/[.,]+$/, '')).join(' ');
    }
  }
  return null;
}
