/** Chooses where a memory holds: everywhere, or on one site. */
import type { JSX } from 'preact';
import type { Memory, Scope } from '../flow';
import { useDesk } from './desk';
import { Glyph } from './glyphs';
import { scopeLabel, shorten } from './labels';
import { scopeChoices, scopeValue, valueScope } from './listing';

/** A select with the scopes that make sense here; plain text when there is only one, and in private windows. */
export function ScopePicker(props: {
  memory: Memory;
  domain: string | null;
  onPick: (scope: Scope) => void;
}): JSX.Element {
  const { isPrivate } = useDesk();
  const choices = scopeChoices(props.memory, props.domain);
  if (choices.length < 2 || isPrivate) return <span class="scope">{scopeLabel(props.memory.scope)}</span>;
  return (
    <span class="scope pick">
      <select
        aria-label={`Where this holds: ${shorten(props.memory.text)}`}
        value={scopeValue(props.memory.scope)}
        onChange={(event) => props.onPick(valueScope(event.currentTarget.value))}
      >
        {choices.map((scope) => (
          <option key={scopeValue(scope)} value={scopeValue(scope)}>
            {scopeLabel(scope)}
          </option>
        ))}
      </select>
      <Glyph name="open" />
    </span>
  );
}
