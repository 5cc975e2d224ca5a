/** A question with its candidates: pointing at one shows it on the page, clicking it answers. */
import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { ModelRole, Question } from '../flow';
import { useCalling } from './calling';
import { useDesk } from './desk';
import { shorten } from './labels';
import { Trouble } from './trouble';

/** What a model has to do with a question. */
const ADVISED: Record<ModelRole, (by: string) => string> = {
  picker: (by) => `${by} would take the first.`,
  checker: (by) => `${by} doubts that it worked.`,
  planner: (by) => `As ${by} reads it.`,
  answerer: (by) => `As ${by} reads it.`,
  extractor: (by) => `As ${by} reads it.`,
};

/** Give it the question's id as key, so that a new question starts fresh. */
export function Ask({ taskId, question }: { taskId: string; question: Question }): JSX.Element {
  const { call, highlight, stop } = useDesk();
  const calling = useCalling();
  const clear = (): void => void highlight(taskId, []);
  const pointsAtPage = question.options.some((option) => option.ref !== undefined);
  useLayoutEffect(() => (pointsAtPage ? clear : undefined), []);
  return (
    <section class="card ask" aria-label="Question">
      <p class="card-text" dir="auto">
        {question.text}
      </p>
      {question.advised && (
        <p class="note" dir="auto">
          {ADVISED[question.advised.role](question.advised.by)}
        </p>
      )}
      <ul class="options">
        {question.options.map((option, i) => {
          const { ref } = option;
          const point =
            ref === undefined
              ? undefined
              : (): void => void highlight(taskId, [{ ref, label: shorten(option.label, 40) }]);
          return (
            <li key={i}>
              <button
                type="button"
                class="option"
                aria-busy={calling.busy}
                onMouseEnter={point}
                onMouseLeave={point && clear}
                onFocus={point}
                onBlur={point && clear}
                onClick={() =>
                  void calling.run(() => call('answer', { taskId, questionId: question.id, option: i }))
                }
              >
                <span dir="auto">{shorten(option.label, 120)}</span>
                {option.detail !== undefined && option.detail !== '' && (
                  <span class="detail" dir="auto">
                    {shorten(option.detail, 120)}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" class="link" onClick={stop}>
        None of these
      </button>
      <Trouble problem={calling.problem} />
    </section>
  );
}
