/**
 * The broad subjects of a memory, told from its words when it is written: they group the view and are words it is found
 * by. Everyday words as data, one line a subject, its name first; words are compared by stem, so one form does.
 */
import { stem, tokens } from '../language/words';

const LINES = `
food: food eat meal breakfast lunch dinner restaurant cuisine cook cooking recipe vegan vegetarian diet dietary dish drink coffee tea wine beer dessert snack spicy bread meat fish fruit vegetable pizza pasta
travel: travel trip holiday vacation hotel flight fly plane airline airport luggage hostel tour sightseeing passport visa beach destination abroad
transport: car drive bus train tram taxi bike bicycle rental parking commute metro vehicle motorbike ferry scooter
clothes: wear size clothes clothing shirt shoe dress trousers jeans jacket coat outfit fashion fabric leather wool
shopping: shop shopping buy brand price budget order store discount delivery parcel basket cart purchase return
money: bank pay payment card invoice bill money invest investment share stock budget salary tax price currency insurance
music: music song album artist band playlist concert guitar piano listen singer genre
films: film movie cinema series show watch actor director television tv streaming documentary anime
reading: book read reading novel author library newspaper magazine ebook audiobook news article
games: game gaming console chess puzzle multiplayer
sport: sport football soccer tennis hockey golf run running swim swimming gym workout exercise team fitness yoga hike hiking
health: health doctor dentist allergy allergic intolerant medicine pharmacy illness therapy sleep pregnant diabetes
family: family husband wife partner child children kid son daughter mother father parent sister brother friend birthday
pets: pet dog cat puppy kitten horse rabbit vet
home: home house flat apartment furniture room garden kitchen rent landlord neighbourhood decor
work: work job company employer office colleague meeting career interview freelance business boss
learning: learn learning study student school university course class exam degree language lesson teacher homework
technology: computer laptop phone app software internet browser camera tablet smartphone android iphone wifi password device
messages: message email mail chat letter newsletter notification reply
time: alarm calendar appointment reminder schedule morning evening weekend deadline timezone
beauty: hair haircut salon skin skincare makeup perfume beauty cosmetics
places: address street city town country postcode live
events: event ticket festival theatre museum exhibition party wedding
`;

const NAMED = new Map<string, string[]>();
for (const line of LINES.trim().split('\n')) {
  const [name = '', words = ''] = line.split(':');
  for (const word of new Set(tokens(words).map(stem))) NAMED.set(word, [...(NAMED.get(word) ?? []), name]);
}

/** A memory is about one or two things; more would say nothing. */
const MOST = 2;

/** The broad subjects that a sentence names most often, at most two, the first named first; often none. */
export function broadSubjects(text: string): string[] {
  const counts = new Map<string, number>();
  for (const word of tokens(text).map(stem))
    for (const name of NAMED.get(word) ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([name]) => name);
}
