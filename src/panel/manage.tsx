/** The menu of Preferences: what is done to all memories together, and seldom. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Problem } from '../flow';
import { useDesk } from './desk';
import type { Place } from './header';
import { number } from './labels';
import { Menu } from './menu';
import { saveFile } from './save';
import { Trouble } from './trouble';

/** `forgets` is how many would be forgotten together: all, or those that the list is `narrow`ed to. */
export function Manage(props: {
  onGo: (place: Place) => void;
  forgets: number;
  narrow: boolean;
  onForget: () => void;
}): JSX.Element {
  const { call, isPrivate } = useDesk();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [said, setSaid] = useState('');
  const save = async (format: 'json' | 'markdown'): Promise<void> => {
    setSaid('');
    const result = await call('exportMemories', { format });
    setProblem(result.ok ? null : result.error);
    if (!result.ok) return;
    saveFile(result.value.name, result.value.text);
    setSaid(`Saved as ${result.value.name} in your downloads.`);
  };
  const { forgets } = props;
  const these = forgets === 1 ? 'Forget this one…' : `Forget these ${number(forgets)}…`;
  return (
    <>
      <Menu
        label="More"
        items={[
          ...(isPrivate ? [] : [{ label: 'Find duplicates', onPick: () => props.onGo('duplicates') }]),
          { label: 'Save a copy (JSON)', onPick: () => void save('json') },
          { label: 'Save to read (Markdown)', onPick: () => void save('markdown') },
          ...(isPrivate ? [] : [{ label: 'Import a copy…', onPick: () => props.onGo('import') }]),
          ...(forgets > 0 && !isPrivate
            ? [{ label: props.narrow ? these : 'Forget everything…', danger: true, onPick: props.onForget }]
            : []),
        ]}
      />
      <p class="said note" role="status">
        {said}
      </p>
      <Trouble problem={problem} />
    </>
  );
}
