/** English forms of statements, in order: the first that fits says what a sentence states. */
import { action, bare, thing, topicName, type Thing } from '../topic';
import { named, type Form } from './form';

const HOW = String.raw`(?:(?:really|usually|generally|normally|mostly|typically|always|personally|strongly|much|also|just|only) )*`;
const DIET = String.raw`vegetarian|vegan|pescatarian|teetotal|left-handed|right-handed`;
/** Attributes that a person states with a plain word as value: "my size is medium". */
const ATTRIBUTE =
  /\b(?:size|name|e-?mail|mail|phone|mobile|number|address|birthday|birth|city|town|country|zip|postcode|postal|code|colou?r|language|currency|budget|job|employer|company|title|diet|seat|airline|airport|hotel|username|nickname|pronouns|timezone|time zone|time|style|brand|shop|store|format|unit|units|height|team|school|university|car|browser|theme|card holder|gender|age)s?$/i;
const CHOSEN = /^(?:favou?rite|preferred|usual|default|normal|regular|go-to|standard)\s+/i;
const TRANSIENT =
  /^(?:not|no longer|still|already|gone|late|empty|wrong|broken|missing|lost|full|slow|too|very|so|here|there|ready|down|on|off|out|over|overdue|expired|stuck|being|going|getting|the same|where|what|how|up to|due)\b/i;
const FIXED = /["“„«@\d\p{Lu}]/u;

/** "my X is Y": kept when X is an attribute people have, or Y looks like a name, number or address. */
function attribute(said: string, value: string): Thing | null {
  const about = bare(said);
  if (TRANSIENT.test(value) || about.split(' ').length > 5) return null;
  const chosen = CHOSEN.test(about);
  if (!chosen && !ATTRIBUTE.test(about) && !FIXED.test(value)) return null;
  return { topic: topicName(about.replace(CHOSEN, '')), value: bare(value) };
}

const lasting = (words: string): Thing | null =>
  /\b(?:error|problem|message|stuck|lost|bug|issue)s?\b/i.test(words) ? null : action(words);

const NAMES: Form[] = [
  { kind: 'fact', polarity: 'want', pattern: /^(?:please )?(?:call me|i go by|my name is|my name's|i(?:'m| am) called) (\p{L}[\p{L} .'-]{0,60})$/iu, read: (p) => ({ topic: 'name', value: p(1) }) },
  { kind: 'name', polarity: 'want', pattern: /^(?:when(?:ever)? i say|by) (.+?),? i (?:always )?mean (.+)$/iu, read: (p) => named(p(1), p(2)) },
  { kind: 'name', polarity: 'want', pattern: /^(?:save|store|keep|remember) (.{2,200}) as (?:my )?(["“'«]?[\p{L}][\p{L} -]{0,30}["”'»]?)$/iu, read: (p) => named(p(2), p(1)) },
  { kind: 'name', polarity: 'want', pattern: /^call (.{2,200}) ["“'«](.{1,40})["”'»]$/iu, read: (p) => named(p(2), p(1)) },
  { kind: 'name', polarity: 'want', pattern: /^(?:[Cc]all|[Nn]ame) (?:this address |the address )?(.*[\p{Lu}\d@/:.].*?) (my \p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*)?)$/u, read: (p) => named(p(2), p(1)) },
  { kind: 'name', polarity: 'want', pattern: /^[Cc]all (?:this address |the address )?(.*[\p{Lu}\d@/:.].*) (?!back\b|now\b|today\b|tomorrow\b|please\b)(\p{Ll}[\p{L}-]*)$/u, read: (p) => named(p(2), p(1)) },
  { kind: 'name', polarity: 'want', pattern: /^["“'«](.{1,40})["”'»] (?:means|stands for) (.{2,200})$/iu, read: (p) => named(p(1), p(2)) },
  { kind: 'name', polarity: 'want', pattern: /^["“'«](.{1,40})["”'»] is (.{2,200})$/iu, read: (p) => named(p(1), p(2)), explicit: true },
]; // prettier-ignore

const FACTS: Form[] = [
  { kind: 'fact', polarity: 'want', pattern: /^i (?:usually |normally |always )?(?:wear|take|am|need)(?: an?)? size ([\p{L}\d.,/½-]{1,8})(?: (?:in |for )?(\p{L}[\p{L} -]{1,30}))?$/iu, read: (p) => ({ topic: p(2) ? `${topicName(bare(p(2)))} size` : 'size', value: p(1) }) },
  { kind: 'fact', polarity: 'want', pattern: /^i'm (?:an? )?size ([\p{L}\d.,/½-]{1,8})(?: (?:in |for )?(\p{L}[\p{L} -]{1,30}))?$/iu, read: (p) => ({ topic: p(2) ? `${topicName(bare(p(2)))} size` : 'size', value: p(1) }) },
  { kind: 'fact', polarity: 'want', pattern: /^i (?:usually |normally |always )?wear (?:an? )?(x{0,3}[sml]|small|medium|large|extra large|\d{1,2}(?:[.,]\d)?)(?: (?:in |for )?(\p{L}[\p{L} -]{1,30}))?$/iu, read: (p) => ({ topic: p(2) ? `${topicName(bare(p(2)))} size` : 'size', value: p(1) }) },
  { kind: 'fact', polarity: 'avoid', pattern: /^i(?:'m| am) (?:\w+ )?(?:allergic to|intolerant (?:to|of)) (.+)$/iu, read: (p) => ({ topic: 'allergy', value: bare(p(1)) }) },
  { kind: 'fact', polarity: 'avoid', pattern: /^i(?:'m| am) (\p{L}+)[- ]intolerant$/iu, read: (p) => ({ topic: 'allergy', value: p(1) }) },
  { kind: 'fact', polarity: 'want', pattern: new RegExp(String.raw`^i(?:'m| am) (?:an? )?(${DIET})$`, 'iu'), read: (p) => ({ topic: /hand/i.test(p(1)) ? 'hand' : 'diet', value: p(1) }) },
  { kind: 'fact', polarity: 'want', pattern: /^(?:i|we) live (?:in|near) (?!an?\b|the\b)(.+)$/iu, read: (p) => ({ topic: 'city', value: p(1) }) },
  { kind: 'fact', polarity: 'want', pattern: /^i live at (.+)$/iu, read: (p) => ({ topic: 'address', value: p(1) }) },
  { kind: 'fact', polarity: 'want', pattern: /^i work (?:for|at) (?!home\b)(.+)$/iu, read: (p) => ({ topic: 'employer', value: bare(p(1)) }) },
  { kind: 'fact', polarity: 'want', pattern: /^i work as (.+)$/iu, read: (p) => ({ topic: 'job', value: bare(p(1)) }) },
  { kind: 'fact', polarity: 'want', pattern: /^i(?:'m| am) from (?!the\b)(.+)$/iu, read: (p) => ({ topic: 'home town', value: p(1) }) },
  { kind: 'fact', polarity: 'want', pattern: /^i was born (?:on|in) (.+)$/iu, read: (p) => ({ topic: /\d/.test(p(1)) ? 'birthday' : 'birthplace', value: p(1) }) },
  { kind: 'fact', polarity: 'want', pattern: /^i(?:'m| am) (\d{1,3})(?: years old)?$/iu, read: (p) => ({ topic: 'age', value: p(1) }) },
  { kind: 'fact', polarity: 'want', pattern: /^i speak (\p{Lu}.+)$/u, read: (p) => ({ topic: 'language', value: p(1) }) },
  { kind: 'fact', polarity: 'want', pattern: /^(?:you can )?(?:reach|contact|e-?mail) me (?:at|on) (\S+@\S+)$/iu, read: (p) => ({ topic: 'email', value: p(1) }) },
  { kind: 'fact', polarity: 'want', pattern: /^(?:you can )?(?:reach|call|phone|text) me (?:at|on) (\+?[\d (][\d ()./-]{4,})$/iu, read: (p) => ({ topic: 'phone', value: p(1) }) },
]; // prettier-ignore

const AVOID: Form[] = [
  { kind: 'preference', polarity: 'avoid', pattern: /^i (?:never|don'?t (?:ever )?|do not |can'?t |cannot |no longer )(?:ever )?\s*(?:want|eat|drink|use|buy|order|wear|need|book|choose|take|accept|read|watch) (?!the\b|this\b|that\b|these\b|those\b|to\b|it\b|you\b)(.+)$/iu, read: (p) => thing(p(1)) },
  { kind: 'preference', polarity: 'avoid', pattern: /^i ?(?:really |just |absolutely )?(?:don'?t (?:really |much )?(?:like|enjoy|care for)|do not (?:like|enjoy)|dislike|hate|detest|can'?t stand|cannot stand|can'?t bear|avoid|always avoid|am not a fan of|'m not a fan of|am not (?:really )?into|'m not (?:really )?into) (?:to |having to )?(?!the\b|this\b|that\b|how\b|when\b)(.+)$/iu, read: (p) => thing(p(1)) },
  { kind: 'preference', polarity: 'avoid', pattern: /^i(?:'d)? prefer (?:not to|never to|to never|to avoid|to not) (.+)$/iu, read: (p) => lasting(p(1)) },
  { kind: 'preference', polarity: 'avoid', pattern: /^i(?:'d)? prefer (?:no|not) (.+)$/iu, read: (p) => thing(p(1)) },
  { kind: 'preference', polarity: 'avoid', pattern: /^(?:i|we) never (?!got\b|saw\b|had\b|was\b|came\b|did\b|said\b|went\b|knew\b|heard\b|thought\b|get\b|know\b|\p{L}+ed\b)(.+)$/iu, read: (p) => lasting(p(1)) },
  { kind: 'preference', polarity: 'avoid', pattern: /^no (?:more )?(.+?),? (?:ever|for me|ever again)$/iu, read: (p) => thing(p(1)) },
]; // prettier-ignore

const WANT: Form[] = [
  { kind: 'preference', polarity: 'want', pattern: /^i(?:'d| would) (?:much |always |strongly )?prefer (?:to )?(.+)$/iu, read: (p) => thing(p(1)), explicit: true },
  { kind: 'preference', polarity: 'want', pattern: new RegExp(String.raw`^i ${HOW}(?:prefer|favou?r|choose|pick) (.+?) (?:over|to|rather than|instead of|more than) (?!the next\b|a new tab\b)(.+)$`, 'iu'), read: (p) => (p(1) === 'to' || /^to /i.test(p(1)) ? null : versus(p(1), p(2))) },
  { kind: 'preference', polarity: 'want', pattern: new RegExp(String.raw`^i ${HOW}(?:prefer|favou?r|like|love|enjoy) to (?!see\b|know\b|thank\b|hear\b|think\b)(.+)$`, 'iu'), read: (p) => lasting(p(1)) },
  { kind: 'preference', polarity: 'want', pattern: new RegExp(String.raw`^i ${HOW}(?:prefer|favou?r) (?:that you |you to |when you )(.+)$`, 'iu'), read: (p) => lasting(p(1)) },
  { kind: 'preference', polarity: 'want', pattern: new RegExp(String.raw`^i ${HOW}(?:prefer|favou?r) (.+)$`, 'iu'), read: (p) => thing(p(1)) },
  { kind: 'preference', polarity: 'want', pattern: /^i (?:really |just |absolutely |also |mostly )?(?:like|love|enjoy|adore|am fond of|am a fan of) (?!the\b|how\b|when\b|that\b|you\b|your\b)(.+)$/iu, read: (p) => liked(p(1)), confidence: 0.8 },
  { kind: 'preference', polarity: 'want', pattern: /^i(?:'m| am) (?:more of )?an? (.+?) person$/iu, read: (p) => thing(p(1)) },
  { kind: 'preference', polarity: 'want', pattern: /^(?:most of the time|usually|normally|generally|as a rule|typically),? (?:i|we) (?!got\b|get\b|see\b|saw\b|\p{L}+ed\b)(.+)$/iu, read: (p) => lasting(p(1)), confidence: 0.75 },
  { kind: 'preference', polarity: 'want', pattern: /^i(?:'d| would) rather (?:have |get |take |use |not )?(.+?)(?: than (.+))?$/iu, read: (p) => (p(2) ? versus(p(1), p(2)) : thing(p(1))), explicit: true },
  { kind: 'preference', polarity: 'want', pattern: /^(?:i|we) (?:usually|normally|generally|typically|mostly|mainly|often|tend to) (?!get\b|see\b|\p{L}+ed\b)(.+)$/iu, read: (p) => lasting(p(1)), confidence: 0.75 },
  { kind: 'preference', polarity: 'want', pattern: /^(?:i|we) (?:always|only)(?: ever)? (?!get\b|see\b|saw\b|got\b|had\b|wanted\b|\p{L}+ed\b)(.+)$/iu, read: (p) => lasting(p(1)) },
  { kind: 'preference', polarity: 'want', pattern: /^i want (.+?) (?:by default|every time|at all times)$/iu, read: (p) => thing(p(1)) },
  { kind: 'preference', polarity: 'want', pattern: /^i (?:want|need|would like) (?!to\b|you\b|the\b|this\b|that\b)(.+)$/iu, read: (p) => thing(p(1)), explicit: true },
]; // prettier-ignore

const INSTRUCTIONS: Form[] = [
  { kind: 'instruction', polarity: 'avoid', pattern: /^(?:you (?:should|must) )?(?:please )?(?:never(?: ever)?|don'?t ever|do not ever|under no circumstances) (?!heard\b|seen\b|been\b|had\b|mind\b|saw\b|got\b|was\b|again\b|\p{L}+ed\b)(.+)$/iu, read: (p) => lasting(p(1)) },
  { kind: 'instruction', polarity: 'want', pattern: /^(?:you (?:should|must) )?(?:please )?always (.+)$/iu, read: (p) => lasting(p(1)) },
  { kind: 'instruction', polarity: 'want', pattern: /^(\p{L}+ .+?) (?:by default|every time)$/iu, read: (p) => lasting(p(1)) },
]; // prettier-ignore

const ATTRIBUTES: Form[] = [
  { kind: 'preference', polarity: 'want', pattern: /^my ((?:favou?rite|preferred|usual|default|go-to|regular) .{2,60}?) (?:is|are) (?:to )?(.+)$/iu, read: (p) => attribute(p(1), p(2)) },
  { kind: 'fact', polarity: 'want', pattern: /^my (.{2,60}?)(?: is| are|:) (.{1,300})$/iu, read: (p) => attribute(p(1), p(2)) },
  { kind: 'fact', polarity: 'want', pattern: /^(\S.{0,200}?) (?:is|are) my (\p{L}[\p{L} -]{2,40})$/iu, read: (p) => attribute(p(2), p(1)) },
]; // prettier-ignore

/** "I like my results sorted by date": what, and how. */
function liked(words: string): Thing | null {
  const mine = /^my (\p{L}+(?: \p{L}+)?) (?!and\b|or\b)(\p{L}+(?: .+)?)$/iu.exec(words);
  return mine?.[1] && mine[2] ? { topic: topicName(mine[1]), value: bare(mine[2]) } : thing(words);
}

/** "tea over coffee": one topic for the pair in either order, so that turning it round replaces the old one. */
function versus(more: string, less: string): Thing | null {
  const [a, b] = [thing(more), thing(less)];
  if (!a || !b) return null;
  if (a.topic === b.topic && a.value) return a;
  const value = topicName(bare(more));
  return { topic: [value, topicName(bare(less))].sort().join(' or '), value };
}

/** English forms, in order. */
export const ENGLISH: readonly Form[] = [
  ...NAMES,
  ...FACTS,
  ...AVOID,
  ...WANT,
  ...INSTRUCTIONS,
  ...ATTRIBUTES,
];
