/**
 * What the extractor and the checker add to the rules, with a real model in the installed extension and the steps' own calls:
 * `npm run exam -- roles --engine wllama [--model FILE.gguf]`. The pages and messages are made up and part of the repository.
 */
import type { Completion, ModelRequest, PageText } from '../../src/flow';
import { bestPassages } from '../../src/language/answer';
import { alike } from '../../src/language/encoder/alike';
import { heard } from '../../src/language/heard';
import { outcomeRequest, workedOf } from '../../src/prompt/outcome';
import { consult } from '../../src/skills/consult';
import { asksValue, extract } from '../../src/skills/extract';
import type { AskedModel, Context } from '../../src/skills/skill';
import { ask } from '../harness/model';
import { encoder } from './encode';
import { withModel } from './engine';
import type { ExamOptions } from './options';
import { OUTCOMES } from './roles/outcomes';
import { PAGES, type MadePage } from './roles/values';

type Complete = AskedModel['complete'];

/** Both tables, as lines of text. @throws Error for an engine or file that is not there */
export async function roles(options: Pick<ExamOptions, 'engine' | 'model' | 'limit'>): Promise<string> {
  return withModel(options, async (panel) => {
    const complete = async (request: ModelRequest): Promise<Completion> => {
      const { value, error } = await ask(panel, { ask: 'complete', request });
      if (!value) throw new Error(error?.message ?? 'the background went away');
      return value;
    };
    return [await outcomes(complete, options.limit), await values(complete, options.limit)].join('\n');
  });
}

async function values(complete: Complete, limit?: number): Promise<string> {
  const engine = await encoder();
  const cases = PAGES.flatMap((page) =>
    page.asked.map(([question, ...right]) => ({ page, question, right })),
  );
  const counts = { sure: 0, nearest: 0, said: 0, right: 0, wrong: 0, none: 0, absent: 0, invented: 0 };
  for (const { page, question, right } of cases.slice(0, limit)) {
    const text = textOf(page);
    const { passages, confident } = bestPassages(question, text.blocks, 3);
    if (confident || !asksValue(question)) {
      counts.sure += 1;
      continue;
    }
    const told = await valueOf(complete, text, question, (names) => alike(engine, question, names));
    if (right.length === 0) {
      counts.absent += 1;
      if (told !== null) counts.invented += 1;
    } else {
      counts.said += 1;
      if (right.some((one) => passages[0]?.text.includes(one))) counts.nearest += 1;
      counts[told === null ? 'none' : right.includes(told) ? 'right' : 'wrong'] += 1;
    }
    console.error(`value ${question} → ${told ?? '–'} (${right[0] ?? 'not said'})`);
  }
  return `values: ${counts.sure} left to rules; of ${counts.said} that the page says: ${counts.right} right, ${counts.wrong} wrong, ${counts.none} none (rules' nearest sentence holds ${counts.nearest}); of ${counts.absent} that it does not say: ${counts.invented} told`;
}

const textOf = ({ title, blocks, rows = [] }: MadePage): PageText => ({
  title,
  lang: 'en',
  url: 'https://made.test/',
  blocks: blocks.map(([heading, text]) => ({ heading, text })),
  tables: [{ name: '', columns: [], rows: rows.map((cells) => ({ cells })), of: rows.length }],
});

/** What the step would tell, by the step's own code; null for nothing. */
async function valueOf(
  complete: Complete,
  text: PageText,
  question: string,
  near: (names: readonly string[]) => Promise<ReadonlyMap<string, number>>,
): Promise<string | null> {
  const model: AskedModel = {
    id: 'exam',
    label: 'exam',
    context: 4096,
    millions: null,
    // However slow this machine is: the question is what the model says.
    speed: { prompt: 1e6, answer: 1e6 },
    taken: {},
    complete,
    judged: () => Promise.resolve(),
    write: () => undefined,
  };
  const fx = {
    model: () => Promise.resolve(model),
    mark: () => Promise.resolve(1),
    alike: (_: string, names: readonly string[]) => near(names),
  };
  const context = { fx, signal: new AbortController().signal } as unknown as Context;
  const progress = await extract(context, text, question);
  const say = progress?.kind === 'done' ? progress.told.say : undefined;
  return say?.replace(/^“|”$/gu, '') ?? null;
}

async function outcomes(complete: Complete, limit?: number): Promise<string> {
  const open = OUTCOMES.filter(([, , said]) => heard(said) === null);
  let [right, doubts, rightDoubts, none] = [0, 0, 0, 0];
  const asked = open.slice(0, limit);
  for (const [wanted, did, said, worked] of asked) {
    const request = outcomeRequest({ wanted, did, said });
    const advice = await consult({ complete }, request, workedOf, new AbortController().signal);
    const answer = advice.kind === 'decided' ? advice.value : null;
    if (answer === null) none += 1;
    if (answer === worked) right += 1;
    if (answer === false) doubts += 1;
    if (answer === false && !worked) rightDoubts += 1;
    console.error(`outcome ${said} → ${String(answer)} (${String(worked)})`);
  }
  const failed = asked.filter(([, , , worked]) => !worked).length;
  return `outcomes: ${OUTCOMES.length - open.length} told by rules; of ${asked.length}, ${failed} failed: right ${right}, no answer ${none}; doubts ${doubts}, of which ${rightDoubts} right`;
}
