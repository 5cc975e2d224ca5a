/** A picture of what is known: topics by size and freshness. Each is a button that shows only its memories. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Overview, Time } from '../flow';
import { count, dateLabel, number, topicLabel } from './labels';
import { treemap } from './treemap';

/** Topics below this share of the whole would be too small to read. */
const LEAST_SHARE = 0.035;
const MOST_TILES = 12;
/** Width by height of the picture, and how much wider than high a tile should be, so that its name fits on a line. */
const ASPECT = 3.3;
const WIDE = 2.2;
/** Areas grow more slowly than numbers do, so that a small topic beside a large one can still be read. */
const EXPONENT = 0.7;
const DAY = 86_400_000;
/** Newest change at most this long ago, in days: one step of colour each. */
const FRESH_DAYS = [7, 30, 180];

/** `topic` is the one that is shown alone now. */
export function Picture(props: {
  overview: Overview;
  topic: string | undefined;
  now: Time;
  onPick: (topic: string | undefined) => void;
}): JSX.Element {
  const shown = fitting(props.overview.topics);
  const tiles = treemap(
    shown.map(({ count: n }) => n ** EXPONENT),
    ASPECT / WIDE,
  );
  const [stop, setStop] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const left = props.overview.topics.length - shown.length;

  const onKey = (event: KeyboardEvent): void => {
    const last = shown.length - 1;
    const to = {
      ArrowRight: stop + 1,
      ArrowDown: stop + 1,
      ArrowLeft: stop - 1,
      ArrowUp: stop - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(last, to));
    setStop(next);
    frame.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <figure class="picture">
      <div
        ref={frame}
        class="tiles"
        role="toolbar"
        aria-label={`Topics by size, largest first${left > 0 ? `; ${left} smaller ones are in the list only` : ''}`}
        onKeyDown={onKey}
      >
        {shown.map(({ topic, count: n, newest }, i) => {
          const tile = tiles[i];
          const name = topicLabel(topic);
          return (
            <button
              key={topic}
              type="button"
              class={`tile fresh-${freshness(newest, props.now)}`}
              aria-pressed={props.topic === topic}
              tabIndex={i === Math.min(stop, shown.length - 1) ? 0 : -1}
              title={`${name}: ${count(n, 'memory', 'memories')}, newest ${dateLabel(newest, props.now)}`}
              style={
                tile && {
                  left: `${tile.left}%`,
                  top: `${tile.top}%`,
                  width: `${tile.width}%`,
                  height: `${tile.height}%`,
                }
              }
              onFocus={() => setStop(i)}
              onClick={() => props.onPick(props.topic === topic ? undefined : topic)}
            >
              <span class="tile-words">
                <span class="tile-name" dir="auto">
                  {name}
                </span>
                <span class="tile-count">
                  {number(n)}
                  <span class="hidden">
                    {n === 1 ? ' memory' : ' memories'}, newest {dateLabel(newest, props.now)}
                  </span>
                </span>
              </span>
            </button>
          );
        })}
      </div>
      <figcaption class="note">
        Larger means more, stronger colour means newer
        {left > 0 && `; ${count(left, 'smaller topic', 'smaller topics')} not drawn`}.
      </figcaption>
    </figure>
  );
}

/** As many topics as can be read in the picture, largest first. */
function fitting(topics: Overview['topics']): Overview['topics'] {
  const first = topics.slice(0, MOST_TILES);
  const sum = (some: Overview['topics']): number =>
    some.reduce((total, one) => total + one.count ** EXPONENT, 0);
  while (first.length > 1 && (first.at(-1)?.count ?? 0) ** EXPONENT / sum(first) < LEAST_SHARE) first.pop();
  return first;
}

/** 0 for the newest, one more for each step of `FRESH_DAYS` that it is older than. */
const freshness = (newest: Time, now: Time): number =>
  FRESH_DAYS.filter((days) => now - newest > days * DAY).length;
