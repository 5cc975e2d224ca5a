/** A small web server on this machine's own address, for pages under test. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

/** What a route answers: HTML, or the whole reply by hand. */
export type Route = string | ((request: IncomingMessage, response: ServerResponse) => void | Promise<void>);

export interface Served {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  url: string;
  /** HTML pages by path; may be changed while serving. */
  routes: Record<string, Route>;
  /** Every request so far, `GET /path?query`, for tests of what was asked. */
  log: string[];
  close(): Promise<void>;
}

/** Where pages come from: routes by exact path first, then files, then the same file with `.gz`. */
export interface Sources {
  routes?: Record<string, Route>;
  folder?: string;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.pdf': 'application/pdf',
};

/** Serves until closed, on a free port of 127.0.0.1. */
export async function serve(sources: Sources = {}): Promise<Served> {
  const routes: Record<string, Route> = { ...sources.routes };
  const log: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    log.push(`${request.method ?? 'GET'} ${request.url ?? '/'}`);
    reply(request, response, routes[pathname], sources.folder, pathname).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    routes,
    log,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function reply(
  request: IncomingMessage,
  response: ServerResponse,
  route: Route | undefined,
  folder: string | undefined,
  pathname: string,
): Promise<void> {
  if (typeof route === 'function') {
    await route(request, response);
    return;
  }
  const file = folder ? join(folder, normalize(decodeURIComponent(pathname))) : undefined;
  const body = route ?? (file && (await fileOrGz(file)));
  if (body === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here');
    return;
  }
  const type = route ? TYPES['.html'] : TYPES[extname(pathname)];
  response.writeHead(200, {
    'content-type': type ?? 'application/octet-stream',
    'cache-control': 'no-store',
  });
  response.end(body);
}

async function fileOrGz(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch {
    return readFile(`${path}.gz`).then(promisify(gunzip), () => undefined);
  }
}
