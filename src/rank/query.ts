/** Command → Query: what to look for on the page, in the form the signals read. */
import type { Command, Place, RoleWord, Target, Value, Verb } from '../flow';

/** A description of the wanted element; every field comes from the person's words. */
export interface Query {
  verb: Verb;
  /** Description of the element: `Add to cart`. May be empty ("the button"). */
  words: string;
  /** Set when the words were quoted: the name must match to the letter. */
  exact: string | null;
  role: RoleWord | null;
  /** 1-based among equals; −1 is the last one. */
  ordinal: number | null;
  /** "all", "both", "every". */
  all: boolean;
  /** "3 posts": that many of the matches; null when one is meant. */
  count: number | null;
  places: Place[];
  /** What to type or choose; empty when there is nothing. */
  values: string[];
  /** Further words of the clause. Weak evidence: "enter MY EMAIL in the field". */
  loose: string;
}

/** A query with nothing asked for: the base that others fill in. */
export const emptyQuery = (verb: Verb): Query => ({
  verb,
  words: '',
  exact: null,
  role: null,
  ordinal: null,
  all: false,
  count: null,
  places: [],
  values: [],
  loose: '',
});

/** Words of a value that are known before the page or the memory is asked. */
function valueText(value: Value): string[] {
  switch (value.kind) {
    case 'literal':
      return [value.text];
    case 'mine':
      return [value.words];
    case 'page': // its words say where to read, not what to write or where
    case 'pattern':
      return [];
  }
}

/** The query for a target under a verb. `said` is the clause it came from. */
export function queryOfTarget(verb: Verb, target: Target | null, said = ''): Query {
  if (!target) return { ...emptyQuery(verb), loose: said };
  return {
    ...emptyQuery(verb),
    words: target.words,
    exact: target.exact ? target.words : null,
    role: target.role ?? null,
    ordinal: target.ordinal ?? null,
    all: target.all ?? false,
    count: target.count ?? null,
    places: target.place ?? [],
    loose: said,
  };
}

/** The query for the box that a site search is typed into. */
export const searchBoxQuery = (): Query => ({ ...emptyQuery('search'), words: 'search', role: 'textbox' });

/**
 * The query behind a command, or null when it asks for no element of the page (`back`, `load`, …).
 * `said` is the clause it came from.
 */
export function queryOf(command: Command, said = ''): Query | null {
  switch (command.verb) {
    case 'click':
    case 'focus':
    case 'hover':
    case 'check':
    case 'uncheck':
    case 'expand':
    case 'submit':
    case 'copy':
    case 'paste':
    case 'clear':
    case 'highlight':
    case 'show':
    case 'drag':
    case 'upload':
      return queryOfTarget(command.verb, command.target, said);
    case 'type': {
      const query = queryOfTarget('type', command.target, said);
      const { value } = command;
      // "Type my phone number" names the field by what goes into it.
      const words = query.words === '' && value.kind === 'mine' ? value.words : query.words;
      return { ...query, words, values: valueText(value) };
    }
    case 'style':
    case 'replace':
      // What holds text is meant, as for typing.
      return queryOfTarget('type', command.target ?? { words: '', role: 'textbox' }, said);
    case 'select': {
      const values = command.values.flatMap(valueText);
      const query = queryOfTarget('select', command.target, said);
      // "Select Express": the value may be the name of what to press, as well as an option of a list.
      const words = command.target === null && values.length === 1 ? (values[0] ?? '') : query.words;
      return { ...query, words, values };
    }
    case 'search':
      return command.where === 'site' ? { ...searchBoxQuery(), values: [command.query] } : null;
    case 'scroll': {
      if (typeof command.to !== 'string') return queryOfTarget('show', command.to, said);
      return command.within ? queryOfTarget('scroll', command.within, said) : null;
    }
    case 'find':
      return { ...emptyQuery('show'), words: command.words, loose: said };
    case 'complete':
    case 'key':
    case 'load':
    case 'back':
    case 'forward':
    case 'reload':
    case 'tabcreate':
    case 'tabswitch':
    case 'tabremove':
    case 'read':
    case 'summarise':
    case 'describe':
    case 'turn':
    case 'quantity':
    case 'adjust':
    case 'option':
    case 'empty':
    case 'day':
    case 'answer':
    case 'remember':
    case 'forget':
    case 'interpret':
    case 'doubt':
    case 'recall':
    case 'why':
    case 'undo':
    case 'stop':
    case 'help':
    case 'again':
    case 'chat':
    case 'zoom':
    case 'use':
    case 'correct':
      return null;
  }
}

/**
 * The query for words that are only looked for, not carried out: any command has some words that an element may bear
 * ("go to example.org" may name a link here).
 */
export function lookQuery(command: Command | undefined, said: string): Query {
  if (!command) return queryOfTarget('click', { words: said });
  const query = queryOf(command, said);
  if (query) return query;
  if (command.verb === 'load') {
    // An address that is written on a page is mostly a link.
    return queryOfTarget('click', { words: command.url.replace(/^[a-z]+:\/\//i, ''), role: 'link' }, said);
  }
  if (command.verb === 'tabswitch') return queryOfTarget('click', { words: command.words }, said);
  return queryOfTarget('click', { words: said });
}
