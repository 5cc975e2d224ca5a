/** Both sides asked in turns, so that what else the machine does weighs on both; and what only the extension has. */
import type { Page } from 'playwright';
import { ask } from '../../harness/model';
import type { Row } from '../table';
import { bound, question, steps, strange, tale } from './prompts';
import type { Side } from './sides';

interface Round {
  /** Tokens a second. */
  reading: number;
  writing: number;
  bound: number;
  /** First token, in ms. */
  anew: number;
  known: number;
  /** Processor time of the whole browser for the first call, in s. */
  busy: number;
}

/** Processor time that the browser has taken so far, in s. */
export type Busy = () => Promise<number>;

const perSecond = (tokens: number, ms: number): number => (tokens / Math.max(1, ms)) * 1000;

async function round(side: Side, i: number, busy: Busy): Promise<Round> {
  const before = await busy();
  const anew = await side(strange(i));
  const took = (await busy()) - before;
  await side(question(i));
  const known = await side(question(i + 1));
  const form = await side(bound(i + 1));
  return {
    reading: perSecond(anew.read, anew.first),
    writing: perSecond(anew.wrote - 1, anew.last - anew.first),
    bound: perSecond(form.wrote - 1, form.last - form.first),
    ...{ anew: anew.first, known: known.first, busy: took },
  };
}

/** Rows of both, and the share of the page's speed that the extension has, round by round. */
export async function compare(own: Side, bare: Side, rounds: number, busy: Busy): Promise<Row[]> {
  const pairs: { own: Round; bare: Round }[] = [];
  for (let i = 0; i < rounds; i += 1) {
    // Whoever is first in a round is second in the next.
    const first = await round(i % 2 === 0 ? own : bare, i, busy);
    const second = await round(i % 2 === 0 ? bare : own, i, busy);
    pairs.push(i % 2 === 0 ? { own: first, bare: second } : { own: second, bare: first });
  }
  const of = (side: 'own' | 'bare', what: keyof Round): number[] => pairs.map((pair) => pair[side][what]);
  const share = (what: 'reading' | 'writing'): Row => ({
    ...row(
      `${what}: the extension’s share of the page’s`,
      '%',
      pairs.map(({ own, bare }) => (own[what] / bare[what]) * 100),
    ),
    ...{ goal: 95, least: true },
  });
  const both = (what: string, key: keyof Round, unit: string): Row[] => [
    row(`${what}, in the extension`, unit, of('own', key)),
    row(`${what}, in a plain page`, unit, of('bare', key)),
  ];
  return [
    ...both('reading', 'reading', 'tok/s'),
    share('reading'),
    ...both('writing', 'writing', 'tok/s'),
    share('writing'),
    // What else the machine does stretches every other measure, and this one hardly.
    ...both('reading and writing, processor time', 'busy', 's'),
    {
      ...row(
        'the page’s processor time, of the extension’s',
        '%',
        pairs.map(({ own, bare }) => (bare.busy / own.busy) * 100),
      ),
      ...{ goal: 95, least: true },
    },
    ...both('writing bound to a schema', 'bound', 'tok/s'),
    row(
      'a schema costs, of writing',
      '%',
      pairs.map(({ own }) => (1 - own.bound / own.writing) * 100),
    ),
    ...both('first token, all of it new', 'anew', 'ms'),
    ...both('first token, its beginning known', 'known', 'ms'),
  ];
}

/** Tokens and time of a step's calls, the first and the later ones of each role. */
export async function stepRows(panel: Page, runs: number): Promise<Row[]> {
  const told = new Map<string, { prompt: number[]; anew: number[]; answer: number[]; ms: number[] }>();
  for (let i = 0; i < runs; i += 1) {
    for (const request of steps(i)) {
      const { value, error, ms } = await ask(panel, { ask: 'complete', request });
      if (!value) throw new Error(error?.message ?? 'The background went away.');
      const of = told.get(request.role) ?? { prompt: [], anew: [], answer: [], ms: [] };
      told.set(request.role, of);
      of.prompt.push(value.tokens.prompt);
      of.anew.push(value.tokens.prompt - (value.tokens.reused ?? 0));
      of.answer.push(value.tokens.answer);
      of.ms.push(ms.total);
    }
  }
  return [...told].flatMap(([role, { prompt, anew, answer, ms }]) => [
    row(`${role}: tokens of the prompt`, 'tokens', prompt),
    row(`${role}: of them read anew`, 'tokens', anew),
    row(`${role}: tokens of the answer`, 'tokens', answer),
    row(`${role}: whole call`, 'ms', ms),
  ]);
}

/** From Stop, in the panel, to the end of the answer there. */
export async function stopRows(panel: Page, runs: number): Promise<Row[]> {
  const writing: number[] = [];
  const reading: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const asked = { ask: 'complete' as const, request: tale(i) };
    writing.push((await ask(panel, asked, { afterPieces: 2 + (i % 3) })).ms.sinceStop);
    const anew = { ask: 'complete' as const, request: strange(1000 + i) };
    reading.push((await ask(panel, anew, { afterMs: 150 })).ms.sinceStop);
  }
  return [
    { ...row('Stop → it has ended, while it wrote', 'ms', writing), goal: 300 },
    { ...row('Stop → it has ended, while it read', 'ms', reading), goal: 300 },
  ];
}

/** A row without a goal. */
export const row = (what: string, unit: string, values: number[]): Row => ({
  what,
  unit,
  goal: null,
  values,
});
