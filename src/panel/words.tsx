/** A memory's sentence; a very long one shows its beginning until it is asked for. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { shorten } from './labels';

/** Longest text that is shown whole, in characters: about six lines of the side panel. */
const MOST = 320;

/** Breaks of lines are kept once all of it is shown. */
export function Words({ text }: { text: string }): JSX.Element {
  const [all, setAll] = useState(false);
  const long = text.length > MOST;
  return (
    <div class="what" dir="auto">
      <p class={long && all ? 'whole' : ''}>{long && !all ? shorten(text, MOST - 20) : text}</p>
      {long && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show less' : 'Show all of it'}
        </button>
      )}
    </div>
  );
}
