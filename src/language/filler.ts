/** Takes politeness and small talk off a clause: "Could you please …, thanks". */

const LEADING = [
  // "1. click A", "- click B".
  /^(?:\d{1,2}[.)]|[-*•–])\s+(?=\p{L})/u,
  /^(?:please|pls|plz|kindly|bitte|s['’]il (?:te|vous) pla[iî]t|svp|por favor)\b[,!]?\s*/i,
  /^(?:(?:hey|ok(?:ay)?|hi|hello|so|well|alright|right)\b[,!]?\s+)?familiar\b[,:!]?\s+/i,
  /^(?:hey|ok(?:ay)?|hi|hello|so|well|alright|now|then|and|also|next|finally|lastly|first(?:ly| of all)?|second(?:ly)?|afterwards|after (?:that|this)|once (?:that(?: i|['’])s )?done|to (?:start|begin))\s*,\s*/i,
  /^(?:and|then|also|just|now|so|und|dann|puis|et|ensuite|luego|y|después)\s+(?=\S)/i,
  // A change of mind leads up to what is wanted now.
  /^(?:actually|on second thoughts?|come to think of it|hmm*|eigentlich|wenn ich (?:es mir|mir['’]?s) recht überlege|en fait|finalement|tout compte fait|réflexion faite|en realidad|pensándolo bien|de hecho)(?:[,:]?\s+(?=\S)|[,:]?$)/iu,
  /^(?:can|could|would|will) (?:you|u)\s+(?:please\s+|kindly\s+|also\s+|now\s+|just\s+)?(?=\S)/i,
  /^(?:i(?: would|['’]d) like|i (?:want|need)|i(?: would|['’]d) love)\s+(?:you\s+)?to\s+(?=\S)/i,
  /^(?:your task is|you (?:need|have|ought)|try|be sure|make sure|go ahead|help me|remember) (?:to|and)\s+(?=(?:click|press|open|type|enter|select|choose|submit|find|check|go|scroll)\b)/i,
  /^(?:you (?:should|must|can)|let['’]s|let us|let me|help me|i(?: a|['’])m going to)\s+(?=\S)/i,
  // "find and click …": the finding is part of every click.
  /^(?:find|locate|search for|look for|seek|go|try|come|scroll down|spot)(?: it)? and (?:then )?(?=(?:click|press|tap|hit|pick|choose|select|open|type|enter|check|tick|push|copy|delete|read|expand|hover)\b)/i,
];

const TRAILING = [
  /[\s,]+(?:please|pls|thanks?|thank you(?: (?:very|so) much)?|thx|for me|if you (?:can|could|would)|right now|as well|bitte|danke|por favor|gracias|merci|s['’]il (?:te|vous) pla[iî]t|svp)[!.]*$/i,
  /[\s,]+(?:when(?:ever)?|once|after) (?:you(?:['’]re| are)? |it['’]s |it is |that['’]s )?(?:done|finished|ready|complete[d]?)$/i,
];

/** Trailing filler is looked for in so many characters, which keeps long texts linear. */
const TAIL = 60;
const ASKED = /^(?:please\s+)?(?:can|could|would|will) you\s/i;
const STOP = new Set(' \n.,;:…。、');

/** The clause without filler; may be empty. Exclamation and question marks stay, they may be part of a value. */
export function withoutFiller(text: string): string {
  // "Could you type hello?": the question mark belongs to the politeness.
  let rest = withoutStops(text.trim());
  if (ASKED.test(rest)) rest = rest.replace(/\?+$/, '');
  for (let before = ''; before !== rest;) {
    before = rest;
    for (const pattern of LEADING) rest = rest.replace(pattern, '');
    for (const pattern of TRAILING) {
      const cut = Math.max(0, rest.length - TAIL);
      rest = withoutStops(rest.slice(0, cut) + rest.slice(cut).replace(pattern, ''));
    }
  }
  return rest;
}

function withoutStops(text: string): string {
  let end = text.length;
  while (end > 0 && STOP.has(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
