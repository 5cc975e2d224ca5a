/** A proxy that passes requests to this machine on and writes down what was asked; encrypted ones are written down and refused. */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordingProxy {
  address: string;
  /** `GET http://…` or `CONNECT host:port`, in the order they came. */
  heard: () => string[];
  close: () => Promise<void>;
}

/** Starts it on a free port of this machine. */
export async function recordingProxy(): Promise<RecordingProxy> {
  const heard: string[] = [];
  const server = createServer((from, to) => {
    const { method = 'GET', url = '', headers } = from;
    heard.push(`${method} ${url}`);
    const onward = URL.canParse(url) && new URL(url).hostname === '127.0.0.1';
    if (!onward) {
      to.writeHead(502).end();
      return;
    }
    const passed = request(url, { method, headers }, (answer) => {
      to.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(to);
    });
    passed.on('error', () => to.destroy());
    from.pipe(passed);
  });
  server.on('connect', ({ url = '' }, socket) => {
    heard.push(`CONNECT ${url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    heard: () => [...heard],
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
