/** Every budget and threshold of the content script, one a line, with its reason. */

/** Elements sent at most: far above what a person can take in, low enough for one message. */
export const MOST_CONTROLS = 4000;
export const MOST_TEXTS = 4000;
/** Controls that are not shown now: a site's whole menu, not its whole map. */
export const MOST_CONCEALED = 400;
/** Options of one list. */
export const MOST_OPTIONS = 500;
/** Shapes without words (SVG children, coloured blocks); a chart can have thousands. */
export const MOST_SYMBOLS = 500;

/** Characters of names, item texts, words nearby, hints, values, addresses. */
export const NAME_CHARS = 200;
export const ITEM_CHARS = 120;
export const NEAR_CHARS = 80;
export const HINT_CHARS = 120;
export const VALUE_CHARS = 500;
export const HREF_CHARS = 500;

/** ms for one observation; what was found until then is returned as truncated. */
export const OBSERVE_MS = 2000;
/** Hit tests at most (each costs about 30 µs). */
export const HIT_TESTS = 300;

/** ms without an observation after which changes of the page are followed no more; changes kept until then at most. */
export const FOLLOW_MS = 20_000;
export const MOST_RECORDS = 500;

/** Below this cumulative opacity nothing is seen (P8). */
export const SEEN_OPACITY = 0.1;
/** WCAG contrast with what is behind it at which text is as good as not there (P8). */
export const SEEN_CONTRAST = 1.2;
/** Pressing needs half-faded icons to work; typing must never go into a field that hides (P6, EIA 2024). */
export const PRESS_OPACITY = 0.3;
export const TYPE_OPACITY = 0.7;
/** px: smaller text is not meant for people (P8). */
export const FONT_PX = 6;
/** px: an SVG below this size is an icon; above it its shapes stand for themselves. */
export const ICON_PX = 40;
/** px: wordless blocks outside this range are rules or backgrounds, not symbols. */
export const SYMBOL_LEAST_PX = 8;
export const SYMBOL_MOST_PX = 400;

/** ms: one act altogether; how long the page must be quiet after it; how long that is waited for. */
export const ACT_MS = 10_000;
export const QUIET_MS = 80;
export const SETTLE_MS = 1500;
/** ms: how long the answer to a press is waited for while nothing moves; and while the page says that it is loading. */
export const ANSWER_MS = 1000;
export const LOADING_MS = 5000;
/** ms: a text that counted on once is watched this long, since clocks beat every second. */
export const CLOCK_MS = 2200;
/** ms: changes of bare text (clocks, tickers) count as activity this long only. */
export const TICKER_MS = 200;
/** ms: how long a list may take to open or a suggestion to appear. */
export const POPUP_MS = 1200;
/** Above this many characters a text is put in at once, not key by key. */
export const KEYS_UP_TO = 60;
/** ms: how long a cover that is just fading away is waited for. */
export const LEAVING_MS = 600;
/** ms: how long a pressed list has to show what is wanted before it is searched by typing. */
export const TYPE_AFTER_MS = 150;
/** ms: how long suggestions may take to come for typed words, and how long a list must stand still to be the answer. */
export const SUGGEST_MS = 3000;
export const STILL_MS = 600;
/** ms: how long lists are rolled for something that is not drawn yet. */
export const SEEK_MS = 7000;
