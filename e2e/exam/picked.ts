/**
 * What a model adds to the ranking: choices that words leave close, asked of a real model in the installed extension with the
 * call that a step makes. `npm run exam -- rank --engine wllama --model FILE.gguf [--limit N]`
 */
import { loadavg } from 'node:os';
import type { Page } from 'playwright';
import type { Completion, ModelRequest } from '../../src/flow';
import { choiceRequest, chosen } from '../../src/prompt/choice';
import { consult } from '../../src/skills/consult';
import { ask } from '../harness/model';
import { withModel } from './engine';
import type { ExamOptions } from './options';
import { tiesOf, type Tie } from './ties';

/** What the model said to one tie. */
export interface Picked {
  tie: Tie;
  /** Which candidate; `none` of them; null where it said nothing usable. */
  pick: number | 'none' | null;
  seconds: number;
  tokens: number;
}

/** Asks every close choice, or `limit` of them spread evenly over all. @throws Error for an engine or file that is not there */
export async function picked(options: ExamOptions): Promise<Picked[]> {
  const ties = spread(await tiesOf(options.data), options.limit);
  return withModel(options, async (panel) => {
    const picks: Picked[] = [];
    for (const tie of ties) {
      const one = await pickOf(panel, tie);
      picks.push(one);
      const said = one.tie.right.map((right, at) => `${at === one.pick ? '>' : ''}${right ? 'R' : '-'}`);
      console.error(`pick ${tie.id}: ${said.join(' ')} ${one.pick ?? 'nothing'} ${one.seconds.toFixed(1)} s`);
    }
    return picks;
  });
}

/** So many of all, each as far from the next as every other. */
function spread<T>(all: T[], most = all.length): T[] {
  const wanted = Math.min(most, all.length);
  return all.filter(
    (_, at) => Math.floor((at * wanted) / all.length) !== Math.floor(((at - 1) * wanted) / all.length),
  );
}

async function pickOf(panel: Page, tie: Tie): Promise<Picked> {
  const began = performance.now();
  let tokens = 0;
  const complete = async (request: ModelRequest): Promise<Completion> => {
    const { value, error } = await ask(panel, { ask: 'complete', request });
    if (!value) throw new Error(`${tie.id}: ${error?.message ?? 'the background went away'}`);
    tokens = Math.max(tokens, value.tokens.prompt);
    return value;
  };
  const advice = await consult(
    { complete },
    choiceRequest(tie.said, tie.among),
    (reply) => chosen(reply, tie.among.length),
    new AbortController().signal,
  );
  const pick = advice.kind === 'none' ? null : (advice.value ?? 'none');
  return { tie, pick, seconds: (performance.now() - began) / 1000, tokens };
}

/** The ranker alone and with the model's pick first, side by side. */
export function pickTable(name: string, picks: readonly Picked[]): string {
  const lines = [true, false].flatMap((open) =>
    (['rank', 'forms'] as const).map((from) =>
      line(
        `${open ? 'a step asks' : 'ranker leads'}, ${from}`,
        picks.filter(({ tie }) => tie.open === open && tie.from === from),
      ),
    ),
  );
  const seconds = picks.map((one) => one.seconds).toSorted((a, b) => a - b);
  const tokens = picks.map((one) => one.tokens).toSorted((a, b) => a - b);
  const middle = Math.floor(picks.length / 2);
  return [
    `${name}: ${picks.length} close choices, ${seconds[middle]?.toFixed(1)} s and ${tokens[middle]} tokens each (medians, load ${loadavg()[0]?.toFixed(1)})`,
    HEAD,
    ...lines,
    line(
      'all that a step asks',
      picks.filter(({ tie }) => tie.open),
    ),
    line('all', [...picks]),
  ].join('\n');
}

const HEAD =
  'choices'.padEnd(22) +
  '  cases  chance  ranker  with model  better  worse  picks first  says none  says nothing';

function line(what: string, picks: readonly Picked[]): string {
  const count = (is: (one: Picked) => boolean): number => picks.filter(is).length;
  const ranker = ({ tie }: Picked): boolean => tie.right[0] === true;
  const model = ({ tie, pick }: Picked): boolean => tie.right[typeof pick === 'number' ? pick : 0] === true;
  const chance = picks.reduce(
    (sum, { tie: { right } }) => sum + right.filter(Boolean).length / right.length,
    0,
  );
  const cells: [number | string, number][] = [
    [picks.length, 7],
    [chance.toFixed(1), 8],
    [count(ranker), 8],
    [count(model), 12],
    [count((one) => model(one) && !ranker(one)), 8],
    [count((one) => !model(one) && ranker(one)), 7],
    [count(({ pick }) => pick === 0), 13],
    [count(({ pick }) => pick === 'none'), 11],
    [count(({ pick }) => pick === null), 14],
  ];
  return what.padEnd(22) + cells.map(([value, width]) => String(value).padStart(width)).join('');
}
