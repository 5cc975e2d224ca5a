/** Server-sent events, read as they come (HTML standard, 9.2.6): only their data, which is all that model servers send. */
import { Failure } from '../flow';

/** A line of a model's answer has some hundred characters. */
const LONGEST = 1_000_000;

/**
 * The data of each event. Lines may end in LF, CRLF or CR, wherever the pieces were cut. llama.cpp's older servers send
 * `error:` where others send an error as data, so that field counts as data. Leaving the loop lets go of the connection.
 * @throws Failure for a line without an end; what the stream throws, when it breaks
 */
export async function* eventsOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  let data: string[] = [];
  try {
    for (;;) {
      const { done, value = '' } = await reader.read();
      rest += value;
      // A CR at the end may be the first half of a CRLF.
      const lines = rest.split(done ? /\r\n|\n|\r/u : /\r\n|\n|\r(?!$)/u);
      rest = done ? '' : (lines.pop() ?? '');
      if (rest.length > LONGEST) throw new Failure('model', 'The answer has a line that does not end.');
      for (const line of done ? [...lines, ''] : lines) {
        if (line === '' && data.length > 0) {
          yield data.join('\n');
          data = [];
        }
        const field = /^(?:data|error): ?(.*)$/su.exec(line)?.[1];
        if (field !== undefined) data.push(field);
      }
      if (done) return;
    }
  } finally {
    await reader.cancel().catch(() => undefined); // what broke has nothing to let go of
  }
}
