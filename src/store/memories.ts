/** Memories on disk: every change in one transaction with its history entry. */
import { Failure, type Change, type Evidence, type Memory, type Scope, type Time, type Which } from '../flow';
import { broadSubjects } from '../memory/broad';
import { conflict, repeatedConfidence } from '../memory/conflict';
import type { Draft } from '../memory/draft';
import { learn } from '../memory/learn';
import { inScope } from '../memory/recall';
import type { MemoryRow } from '../messages';
import { admit } from './admit';
import type { Db } from './db';
import { isListed } from './follow';
import { historyOf } from './history';
import { NOT_HELD, type Holding } from './holding';
import type { Part } from './listing';
import { nearStore, type Finder, type NearStore } from './near';
import { keeper, superseded, type Kept } from './keep';
import { takeBack } from './take-back';
import { rows } from './rows';
import { read, write } from './write';

export interface Added {
  memory: Memory;
  /** The memory that the new one replaced, as it was. */
  replaced?: Memory;
  /** The statement was known; it made the memory surer. */
  repeated?: boolean;
  /** What undo takes back. */
  changeId: string;
}

export interface AddOptions {
  /** The person said yes to keeping this very item; required when the draft is sensitive (P7). */
  optIn?: boolean;
  source?: Memory['source'];
  /** Of an edit: the person's words for it, where they were said in the conversation. */
  said?: Pick<Evidence, 'words' | 'turnId'>;
}

/** The sentence is no longer the one that was rewritten; `row` is what stands there now, and nothing was kept. */
export class ChangedMeanwhile extends Failure {
  constructor(readonly row: MemoryRow) {
    super('stale', 'That memory was changed in another window meanwhile. Look at it again, then change it.');
  }
}

export interface MemoryStore {
  add(draft: Draft, evidence: Pick<Evidence, 'words' | 'turnId'>, options?: AddOptions): Promise<Added>;
  /** What holds all words of the query, newest first, then what means nearly the same; an empty query lists all. */
  search(query: string, which?: Which, part?: Part): Promise<MemoryRow[]>;
  row(id: string): Promise<MemoryRow>;
  /**
   * Changes the sentence or where it holds. `was` is the sentence that was shown when its rewriting began.
   * @throws ChangedMeanwhile when another one stands there now
   */
  edit(
    id: string,
    patch: { text?: string; was?: string; scope?: Scope },
    options?: AddOptions,
  ): Promise<{ row: MemoryRow; changeId: string }>;
  forget(ids: readonly string[]): Promise<{ changeIds: string[] }>;
  /** Takes changes back, all of them or, where one cannot be, none; very many some at a time. */
  undoChanges(changeIds: readonly string[]): Promise<void>;
  history(id: string): Promise<{ evidence: Evidence[]; changes: Change[]; earlier: Memory[] }>;
  /** Notes that a step used these memories. */
  touch(ids: readonly string[], at: Time): Promise<void>;
  /**
   * Active memories that may be used on a site; null means only those for everywhere. Of a very large store only those
   * that bear on `about`.
   */
  active(site: string | null, about?: string): Promise<Memory[]>;
  /** Active memories that a new statement may repeat or contradict; inside a transaction that writes memories. */
  rivals: NearStore['rivals'];
}

const UNKNOWN = 'That memory is no longer there. Reload Preferences to see what is kept.';
const LEFT =
  'That memory was forgotten or replaced meanwhile, so this was not kept. Undo that, or add it as a new memory.';
const UNCLEAR =
  'I can’t read that as a statement about you. Write a sentence such as “I prefer window seats” or “My size is M”.';
const TABLES = ['memories', 'evidence', 'changes'] as const;
/** More than anybody reads through after a search. */
const MOST_FOUND = 500;

/** Finds nothing: words alone decide. */
const NO_MEANING: Finder = { nearest: () => Promise.resolve([]) };

/** Makes the store over an open database. `now` and `newId` are passed in so that tests decide both. */
export function memoryStore(
  db: Db,
  now: () => Time,
  newId: () => string,
  finder: Finder = NO_MEANING,
  held: Holding = NOT_HELD,
): MemoryStore {
  const near = nearStore(db, finder, held);
  const find = async (id: string): Promise<Memory> => {
    const memory = await db.memories.get(id);
    if (!memory) throw new Failure('not-found', UNKNOWN);
    return memory;
  };
  const keep = keeper(db, newId);

  return {
    add: (draft, said, options = {}) =>
      write(db, [...TABLES], async () => {
        admit(draft, said.words, options.optIn ?? false);
        const relation = conflict(draft, await near.rivals(draft));
        if (relation.kind === 'repeats') {
          const before = relation.memory;
          const confidence = repeatedConfidence(Math.max(before.confidence, draft.confidence));
          const memory: Memory = { ...before, confidence, changedAt: now() };
          const [changeId = ''] = await keep([{ kind: 'edited', before, after: memory, said }]);
          return { memory, repeated: true, changeId };
        }
        const replaced = relation.kind === 'replaces' ? relation.memory : undefined;
        const kept = replaced ? [superseded(replaced, now())] : [];
        const at = now();
        const subjects = broadSubjects(draft.text);
        const memory: Memory = {
          ...plain(draft),
          ...(subjects.length > 0 && { subjects }),
          id: newId(),
          source: options.source ?? 'said',
          status: 'active',
          createdAt: at,
          changedAt: at,
          ...(replaced && { supersedes: replaced.id }),
        };
        const ids = await keep([...kept, { kind: 'added', before: null, after: memory, said }]);
        return { memory, changeId: ids.at(-1) ?? '', ...(replaced && { replaced }) };
      }),

    search: (query, which = {}, { offset = 0, limit = MOST_FOUND } = {}) =>
      read(async () => {
        if (query.trim() !== '')
          return near.search(query, which, offset, Math.min(offset + limit, MOST_FOUND));
        const all = await db.memories.where('status').anyOf('active', 'suggested').toArray();
        return rows(
          db,
          all.sort((a, b) => b.changedAt - a.changedAt),
        );
      }),

    row: (id) => read(async () => (await near.row(id)) ?? missing()),

    edit: (id, patch, options = {}) =>
      write(db, [...TABLES], async () => {
        const before = await find(id);
        if (!isListed(before)) throw new Failure('not-found', LEFT);
        const scope = patch.scope ?? before.scope;
        const text = patch.text?.trim() ?? before.text;
        if (patch.was !== undefined && before.text !== patch.was && before.text !== text)
          throw new ChangedMeanwhile((await rows(db, [before]))[0] ?? missing());
        let after: Memory = { ...before, scope, changedAt: now() };
        if (text !== before.text) {
          const draft = relearn(text, scope, now());
          admit(
            draft ?? { text, sensitivity: 'plain' },
            text,
            options.optIn ?? before.sensitivity === 'sensitive',
          );
          if (!draft) throw new Failure('not-understood', UNCLEAR);
          // What the old sentence limited or named does not outlive it.
          delete after.condition;
          delete after.value;
          const said = patch.scope ?? (draft.scope.kind === 'everywhere' ? before.scope : draft.scope);
          after = { ...after, ...plain(draft), scope: said, source: options.source ?? 'edited' };
        }
        const others = (await near.rivals(after)).filter((memory) => memory.id !== id);
        const relation = conflict(after, others);
        const kept: Kept[] = [];
        if (relation.kind === 'replaces' || relation.kind === 'repeats') {
          kept.push(superseded(relation.memory, now()));
          after.supersedes = relation.memory.id;
        }
        const said = text === before.text ? undefined : (options.said ?? { words: text, turnId: '' });
        const ids = await keep([...kept, { kind: 'edited', before, after, said }]);
        return { row: (await rows(db, [after]))[0] ?? missing(), changeId: ids.at(-1) ?? '' };
      }),

    forget: (ids) =>
      write(db, [...TABLES], async () => {
        const found = await db.memories.bulkGet([...new Set(ids)]);
        const kept = found.flatMap((before): Kept[] => {
          if (!before || before.status === 'forgotten') return [];
          return [{ kind: 'forgotten', before, after: { ...before, status: 'forgotten', changedAt: now() } }];
        });
        return { changeIds: await keep(kept) };
      }),

    undoChanges: (changeIds) => takeBack({ db, now, newId }, changeIds),

    history: (id) => read(async () => historyOf(db, await find(id))),

    touch: (ids, at) =>
      write(db, ['memories'], async () => {
        const found = await db.memories.bulkGet([...new Set(ids)]);
        const used = found.flatMap((m) => (m ? [{ ...m, lastUsedAt: at, uses: (m.uses ?? 0) + 1 }] : []));
        if (used.length > 0) await db.memories.bulkPut(used);
      }),

    active: (site, about) =>
      read(async () => (await near.active(about)).filter((memory) => inScope(memory, site))),

    rivals: near.rivals,
  };
}

const missing = (): never => {
  throw new Failure('not-found', UNKNOWN);
};

/** A draft without the reason for its sensitivity, which is told once and not kept. */
function plain(draft: Draft): Omit<Draft, 'sensitiveClass'> {
  const kept = { ...draft };
  delete kept.sensitiveClass;
  return kept;
}

/** What an edited sentence says; typing it into Preferences is asking for it to be kept. */
function relearn(text: string, scope: Scope, at: Time): Draft | null {
  const domain = scope.kind === 'site' ? scope.domain : null;
  return learn(text, at, domain) ?? learn(`remember that ${text}`, at, domain);
}
