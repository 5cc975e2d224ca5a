/** The memories about one topic, under its name. */
import type { JSX } from 'preact';
import { useDesk } from './desk';
import { useForgetting } from './forgetting';
import { number, topicLabel } from './labels';
import { MemoryItem } from './memory';
import { Menu } from './menu';
import type { Group } from './listing';
import { SuggestionItem } from './suggestion';

/** `total` is how many there are about it; without it there is no menu. */
export function TopicGroup(props: {
  group: Group;
  total: number | undefined;
  onOnly: () => void;
  onForgetAll: (n: number) => void;
}): JSX.Element {
  const { memoriesVersion, isPrivate } = useDesk();
  const forget = useForgetting();
  const { group, total } = props;
  const name = topicLabel(group.topic);
  return (
    <section class="group" aria-label={name}>
      <div class="group-head">
        <h2 class="topic" dir="auto">
          {name}
        </h2>
        {total !== undefined && (
          <>
            <span class="topic-count">
              {number(total)}
              <span class="hidden">{total === 1 ? ' memory' : ' memories'}</span>
            </span>
            <Menu
              label={`More about ${group.topic}`}
              items={[
                { label: 'Show only these', onPick: props.onOnly },
                ...(isPrivate
                  ? []
                  : [
                      {
                        label: `Forget all ${number(total)}…`,
                        danger: true,
                        onPick: () => props.onForgetAll(total),
                      },
                    ]),
              ]}
            />
          </>
        )}
      </div>
      <ul>
        {group.rows.map((row) =>
          row.memory.status === 'suggested' ? (
            <SuggestionItem key={row.memory.id} row={row} />
          ) : (
            <MemoryItem
              key={row.memory.id}
              row={row}
              version={memoriesVersion}
              lit={false}
              onForget={() => forget({ ids: [row.memory.id] }, 1)}
            />
          ),
        )}
      </ul>
    </section>
  );
}
