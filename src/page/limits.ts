/** Every budget and threshold of the content script, in one place, with its reason. */
export const LIMITS = {
  /** Elements sent at most: far above what a person can take in, low enough for one message. */
  controls: 4000,
  texts: 4000,
  /** Options of one list. */
  options: 200,
  /** Shapes without words (SVG children, coloured blocks); a chart can have thousands. */
  symbols: 500,
  /** Characters of names, item texts, words nearby, hints, values. */
  name: 200,
  item: 120,
  near: 80,
  hints: 120,
  value: 500,
  href: 500,
  /** ms for one observation; what was found until then is returned as truncated. */
  observeMs: 2000,
  /** Hit tests at most (each costs about 30 µs). */
  hitTests: 300,
  /** Below this cumulative opacity nothing is seen (P8). */
  seenOpacity: 0.1,
  /** Pressing needs half-faded icons to work; typing must never go into a field that hides (P6, EIA 2024). */
  pressOpacity: 0.3,
  typeOpacity: 0.7,
  /** px: smaller text is not meant for people (P8). */
  fontPx: 6,
  /** An SVG below this size is an icon; above it its shapes stand for themselves. */
  iconPx: 40,
  /** px: wordless blocks outside this range are rules or backgrounds, not symbols. */
  symbolPx: [8, 400],
} as const;

/** Timing of an act, in ms. */
export const PACE = {
  act: 10_000,
  quiet: 80,
  settle: 1500,
  /** Changes of bare text (clocks, tickers) count as activity this long only. */
  ticker: 200,
  /** How long a list may take to open or a suggestion to appear. */
  popup: 1200,
  /** Above this many characters a text is put in at once, not key by key. */
  keysUpTo: 60,
} as const;
