/** A small table in an answer; the first cell of a row shows that row's thing on the page. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AnswerTable } from '../flow';
import { useDesk } from './desk';
import { shorten } from './labels';

/** Characters of a cell that are shown; the page has the rest. */
const CELL_LENGTH = 80;

/** Columns without a name and cells alike are shown as they are: text, never markup. */
export function Table(props: { taskId: string; table: AnswerTable }): JSX.Element {
  const { highlight } = useDesk();
  const [lit, setLit] = useState<number | null>(null);
  const { columns, rows } = props.table;
  const show = async (index: number, text: string): Promise<void> => {
    const found = await highlight(props.taskId, [{ quote: text }]);
    setLit(found > 0 ? index : null);
  };
  return (
    <div class="answer-rows">
      <table class="answer-table">
        {columns.some((name) => name !== '') && (
          <thead>
            <tr>
              {columns.map((name, x) =>
                name === '' ? (
                  <td key={x} />
                ) : (
                  <th key={x} scope="col" dir="auto">
                    {shorten(name, CELL_LENGTH)}
                  </th>
                ),
              )}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map(([first = '', ...cells], y) => (
            <tr key={y} class={lit === y ? 'lit' : ''}>
              <th scope="row" dir="auto">
                <button type="button" title="Show it on the page" onClick={() => void show(y, first)}>
                  {shorten(first, CELL_LENGTH) || '–'}
                </button>
              </th>
              {cells.map((cell, x) => (
                <td key={x} dir="auto" class={isFigure(cell) ? 'figure' : ''}>
                  {shorten(cell, CELL_LENGTH)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const isFigure = (cell: string): boolean => /^\D{0,4}\d[\d\s.,'’]*\D{0,5}$/u.test(cell);
