/** What answers where rules do not, and whether anything shall. */
import type { JSX } from 'preact';
import type { ModelsView } from '../flow';
import { useCalling } from './calling';
import { useDesk } from './desk';
import { engineLabel } from './model-words';
import { Trouble } from './trouble';

/** Three ways: the best that is here, one that the person picked in the list, or none. */
export function Answering({ view, onChanged }: { view: ModelsView; onChanged: () => void }): JSX.Element {
  const { call } = useDesk();
  const calling = useCalling();
  const { chosen, engine } = view;
  const use = async (how: 'none' | 'automatic'): Promise<void> => {
    const result = await calling.run(() => call('useModel', { use: how }));
    if (result?.ok) onChanged();
  };
  const option = (value: string, label: string, checked: boolean, pick: () => void): JSX.Element => (
    <label>
      <input type="radio" name="answers" value={value} checked={checked} onChange={pick} />
      {label}
    </label>
  );
  return (
    <fieldset class="choices answering">
      <legend>What answers where my rules don’t</legend>
      <p role="status" dir="auto">
        {engineLabel(engine)}
      </p>
      {engine.kind === 'loading' && (
        <progress aria-label={`Loading ${engine.model}`} max={1} value={engine.share} />
      )}
      {option('automatic', 'The best model that is here', view.automatic, () => void use('automatic'))}
      {chosen !== null &&
        !view.automatic &&
        option('picked', `Always ${chosen.model?.name ?? ENGINE[chosen.engine]}`, true, () => undefined)}
      {option('none', 'No model, only rules', !view.automatic && chosen === null, () => void use('none'))}
      <Trouble problem={calling.problem} />
    </fieldset>
  );
}

const ENGINE = {
  webllm: 'a model on the graphics processor',
  wllama: 'a model on the processor',
  'built-in': 'the browser’s own model',
  server: 'the other computer',
  scripted: 'a script',
} as const;
