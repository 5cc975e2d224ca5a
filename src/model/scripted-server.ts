/** For tests: a server of models that answers by a script. It runs no model. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What it was asked. */
export interface Heard {
  path: string;
  headers: IncomingHttpHeaders;
  body: Record<string, unknown>;
}

/** How it answers chat completions. */
export type Script = (response: ServerResponse, body: Record<string, unknown>) => void | Promise<void>;

/** Listens on this machine; `play` sets the script, `heard` holds what came since. */
export async function scriptedServer() {
  const heard: Heard[] = [];
  let script: Script = (response) => void response.writeHead(500).end();
  let models: Script = (response) => void response.writeHead(404).end();
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (piece: string) => (text += piece));
    request.on('end', () => {
      const body = JSON.parse(text === '' ? '{}' : text) as Record<string, unknown>;
      const path = request.url ?? '';
      heard.push({ path, headers: request.headers, body });
      void (path.endsWith('/models') ? models : script)(response, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    heard,
    asked: () => heard.filter(({ path }) => path.endsWith('/chat/completions')).map(({ body }) => body),
    play: (next: Script, list: Script = (response) => void response.writeHead(404).end()) => {
      heard.length = 0;
      script = next;
      models = list;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** A chunk as OpenAI's interface streams it, as an event. */
export const event = (content: string, finish: string | null = null): string =>
  `data: ${JSON.stringify({ choices: [{ delta: { content }, finish_reason: finish }] })}\n\n`;

/** Sends text as a stream of events, in these pieces. */
export async function stream(response: ServerResponse, ...pieces: (string | Uint8Array)[]): Promise<void> {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  for (const piece of pieces) {
    await new Promise<void>((resolve) => response.write(piece, () => resolve()));
    await new Promise((resolve) => setImmediate(resolve));
  }
  response.end();
}
