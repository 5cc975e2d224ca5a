/** The dev cases of the rank exam, each with its page as observed, its query, and the readings of every signal. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Ranked } from '../../src/flow';
import { understand } from '../../src/language/commands';
import { lookQuery, type Query } from '../../src/rank/query';
import { lookingOf, rank, readSignals } from '../../src/rank/rank';
import type { SignalName } from '../../src/rank/signals';
import { reported } from '../../src/rank/spot';
import { rowOf, surprise, type Choice } from './fit';
import { observePages } from './pages';
import { priorWeights } from './prior';
import { sitesOf } from './sites';

/** The order of readings in a row. */
const names = Object.keys(priorWeights);

/** One case of the exam. */
export interface Asked {
  id: string;
  instruction: string;
  page: Page;
  /** Number of its site: pages that share their wording. */
  site: number;
  query: Query;
  choice: Choice;
  /** It is the very element, or with `also` one that a person would accept. */
  isRight: (ref: string, also: boolean) => boolean;
  /** The exam's id of an element; empty where it has none. */
  idOf: (ref: string) => string;
}

interface Case {
  id: string;
  page: string;
  instruction: string;
  gold: string[];
  also?: string[];
}

/** All cases of an exam folder; an empty list where there is none. `anew` observes the pages again. */
export async function readCases(data: string, anew: boolean): Promise<Asked[]> {
  const file = join(data, 'cases.jsonl');
  if (!existsSync(file)) return [];
  const pages = await observePages(data, anew);
  const sites = sitesOf(pages);
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.flatMap((line): Asked[] => {
    const one = JSON.parse(line) as Case;
    const seen = pages[one.page];
    if (!seen) return [];
    const query = lookQuery(understand(one.instruction).steps[0]?.command, one.instruction);
    const very = new Set(one.gold);
    const also = new Set([...one.gold, ...(one.also ?? [])]);
    const idOf = (ref: string): string => seen.ids[ref] ?? '';
    const isRight: Asked['isRight'] = (ref, wide) => (wide ? also : very).has(idOf(ref));
    const looking = lookingOf(seen.page, query);
    const { all } = looking.facts;
    const choice: Choice = {
      rows: all.map((f) => rowOf(names, readSignals(f, looking))),
      right: all.map((f) => isRight(f.element.ref, true)),
    };
    const site = sites.findIndex((s) => s.includes(one.page));
    return [
      { id: one.id, instruction: one.instruction, page: seen.page, site, query, choice, isRight, idOf },
    ];
  });
}

/** A case, its ranking as `look` reports it, and that of what is shown alone, which `choose` decides on. */
export interface Answered {
  asked: Asked;
  ranked: Ranked[];
  shown: Ranked[];
  /** See `surprise`. */
  surprise: number;
}

/** The answer to one case under other weights. */
export function answerBy(asked: Asked, table: Record<SignalName, number>): Answered {
  const ranked = rank(asked.page, asked.query, { table });
  const page = { ...asked.page, elements: asked.page.elements.filter((e) => !e.concealed) };
  return {
    asked,
    ranked: reported(ranked, asked.query),
    shown: rank(page, asked.query, { table }),
    surprise: surprise(asked.choice, names, table),
  };
}
