/** Searching with the page's own search box, or on the web with the person's own search engine. */
import { Failure, type Command } from '../flow';
import { quoted } from '../action/describe';
import { searchBoxQuery } from '../rank/query';
import { ground } from './ground';
import { expandNames } from './known';
import { offersName } from './offered';
import { perform } from './perform';
import type { Context, Progress, Skill } from './skill';

type Search = Extract<Command, { verb: 'search' }>;

export const search: Skill = {
  name: 'search',
  verbs: ['search'],
  examples: ['search for blue shirts', 'search the web for train times'],
  async run(context): Promise<Progress> {
    const command = context.step.command as Search;
    const { text, memoryIds } = expandNames(
      await context.fx.memories(command.query),
      command.query,
      context.task.site,
    );
    const cited = (await Promise.all(memoryIds.map((id) => context.fx.cite(id)))).filter(
      (use) => use !== null,
    );
    if (command.where === 'web' || context.given?.kind === 'option') return onTheWeb(context, text);
    const grounded = await ground(
      context,
      { ...searchBoxQuery(), loose: '' },
      (e) =>
        e.secret === undefined && (e.role === 'searchbox' || e.role === 'textbox' || e.role === 'combobox'),
    );
    if (grounded.kind === 'ask') return grounded;
    if (grounded.kind === 'none') return offerWeb(context, text);
    const { found } = grounded;
    const { ref } = found.element;
    const typed = await perform(context, { kind: 'textinput', ref, text }, found, command.query);
    if (typed.kind !== 'done') return typed;
    const pick = offeredNext(context);
    // What the words bring is picked by the next step: Enter would search for the words as they stand.
    if (pick !== null && (await offersName(context, found.page, pick))) return typed;
    const sent = await perform(context, { kind: 'key', ref, key: 'Enter' }, found, command.query);
    if (sent.kind !== 'done') return sent;
    const told = {
      ...sent.told,
      what: `Search for ${quoted(text)}`,
      why: found.why,
      uses: [...cited, ...found.uses],
    };
    return { kind: 'done', told };
  },
};

/** What the next step picks from what is offered; null when it does something else. */
function offeredNext({ task }: Context): string | null {
  const next = task.plan[task.at + 1]?.command;
  if (next?.verb !== 'select' || next.target !== null) return null;
  const [value] = next.values;
  return value?.kind === 'literal' ? value.text : null;
}

function offerWeb({ fx }: Context, query: string): Progress {
  const options = [{ label: `Search the web for ${quoted(query)}` }];
  return {
    kind: 'ask',
    question: { id: fx.id(), text: 'This page has no search box that I can see.', options },
  };
}

async function onTheWeb({ fx }: Context, query: string): Promise<Progress> {
  if (query.trim() === '')
    throw new Failure('not-understood', 'Say what to search for, like: search the web for train times.');
  const outcome = await fx.searchWeb(query);
  const told = {
    what: `Search the web for ${quoted(query)}`,
    why: 'with your own search engine',
    status: 'done',
    result: outcome.change,
    class: 'K2',
    uses: [],
  } as const;
  return {
    kind: 'done',
    told: outcome.undo ? { ...told, uses: [], undo: outcome.undo } : { ...told, uses: [] },
  };
}
