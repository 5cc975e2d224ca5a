/** One model: what it is good for, what it costs, how far it is here, and what can be done with it. */
import type { JSX } from 'preact';
import type { Chosen, ModelRow, Problem } from '../flow';
import { useCalling } from './calling';
import { useDesk } from './desk';
import { ImportFiles } from './bring';
import { isOwn, progressLabel, runsOn, shareOf, sizeLabel, sourceLabel, speedLabel } from './model-words';
import { Sure } from './sure';
import { Trouble } from './trouble';

/** `onChanged` when another model may answer now. */
export function Model(props: { row: ModelRow; chosen: Chosen | null; onChanged: () => void }): JSX.Element {
  const { row } = props;
  const { entry, files, fit, bytes } = row;
  const used = props.chosen?.model?.id === entry.id;
  const share = shareOf(files, bytes);
  const progress = progressLabel(files, bytes);
  const size =
    bytes === 0 ? 'size not asked yet' : `${entry.files.length === 0 ? 'about ' : ''}${sizeLabel(bytes)}`;
  return (
    <li class={used ? 'memory model used' : 'memory model'}>
      <h3>
        <span dir="auto">{entry.name}</span>
        {used && <span class="badge">in use</span>}
      </h3>
      <p class="quiet">
        {size} · {runsOn(entry.engine)} · {speedLabel(row)} · <Licence licence={entry.licence} />
      </p>
      {entry.improves !== undefined && <p>{entry.improves}</p>}
      {fit.kind !== 'good' && <p class={fit.kind === 'no' ? 'unfit' : 'quiet'}>{fit.why}</p>}
      {share !== null && <progress aria-label={`${entry.name}: how much is here`} max={1} value={share} />}
      {progress !== '' && <p class="progress-label">{progress}</p>}
      <Buttons {...props} used={used} />
      <details>
        <summary>
          Details<span class="hidden"> of {entry.name}</span>
        </summary>
        <p class="quiet">{sourceLabel(row)}</p>
        <dl class="facts">
          <Fact
            name="Parameters"
            value={
              entry.millions === 0 ? 'told by its file' : `${entry.millions.toLocaleString('en')} million`
            }
          />
          <Fact name="Context" value={`${entry.context.toLocaleString('en')} tokens`} />
          <Fact
            name="Memory while in use"
            value={entry.memory === 0 ? 'told by its file' : `about ${sizeLabel(entry.memory)}`}
          />
          <Fact
            name="Files"
            value={entry.files.length === 0 ? 'not asked yet' : String(entry.files.length)}
          />
          {entry.from !== '' && <Fact name="From" value={entry.from} />}
        </dl>
        {files.kind === 'absent' && <ImportFiles row={row} onChanged={props.onChanged} />}
      </details>
    </li>
  );
}

function Buttons(props: { row: ModelRow; used: boolean; onChanged: () => void }): JSX.Element {
  const { call, requestAccess } = useDesk();
  const calling = useCalling();
  const { entry, files, fit, origins, bytes } = props.row;
  const { id, name } = entry;
  // The browser's question has to be asked in the click itself, before any wait.
  const fetchIt = (): void => {
    const granted = origins.length === 0 ? Promise.resolve(true) : requestAccess(origins, false);
    void calling.run(async () => {
      if (!(await granted.catch(() => false))) return declined(origins);
      return call('fetchModel', { id });
    });
  };
  const use = (): void =>
    void calling
      .run(() => call('useModel', { use: { engine: entry.engine, id } }))
      .then((result) => result?.ok === true && props.onChanged());
  const remove = async (): Promise<Problem | null> => {
    const result = await call('removeModel', { id });
    if (!result.ok) return result.error;
    props.onChanged();
    return null;
  };
  const button = (label: string, act: () => void, main = false): JSX.Element => (
    <button
      type="button"
      class={main ? 'small primary' : 'small'}
      aria-label={`${label}: ${name}`}
      aria-busy={calling.busy}
      onClick={act}
    >
      {label}
    </button>
  );
  const going = files.kind === 'fetching' || files.kind === 'checking';
  return (
    <>
      <div class="row">
        {files.kind === 'absent' &&
          (fit.kind !== 'no' || isOwn(props.row)) &&
          button('Download', fetchIt, true)}
        {files.kind === 'paused' && origins.length > 0 && button('Resume', fetchIt, true)}
        {files.kind === 'fetching' &&
          button('Pause', () => void calling.run(() => call('pauseModel', { id })))}
        {files.kind === 'here' && fit.kind !== 'no' && !props.used && button('Use', use, true)}
        {(files.kind !== 'absent' || isOwn(props.row)) && (
          <Sure
            ask={
              going
                ? `Stop and delete what is here of ${name}?`
                : files.kind === 'absent'
                  ? `Take ${name} off the list?`
                  : `Delete ${name}? That frees ${sizeLabel(bytes)}.`
            }
            yes={going ? 'Cancel download' : 'Delete'}
            of={name}
            no="Keep it"
            onYes={remove}
          />
        )}
      </div>
      <Trouble problem={calling.problem} />
    </>
  );
}

const declined = (origins: readonly string[]) => ({
  ok: false as const,
  error: {
    code: 'declined' as const,
    message: `Without your permission I fetch nothing from ${(origins[0] ?? '').replace(/^\w+:\/\//, '').replace(/\/.*$/, '')}. Press Download again when you want to allow it, or import the files from your disk.`,
  },
});

function Licence({ licence }: { licence: ModelRow['entry']['licence'] }): JSX.Element {
  if (!/^https:\/\//.test(licence.url)) return <>licence: {licence.name}</>;
  return (
    <a href={licence.url} target="_blank" rel="noreferrer">
      {licence.name}
      <span class="hidden"> licence, opens in a new tab</span>
    </a>
  );
}

function Fact({ name, value }: { name: string; value: string }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
