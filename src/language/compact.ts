/** Command → one short line, for tests and logs: `click button "Follow" of '@ann'`. Quotation marks show exactness. */
import type { Command, DragTo, Target, Value } from '../flow';

/** Target in one line: count, role, words, places. */
export function compactTarget(target: Target): string {
  const parts = [
    target.all ? 'all' : '',
    target.count === undefined ? '' : `×${target.count}`,
    target.ordinal === undefined ? '' : `#${target.ordinal}`,
    target.role ?? '',
    target.words === '' ? '' : target.exact ? `"${target.words}"` : `'${target.words}'`,
    ...(target.place ?? []).map(
      ({ relation, words, ordinal }) =>
        `${relation} ${ordinal === undefined ? '' : `#${ordinal} `}'${words}'`,
    ),
  ];
  return parts.filter((part) => part !== '').join(' ') || '·';
}

/** Value in one line: `"Ada"`, `my email`, `page:3rd word`, `Ber…lin`. */
export function compactValue(value: Value): string {
  switch (value.kind) {
    case 'literal':
      return `"${value.text}"`;
    case 'mine':
      return `my ${value.words}`;
    case 'page':
      return `page:${value.words}`;
    case 'pattern':
      return `${value.starts ?? ''}…${value.contains ? `${value.contains}…` : ''}${value.ends ?? ''}`;
  }
}

function compactDrop(to: DragTo): string {
  switch (to.kind) {
    case 'on':
    case 'before':
    case 'after':
      return `${to.kind} ${compactTarget(to.target)}`;
    case 'position':
      return `to ${to.ordinal}`;
    case 'corner':
      return `to ${to.words}`;
    case 'way':
      return [to.way, to.count ?? '', to.px === undefined ? '' : `${to.px}px`]
        .filter((part) => part !== '')
        .join(' ');
  }
}

/** Command in one line. */
export function compact(command: Command): string {
  switch (command.verb) {
    case 'type':
      return `${command.behind ? 'append' : 'type'} ${compactValue(command.value)}${into(command.target)}`;
    case 'style':
      return `${command.look} "${command.text}"${into(command.target)}`;
    case 'replace':
      return `replace "${command.text}" by "${command.by}"${into(command.target)}`;
    case 'select':
      return `${command.adds ? 'add' : 'select'} ${command.values.map(compactValue).join(', ') || 'nothing'}${into(command.target)}`;
    case 'drag':
      return `drag ${compactTarget(command.target)} ${compactDrop(command.to)}`;
    case 'key':
      return `key ${command.key}${command.target ? ` in ${compactTarget(command.target)}` : ''}`;
    case 'scroll':
      return (
        `scroll ${typeof command.to === 'string' ? command.to : `to ${compactTarget(command.to)}`}` +
        (command.within ? ` within ${compactTarget(command.within)}` : '')
      );
    case 'search':
      return `search ${command.where} "${command.query}"`;
    case 'load':
      return `load ${command.url}`;
    case 'tabcreate':
      return `tabcreate ${command.url ?? ''}`.trim();
    case 'tabswitch':
    case 'tabremove':
    case 'find':
      return `${command.verb} '${command.words}'`;
    case 'answer':
      return `answer '${command.question}'`;
    case 'remember':
      return `remember '${command.statement}'`;
    case 'forget':
    case 'recall':
      return `${command.verb} '${command.about}'`;
    case 'why':
      return command.about === undefined ? 'why' : `why '${command.about}'`;
    case 'use':
      return `use '${command.words}' as ${command.as}`;
    case 'correct':
      return `correct${command.not === undefined ? '' : ` not '${command.not}'`} → '${command.instead}'`;
    case 'again':
      return command.with === undefined ? 'again' : `again with '${command.with}'`;
    case 'turn':
      return `turn ${command.way}`;
    case 'quantity':
      return `quantity ${'count' in command ? command.count : `${command.by > 0 ? '+' : ''}${command.by}`}`;
    case 'adjust':
      return `adjust '${command.of}' ${command.way * (command.by ?? 0) || (command.way > 0 ? '+' : '-')}`;
    case 'option':
      return `option ${command.which} of '${command.of}'`;
    case 'day':
      return `day ${command.day}`;
    case 'zoom':
      return `zoom ${command.way}`;
    case 'stop':
      return command.declines ? 'stop no' : 'stop';
    case 'chat':
      return `chat ${command.kind}`;
    case 'complete':
    case 'empty':
    case 'back':
    case 'forward':
    case 'reload':
    case 'read':
    case 'summarise':
    case 'describe':
    case 'undo':
    case 'help':
    case 'interpret':
    case 'doubt':
      return command.verb;
    default:
      return `${command.verb} ${compactTarget(command.target)}`;
  }
}

const into = (target: Target | null): string => (target === null ? '' : ` → ${compactTarget(target)}`);
