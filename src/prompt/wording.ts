/** Words that no rule reads → the same wish in words that rules do read. The call sees nothing of any page. */
import type { ModelRequest } from '../flow';

/** Characters of a turn that reach the model. */
const SAID = 600;
/** A wish of more steps than this is better said in parts. */
export const MOST_STEPS = 4;
/** Characters of one step. */
const LONGEST_STEP = 160;

const SYSTEM = `Rewrite what a person wants done in their web browser as short commands, one to ${MOST_STEPS}, in order. Use only these forms:
click "NAME"
type "TEXT" into "FIELD"
choose "OPTION" in "LIST"
check "BOX" / uncheck "BOX"
search for "WORDS"
go to ADDRESS
scroll down / scroll up / go back / reload
summarise this page
find "WORDS"
answer: QUESTION
remember: STATEMENT
Copy names, texts and addresses from what the person said. Invent nothing. If no command fits, give an empty list.`;

/** Examples as turns of the chat: small models follow them better than they follow rules. */
const EXAMPLES: [string, string[]][] = [
  ['gimme the gist of this', ['summarise this page']],
  [
    'could you get me over to the contact section and drop bob@mail.test in there',
    ['click "Contact"', 'type "bob@mail.test" into "email"'],
  ],
  ['any chance they ship to Norway?', ['answer: do they ship to Norway?']],
  ['make me a sandwich', []],
];

/** The same bytes each time. */
export const WORDING_SCHEMA = JSON.stringify({
  type: 'object',
  properties: {
    commands: { type: 'array', items: { type: 'string', maxLength: LONGEST_STEP }, maxItems: MOST_STEPS },
  },
  required: ['commands'],
  additionalProperties: false,
});

/** The call. Everything before the person's words is the same each time. Pure. */
export function wordingRequest(words: string): ModelRequest {
  return {
    role: 'planner',
    messages: [
      { role: 'system', content: SYSTEM },
      ...EXAMPLES.flatMap(([said, commands]) => [
        { role: 'user' as const, content: said },
        { role: 'assistant' as const, content: JSON.stringify({ commands }) },
      ]),
      { role: 'user', content: words.slice(0, SAID) },
    ],
    form: { kind: 'json', schema: WORDING_SCHEMA },
    maxTokens: 120,
  };
}

/** The commands of a reply; undefined when it has not that form. */
export function wordings(reply: unknown): string[] | undefined {
  const commands = (reply as { commands?: unknown } | null)?.commands;
  if (!Array.isArray(commands) || commands.length > MOST_STEPS) return undefined;
  const strings = commands.filter(
    (one): one is string => typeof one === 'string' && one.length <= LONGEST_STEP,
  );
  return strings.length === commands.length
    ? strings.map((one) => one.trim()).filter((one) => one !== '')
    : undefined;
}
