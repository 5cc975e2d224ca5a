/** What may be said to the rules of `../ask.ts`, and the commands that come of it. */
import type { Examples } from '../rule';

/** Rule → words → commands. */
export const ask: Examples = {
  summarise: {
    'summarise this page': 'summarise',
    'give me a summary of the article': 'summarise',
    'what is this page about?': 'summarise',
  },
  describe: {
    'what’s on this page?': 'describe',
    'what is this site?': 'describe',
  },
  read: {
    'read this page': 'read',
    'read it aloud': 'read',
  },
  search: {
    'search for blue shirts': 'search site "blue shirts"',
    'search for "Tom and Jerry"': 'search site "Tom and Jerry"',
    'look up tides on the web': 'search web "tides"',
    'google the best pasta recipe': 'search web "best pasta recipe"',
    'search the web for lighthouses': 'search web "lighthouses"',
    "I'm looking for a desk lamp under 40": 'search site "desk lamp under 40"',
    "I'd like a green tea mug": 'search site "green tea mug"',
  },
  find: {
    'find "warranty" on the page': "find 'warranty'",
    'find shipping costs on this page': "find 'shipping costs'",
    'look for returns on this page': "find 'returns'",
  },
  answer: {
    'what is the return policy?': "answer 'what is the return policy?'",
    'how much does shipping cost?': "answer 'how much does shipping cost?'",
    'is breakfast included?': "answer 'is breakfast included?'",
    'tell me about the author': "answer 'tell me about the author'",
    'read the opening hours to me': "answer 'the opening hours'",
  },
};
