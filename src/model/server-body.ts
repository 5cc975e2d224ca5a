/** One call in the words of OpenAI's chat completions, and in those of servers that know less of them. Pure. */
import type { ModelRequest } from '../flow';

/** How the form of an answer is asked for, and whether the server takes what not all servers know. */
export interface Dialect {
  form: 'json_schema' | 'guided_json' | 'json_object';
  extras: boolean;
}

/** Best first; a server that refuses one is asked in the next. `guided_json` is vLLM's older word. */
const FOR_JSON: readonly Dialect[] = [
  { form: 'json_schema', extras: true },
  { form: 'guided_json', extras: true },
  { form: 'json_schema', extras: false },
  { form: 'json_object', extras: false },
];
const FOR_TEXT: readonly Dialect[] = [
  { form: 'json_schema', extras: true },
  { form: 'json_schema', extras: false },
];

/** The dialects in which a call can be asked, best first. */
export const dialectsFor = ({ form }: ModelRequest): readonly Dialect[] =>
  form.kind === 'json' ? FOR_JSON : FOR_TEXT;

/** The body of the request, as JSON. */
export function bodyOf(request: ModelRequest, model: string, { form, extras }: Dialect): string {
  const { messages, maxTokens } = request;
  const schema = request.form.kind === 'json' ? (JSON.parse(request.form.schema) as unknown) : null;
  return JSON.stringify({
    model,
    messages: schema !== null && form === 'json_object' ? withSchema(request, schema) : messages,
    stream: true,
    temperature: 0,
    max_tokens: maxTokens,
    ...(schema !== null && FORMS[form](schema)),
    ...(extras && {
      stream_options: { include_usage: true },
      // Models that think aloud would spend the tokens of an answer on it (vLLM, llama.cpp).
      chat_template_kwargs: { enable_thinking: false },
    }),
  });
}

const FORMS: Readonly<Record<Dialect['form'], (schema: unknown) => object>> = {
  json_schema: (schema) => ({
    response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema } },
  }),
  guided_json: (schema) => ({ guided_json: schema }),
  json_object: () => ({ response_format: { type: 'json_object' } }),
};

/** Nothing holds the answer to the schema, so the model is told; OpenAI wants the word JSON there, too. */
function withSchema({ messages }: ModelRequest, schema: unknown): ModelRequest['messages'] {
  const words = `Answer with JSON alone, which fits this JSON schema: ${JSON.stringify(schema)}`;
  return messages.map((message, i) =>
    i === messages.length - 1 ? { ...message, content: `${message.content}\n\n${words}` } : message,
  );
}
