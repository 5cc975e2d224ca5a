/** Looking for something in Preferences: words, a topic, a place. */
import type { JSX, RefObject } from 'preact';
import type { Overview } from '../flow';
import { isNarrow, type Filter } from './filter';
import { Glyph } from './glyphs';
import { count, number, topicLabel } from './labels';

/** More than a person would read through in a list; the search finds the others. */
const MOST_CHOICES = 300;

/** The search box. Arrow down leads to the first memory; Escape empties it, and leaves when it is empty. */
export function Search(props: {
  query: string;
  box: RefObject<HTMLInputElement | null>;
  onQuery: (query: string) => void;
}): JSX.Element {
  return (
    <div class="search" role="search">
      <Glyph name="search" />
      <input
        ref={props.box}
        type="search"
        dir="auto"
        aria-label="Search what I know"
        placeholder="Search what I know"
        maxLength={1000}
        value={props.query}
        onInput={(event) => props.onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            document.querySelector<HTMLElement>('.memory')?.focus();
          }
          if (event.key === 'Escape' && props.query !== '') {
            event.preventDefault();
            event.stopPropagation();
            props.onQuery('');
          }
        }}
      />
    </div>
  );
}

/** A topic and a place to choose, and how many there are. */
export function Narrow(props: {
  overview: Overview;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  onAll: () => void;
}): JSX.Element {
  const { overview, filter } = props;
  const topics = overview.topics.slice(0, MOST_CHOICES).map(({ topic, count: n }) => ({
    value: topic,
    label: `${topicLabel(topic)} (${number(n)})`,
  }));
  const sites = overview.sites.slice(0, MOST_CHOICES).map(({ domain, count: n }) => ({
    value: domain,
    label: `on ${domain} (${number(n)})`,
  }));
  return (
    <div class="narrow">
      {topics.length > 1 && (
        <Choose
          label="Topic"
          all="All topics"
          options={topics}
          value={filter.topic}
          onPick={(topic) => props.onFilter({ ...filter, topic })}
        />
      )}
      {sites.length > 0 && (
        <Choose
          label="Place"
          all="All places"
          options={sites}
          value={filter.domain}
          onPick={(domain) => props.onFilter({ ...filter, domain })}
        />
      )}
      {isNarrow(filter) ? (
        <span class="narrowed">
          <button type="button" class="link" onClick={props.onAll}>
            Show all
          </button>
        </span>
      ) : (
        <span class="narrowed quiet">{count(overview.total, 'memory', 'memories')}</span>
      )}
    </div>
  );
}

function Choose(props: {
  label: string;
  all: string;
  options: { value: string; label: string }[];
  value: string | undefined;
  onPick: (value: string | undefined) => void;
}): JSX.Element {
  return (
    <span class="pick">
      <select
        aria-label={props.label}
        value={props.value ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          props.onPick(value === '' ? undefined : value);
        }}
      >
        <option value="">{props.all}</option>
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Glyph name="open" />
    </span>
  );
}
