/** The `observe` exam: saved and generated pages, looked at by the installed extension. What it measures: observe/report.ts. */
import { launch, type Familiar } from '../harness/launch';
import { lookAgain, wholeMs, type Again } from './observe/changes';
import { open, type Seen } from './observe/eyes';
import { gramF1 } from './observe/grams';
import { savedPages, servePages, type SavedPage } from './observe/load';
import { MADE } from './observe/made';
import { promptChars } from './observe/prompt';
import { coverage, nodeCount } from './observe/tree';
import type { ExamOptions } from './options';

export { report } from './observe/report';

/** One prediction row of the contract, and what more the table shows. Times in milliseconds. */
export interface ObserveRow {
  page: string;
  /** Elements of the document. */
  nodes: number;
  /** Interactive elements of the browser's own tree that a person can reach, and how many of them were found. */
  interactive: number;
  found: number;
  /** In the page, the first look at a fresh document: the median of three. */
  ms: number;
  /** In the page, a look at everything in one document: the median of three, the first of which is its first. */
  whole_ms: number;
  /** The fewest reads that any look needs, in the content script's world: the median of three, the first of which is its first. */
  floor_ms: number;
  /** The slowest look again after a small change; each of them. */
  again_ms: number;
  again: Again;
  /** Characters for a prompt, after ranking for one task. */
  chars: number;
  /** The first look with its message there and back. */
  message_ms: number;
  /** Playwright's ariaSnapshot of the same page. */
  snapshot_ms: number;
  /** Likeness of the main text, 0..1. */
  text_f1: number;
  read_ms: number;
  missed: string[];
  invisible: string[];
  elements: number;
  truncated: boolean;
  /** Megabytes of JavaScript heap more than the page alone had. */
  heap_mb: number;
}

/** One generated page. */
export interface MadeRow {
  made: string;
  ms: number;
  elements: number;
  truncated: boolean;
  /** Megabytes of JavaScript heap more than the page alone had. */
  heap_mb: number;
}

const RUNS = 3;
/** A task that every page could be asked for. */
const WORDS = 'open the contact page';

/** One row a saved page, then one a generated page. */
export async function predict({ data, limit }: ExamOptions): Promise<(ObserveRow | MadeRow)[]> {
  const saved = savedPages(data).slice(0, limit);
  const served = await servePages(saved, MADE);
  const familiar = await launch();
  const rows: (ObserveRow | MadeRow)[] = [];
  try {
    for (const one of saved) rows.push(await savedRow(familiar, served.url, one));
    for (const name of Object.keys(MADE)) rows.push(await madeRow(familiar, served.url, name));
    return rows;
  } finally {
    await familiar.close();
    await served.close();
  }
}

async function savedRow(
  familiar: Familiar,
  url: string,
  { page: name, text }: SavedPage,
): Promise<ObserveRow> {
  const address = `${url}/${encodeURIComponent(name)}`;
  const firsts = [];
  for (let run = 1; run < RUNS; run += 1) {
    const seen = await open(familiar, address);
    firsts.push(await first(seen));
    await seen.close();
  }
  const seen = await open(familiar, address);
  const look = await first(seen);
  firsts.push(look);
  const wholes = [look.ms, await wholeMs(seen), await wholeMs(seen)];
  const floors = [await seen.floor(), await seen.floor(), await seen.floor()];
  const nodes = await nodeCount(seen.page);
  const snapshot_ms = await snapshot(seen);
  const reading = await seen.read();
  const covered = await coverage(seen, look.page.elements);
  const again = await lookAgain(seen);
  const wanted = await plain(seen, text);
  await seen.close();
  const got = reading.value.blocks.map((block) => block.text).join('\n');
  return {
    page: name,
    nodes,
    ...covered,
    ms: median(firsts.map(({ ms }) => ms)),
    whole_ms: median(wholes),
    floor_ms: median(floors),
    again_ms: Math.max(...Object.values(again)),
    again,
    chars: promptChars(look.page, WORDS),
    message_ms: median(firsts.map(({ message }) => message)),
    snapshot_ms,
    text_f1: gramF1(got, wanted),
    read_ms: reading.ms,
    elements: look.page.elements.length,
    truncated: look.page.truncated === true,
    heap_mb: Math.max(...firsts.map(({ heap }) => heap)) / 1e6,
  };
}

async function first(seen: Seen) {
  const { value: page, ms: message } = await seen.observe();
  return { page, message, ms: page.ms ?? NaN, heap: (await seen.heap()) - seen.before };
}

async function snapshot({ page }: Seen): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const began = performance.now();
    await page.locator('body').ariaSnapshot();
    times.push(performance.now() - began);
  }
  return median(times);
}

/** The words of a piece of HTML, as its text nodes hold them. */
const plain = ({ page }: Seen, html: string): Promise<string> =>
  page.evaluate((html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const inBlock =
        node.previousSibling === null &&
        !/^(A|B|I|EM|STRONG|SPAN|CODE|SUP|SUB)$/.test(node.parentElement?.tagName ?? '');
      texts.push(inBlock ? `\n${node.textContent ?? ''}` : (node.textContent ?? ''));
    }
    return texts.join('');
  }, html);

async function madeRow(familiar: Familiar, url: string, name: string): Promise<MadeRow> {
  const times: number[] = [];
  let heap = 0;
  let elements = 0;
  let truncated = false;
  for (let run = 0; run < RUNS; run += 1) {
    const seen = await open(familiar, `${url}/made/${encodeURIComponent(name)}`, true);
    const framed = name.includes('iframes');
    if (framed) times.push((await seen.look('click ok')).observeMs);
    const look = await first(seen);
    if (!framed) times.push(look.ms);
    elements = look.page.elements.length;
    truncated = look.page.truncated === true;
    heap = Math.max(heap, look.heap);
    await seen.close();
  }
  return { made: name, ms: median(times), elements, truncated, heap_mb: heap / 1e6 };
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
