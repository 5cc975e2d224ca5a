/** Keeping, forgetting and telling what is known. Only words that the person typed here are ever kept (P7). */
import { Failure, scopeWords, type Command, type Memory } from '../flow';
import { quoted } from '../action/describe';
import { learn } from '../memory/learn';
import { takeLead } from '../memory/lead';
import { sensitive } from '../memory/sensitive';
import type { Draft } from '../memory/draft';
import { pointing } from '../memory/pointed';
import { amend } from './amend';
import { keptBefore } from './just';
import { about } from './known';
import { pointedAt } from './pointed';
import { tell, type Context, type Kept, type Progress, type Skill } from './skill';

type Remembering = Extract<Command, { verb: 'remember' | 'forget' | 'recall' }>;

const MOST_LISTED = 8;

/** What is said while memory is switched off. */
export const MEMORY_OFF =
  'Memory is switched off, so I keep nothing and use nothing. Switch it on in Settings, or see what is kept in Preferences.';

export const remember: Skill = {
  name: 'remember',
  verbs: ['remember', 'forget', 'recall'],
  quiet: true,
  examples: [
    'remember that I wear size M',
    'I never want paper invoices',
    'what do you know about me?',
    'forget my size',
  ],
  async run(context): Promise<Progress> {
    const command = context.step.command as Remembering;
    const reads = (await context.fx.remembers?.()) !== false;
    const inPrivate = context.fx.isPrivate === true;
    if (inPrivate && (command.verb !== 'recall' || !reads)) throw new Failure('declined', inPrivateWindow(command.verb)); // prettier-ignore
    if (!reads) throw new Failure('declined', MEMORY_OFF);
    switch (command.verb) {
      case 'remember':
        return keep(context, command.statement);
      case 'forget':
        return forget(context, command.about);
      case 'recall':
        return list(context, command.about);
    }
  },
};

const inPrivateWindow = (verb: Remembering['verb']): string =>
  verb === 'recall'
    ? 'This is a private window, so I don’t use what I know. Settings can switch that on; Preferences shows what is kept.'
    : 'This is a private window, so I keep nothing from it and change nothing that is kept. Tell me outside of private windows.';

async function keep(context: Context, statement: string): Promise<Progress> {
  const { fx, task, given } = context;
  const secret = sensitive(statement);
  if (secret.level === 'never') {
    throw new Failure(
      'refused',
      `I never keep a ${secret.class}. Your browser's password manager is the place for it.`,
    );
  }
  // The whole turn, where it is all about this: "on this site" is part of what was said, and so is every word of it.
  const said = task.plan.length === 1 ? task.turn.words.trim() : statement;
  const lead = takeLead(said);
  const before = lead.corrects ? await keptBefore(context) : null;
  if (before) return amend(context, before, lead.rest);
  const points = pointing(said) ?? pointing(statement);
  const pointed = points && (await pointedAt(context));
  if (points && !pointed)
    throw new Failure('not-found', 'I see no address that you could mean. Say it, like: call “12 Elm Street” home.'); // prettier-ignore
  const [whole, part] = points && pointed ? [points(pointed.text), points(pointed.text)] : [said, statement];
  const draft = learn(whole, fx.now(), task.site) ?? learn(part, fx.now(), task.site);
  if (!draft) {
    throw new Failure(
      'not-understood',
      'I found nothing in that to keep. Say it as a sentence about you, like: “I wear size M” or “I never want paper invoices”.',
    );
  }
  // What a page shows is kept only after a yes to the very sentence, like what is private.
  const asks = draft.sensitivity === 'sensitive' || pointed?.fromPage === true;
  if (asks && given?.kind !== 'option') return consent(context, draft);
  if (given?.kind === 'option' && given.index !== 0) return tell('Keep nothing', 'I did not keep it.');
  return told(await fx.keep(draft, said, given?.kind === 'option'));
}

/** Sensitive things are kept only after a yes to that very sentence. */
function consent({ fx }: Context, draft: Draft): Progress {
  const about = draft.sensitivity === 'plain' ? 'holds words of a page' : `is about your ${draft.sensitiveClass ?? 'private life'}`; // prettier-ignore
  const text = `${quoted(draft.text)} ${about}. It would stay on this machine only. Shall I keep it?`;
  return {
    kind: 'ask',
    question: { id: fx.id(), text, options: [{ label: 'Keep it' }, { label: 'Don’t keep it' }] },
  };
}

function told({ memory, replaced, repeated, changeId }: Kept): Progress {
  const say =
    repeated === true
      ? 'I knew that already, and am surer of it now.'
      : replaced
        ? `I’ll remember that, in place of ${quoted(replaced.text)}.`
        : ''; // the chip says it all
  const where = scopeWords(memory.scope);
  return tell(`Remember ${quoted(memory.text)}`, say, {
    why: 'you said so',
    result: where,
    memoryId: memory.id,
    undo: { kind: 'memory', changeId },
  });
}

async function forget(context: Context, words: string): Promise<Progress> {
  const { fx, given } = context;
  const memories = await fx.memories(words);
  const found = about(memories, words, fx.now());
  if (found.length === 0) {
    const near = about(memories, words, fx.now(), await fx.meant?.(words));
    if (near.length > 0) return forgetNear(context, words, near);
    throw new Failure('not-found', `I know nothing about ${quoted(words)}. Preferences lists all I know.`);
  }
  const isAll = given?.kind === 'option' && given.index === Math.min(found.length, MOST_LISTED);
  const picked = given?.kind === 'option' && !isAll ? found.slice(given.index, given.index + 1) : found;
  if (picked.length > 1 && !isAll) return whichToForget(context, found);
  return forgotten(context, picked);
}

async function forgotten({ fx }: Context, picked: Memory[]): Promise<Progress> {
  const changeIds = await fx.forget(picked.map((m) => m.id));
  const [changeId] = changeIds;
  return tell(`Forget ${picked.map((m) => quoted(m.text)).join(', ')}`, 'Forgotten.', {
    why: 'you said so',
    ...(changeIds.length === 1 && changeId !== undefined ? { undo: { kind: 'memory', changeId } } : {}),
  });
}

/** Nothing is called so: what only means something like it is forgotten after it was pointed at, even a single one. */
function forgetNear(context: Context, words: string, near: Memory[]): Promise<Progress> | Progress {
  const { fx, given } = context;
  const offered = near.slice(0, MOST_LISTED);
  if (given?.kind === 'option') {
    const picked = offered.slice(given.index, given.index + 1);
    return picked.length > 0 ? forgotten(context, picked) : tell('Forget nothing', 'I kept them all.');
  }
  const options = [...offered.map((m) => ({ label: quoted(m.text) })), { label: 'None of these' }];
  const text = `Nothing I know names ${quoted(words)}. Shall I forget one of these?`;
  return { kind: 'ask', question: { id: fx.id(), text, options } };
}

function whichToForget({ fx }: Context, found: Memory[]): Progress {
  const options = found.slice(0, MOST_LISTED).map((m) => ({ label: quoted(m.text) }));
  return {
    kind: 'ask',
    question: {
      id: fx.id(),
      text: 'Which of these shall I forget?',
      options: [...options, { label: `All ${found.length}` }],
    },
  };
}

async function list({ fx }: Context, words: string): Promise<Progress> {
  const memories = await fx.memories(words);
  const found = about(memories, words, fx.now(), await fx.meant?.(words));
  if (found.length === 0) {
    return tell('Look at what I know', 'Nothing yet. Tell me, like: “I prefer window seats”.');
  }
  const lines = found
    .slice(0, MOST_LISTED)
    .map((m) => `• ${m.text}${m.scope.kind === 'everywhere' ? '' : ` (${scopeWords(m.scope)})`}`);
  const more = found.length > MOST_LISTED ? `\n… and ${found.length - MOST_LISTED} more in Preferences.` : '';
  return tell('Look at what I know', `You told me:\n${lines.join('\n')}${more}`);
}
