/** The panel's icons, 20 × 20 strokes in the text's colour. Decoration: the label is always beside or on the button. */
import type { JSX } from 'preact';
import type { StepSign } from './view';

const PATHS = {
  check: 'M4.5 10.5l3.6 3.6 7.4-8',
  cross: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  dash: 'M5 10h10',
  no: 'M5 5l10 10M10 2.8a7.2 7.2 0 100 14.4 7.2 7.2 0 000-14.4z',
  cut: 'M10 4v6.5M10 14.6v.4',
  undo: 'M7.5 4L4 7.5 7.5 11M4.4 7.5h7.1a4.3 4.3 0 010 8.6H8',
  back: 'M12 4.5L6.5 10l5.5 5.5',
  down: 'M10 4v11.5M5 10.8l5 5 5-5',
  up: 'M10 16V4.5M5 9.2l5-5 5 5',
  open: 'M5.5 8L10 12.5 14.5 8',
  search: 'M8.8 3.5a5.3 5.3 0 100 10.6 5.3 5.3 0 000-10.6zM12.8 12.8l4 4',
  pencil: 'M4 16l.8-3.4L13.3 4a1.8 1.8 0 012.6 2.6l-8.5 8.6L4 16z',
  bin: 'M4 6h12M8 6V4.2h4V6M5.6 6l.7 10h7.4l.7-10',
  beside: 'M3 4.5h14v11H3zM11.5 4.5v11',
  memory: 'M5.5 3.5h9v13L10 13.2l-4.5 3.3z',
  settings: 'M3 6h7M14 6h3M3 14h3M10 14h7M12 4a2 2 0 100 4 2 2 0 000-4zM8 12a2 2 0 100 4 2 2 0 000-4z',
  more: 'M4.4 10h1M9.5 10h1M14.6 10h1',
  key: 'M5 9.2h10v7H5zM7 9.2V6.5a3 3 0 016 0v2.7',
} as const;

export type GlyphName = keyof typeof PATHS;

/** One icon; 1em by default. */
export function Glyph({ name }: { name: GlyphName }): JSX.Element {
  return (
    <svg class="glyph" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

const SIGNS: Record<StepSign, GlyphName> = {
  done: 'check',
  'no-effect': 'dash',
  failed: 'cross',
  declined: 'no',
  refused: 'no',
  undone: 'undo',
  cut: 'cut',
};

/** The sign in front of a step. */
export const SignGlyph = ({ sign }: { sign: StepSign }): JSX.Element => <Glyph name={SIGNS[sign]} />;

/** Familiar's mark: an attentive face with ears. */
export const Mark = (): JSX.Element => <img class="mark" src="icons/familiar.svg" alt="" />;
