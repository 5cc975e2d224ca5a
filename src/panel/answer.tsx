/** An answer in text nodes only, with the sentences of the page that it rests on. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AnswerTable, Passage } from '../flow';
import { useDesk } from './desk';
import { shorten } from './labels';
import { Table } from './table';

/** Passages longer than this are cut in the panel; the page shows the whole sentence. */
const PASSAGE_LENGTH = 220;

/** The answer; a quoted sentence is a button that shows it on the page. */
export function Answer(props: {
  taskId: string;
  text: string;
  passages: Passage[];
  table: AnswerTable | null;
}): JSX.Element {
  const { highlight } = useDesk();
  const [lit, setLit] = useState<number | null>(null);
  const [lost, setLost] = useState<number | null>(null);
  const show = async (index: number, text: string): Promise<void> => {
    const found = await highlight(props.taskId, [{ quote: text }]);
    setLit(found > 0 ? index : null);
    setLost(found > 0 ? null : index);
  };
  return (
    <div class="answer">
      {props.text
        .split(/\n{2,}/u)
        .filter((part) => part.trim() !== '')
        .map((part, i) => (
          <p key={i} dir="auto">
            {part}
          </p>
        ))}
      {props.table !== null && <Table taskId={props.taskId} table={props.table} />}
      {props.passages.map((passage, i) => (
        <div key={i}>
          <button
            type="button"
            class={lit === i ? 'quote lit' : 'quote'}
            dir="auto"
            title="Show this sentence on the page"
            onClick={() => void show(i, passage.text)}
          >
            {passage.heading !== undefined && passage.heading !== '' && (
              <span class="quote-heading">{shorten(passage.heading)}</span>
            )}
            <span>{shorten(passage.text, PASSAGE_LENGTH)}</span>
            <span class="hidden"> Show on the page</span>
          </button>
          {lost === i && (
            <p class="note" role="status">
              This sentence is no longer on the page, or the page is closed.
            </p>
          )}
        </div>
      ))}
    </div>
  );
}
