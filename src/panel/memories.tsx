/** Preferences: everything Familiar knows, in plain sentences, to find, change, approve and forget. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Which } from '../flow';
import { Add } from './add';
import { useDesk } from './desk';
import { Dialog, type Question } from './dialog';
import { aboutLabel, countOf, isNarrow, which, type Filter } from './filter';
import { Narrow, Search } from './find';
import { forgetQuestion, useForgetting } from './forgetting';
import { Found, More, Nothing } from './found';
import { TopicGroup } from './group';
import type { Place } from './header';
import { useListing, useOverview, useSuggestions } from './listed';
import { groupRows } from './listing';
import { Lit } from './lit';
import { Manage } from './manage';
import { walk } from './neighbour';
import { Notices } from './notices';
import { Picture } from './picture';
import { Rescues } from './rescue';
import { Suggestions } from './suggestion';
import { Trouble } from './trouble';

/** Below this many topics a list says as much as a picture. */
const PICTURE_TOPICS = 3;

/** `focusId` is the memory to show first and light up, for links from the chat. */
export function Memories(props: { focusId: string | null; onGo: (place: Place) => void }): JSX.Element {
  const { now, isPrivate } = useDesk();
  const [filter, setFilter] = useState<Filter>({ query: '' });
  const [question, setQuestion] = useState<Question | null>(null);
  const list = useListing(filter);
  const overview = useOverview(list.rows !== null || list.problem !== null);
  const suggestions = useSuggestions(overview);
  const forget = useForgetting();
  const box = useRef<HTMLInputElement>(null);
  const searching = filter.query.trim() !== '';
  const whole = !searching && !isNarrow(filter);
  const empty = overview !== null && overview.total + overview.suggested === 0;

  /** How many could be forgotten together; none while searching, where nobody sees all that is meant. */
  const left = overview === null || searching ? 0 : (countOf(overview, filter) ?? 0);

  /** Asks before it forgets all that is meant. `about` says which: null means everything. */
  const ask = (n: number, about: string | null, meant: Which): void =>
    setQuestion(
      forgetQuestion(n, about, async () => {
        const problem = await forget(meant, n);
        if (problem === null) setFilter({ query: '' });
        return problem;
      }),
    );
  return (
    <main class="page preferences" aria-label="Preferences" onKeyDown={walk}>
      <Notices changes />
      {!isPrivate && <Rescues />}
      {empty && <Nothing onImport={isPrivate ? null : () => props.onGo('import')} />}
      {!isPrivate && <Add />}
      <div class="find">
        {!empty && (
          <div class="find-row">
            <Search query={filter.query} box={box} onQuery={(query) => setFilter({ ...filter, query })} />
            <Manage
              onGo={props.onGo}
              forgets={left}
              narrow={isNarrow(filter)}
              onForget={() => ask(left, isNarrow(filter) ? aboutLabel(filter) : null, which(filter))}
            />
          </div>
        )}
        {overview !== null && overview.total > 1 && (
          <Narrow
            overview={overview}
            filter={filter}
            onFilter={setFilter}
            onAll={() => {
              setFilter({ query: filter.query });
              box.current?.focus();
            }}
          />
        )}
      </div>
      {overview !== null && overview.topics.length >= PICTURE_TOPICS && !searching && (
        <Picture
          overview={overview}
          topic={filter.topic}
          now={now}
          onPick={(topic) => setFilter({ ...filter, topic })}
        />
      )}
      {whole && props.focusId !== null && <Lit id={props.focusId} />}
      {whole && !isPrivate && <Suggestions rows={suggestions} />}
      <Trouble problem={list.problem} />
      <Found filter={filter} shown={list.rows?.length ?? null} more={list.more} />
      {groupRows(list.rows ?? []).map((group) => (
        <TopicGroup
          key={group.topic}
          group={group}
          total={whole ? overview?.topics.find(({ topic }) => topic === group.topic)?.count : undefined}
          onOnly={() => setFilter({ query: '', topic: group.topic })}
          onForgetAll={(n) => ask(n, `about ${group.topic}`, { topic: group.topic })}
        />
      ))}
      {list.more && <More onMore={list.next} />}
      {question !== null && <Dialog question={question} onEnd={() => setQuestion(null)} />}
    </main>
  );
}
