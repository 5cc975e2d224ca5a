/** The saved pages of the exam, served as they were, with scripts off. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { serve, type Route, type Served } from '../../harness/server';

/** One saved page; `text` is the wanted main text as HTML. */
export interface SavedPage {
  page: string;
  html: string;
  text: string;
}

/** Reads DIR/pages.jsonl.gz. */
export function savedPages(data: string): SavedPage[] {
  const lines = gunzipSync(readFileSync(join(data, 'pages.jsonl.gz'))).toString('utf8');
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as SavedPage);
}

/** Serves every saved page at `/NAME`, and more pages with their scripts on at `/made/NAME`. */
export function servePages(saved: SavedPage[], made: Record<string, string>): Promise<Served> {
  const still = (html: string): Route => {
    return (_, response) => {
      const headers = {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "script-src 'none'",
      };
      response.writeHead(200, headers).end(html);
    };
  };
  const routes: Record<string, Route> = {};
  for (const { page, html } of saved) routes[`/${page}`] = still(html);
  for (const [name, html] of Object.entries(made)) routes[`/made/${encodeURIComponent(name)}`] = html;
  return serve({ routes });
}
