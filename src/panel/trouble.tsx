/** A problem in plain words, where it happened. */
import type { ComponentChildren, JSX } from 'preact';
import type { Problem } from '../flow';

/** Nothing when there is no problem; children are what can be done about it. */
export function Trouble({
  problem,
  children,
}: {
  problem: Problem | null;
  children?: ComponentChildren;
}): JSX.Element | null {
  if (problem === null) return null;
  return (
    <div class="trouble" role="alert">
      <p dir="auto">{problem.message}</p>
      {children}
    </div>
  );
}
