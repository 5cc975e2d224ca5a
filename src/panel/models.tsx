/** Models: what answers, what is here, what can be had, what this machine can run. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ModelRow, ModelsView, Problem, Result, Shelf } from '../flow';
import { Answering } from './answering';
import { Bring } from './bring';
import { BuiltIn } from './builtin';
import { useDesk, type Desk } from './desk';
import { isOwn, machineFacts, machineSentences, sizeLabel } from './model-words';
import { Model } from './model';
import { Server } from './server';
import { Trouble } from './trouble';

/** Reads again when what answers may have changed; what is being fetched comes by itself. */
export function Models(): JSX.Element {
  const { call, shelf: told, restarts } = useDesk();
  const [view, setView] = useState<ModelsView | null>(null);
  const [shelf, setShelf] = useState<Shelf | null>(told);
  const pushed = useRef(told);
  pushed.current = told;
  useEffect(() => setShelf(told), [told]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [asked, setAsked] = useState(0);
  const rows = shelf?.rows ?? [];
  // A model that came or went changes which one answers.
  const came = rows.map(({ entry, files }) => `${entry.id} ${files.kind === 'here'}`).join();
  useEffect(() => {
    let current = true;
    const before = told;
    void askModels(call).then((result) => {
      if (!current) return;
      setProblem(result.ok ? null : result.error);
      if (!result.ok) return;
      setView(result.value);
      // What was told meanwhile is newer than the answer; what was told before may be from a life that has ended.
      if (pushed.current === before) setShelf(result.value.shelf);
    });
    return () => {
      current = false;
    };
  }, [asked, came, restarts]);
  const again = (): void => setAsked((n) => n + 1);
  const here = rows.filter((row) => row.files.kind !== 'absent' || isOwn(row));
  const rest = rows.filter((row) => !here.includes(row));
  const used = shelf?.used ?? 0;
  return (
    <main class="page models" aria-label="Models" aria-busy={view === null}>
      <p class="lead">
        Everything works without a language model. With one on this machine I understand more of what you say,
        and nothing you say leaves it.
      </p>
      <Trouble problem={problem}>
        <button type="button" class="small" onClick={again}>
          Try again
        </button>
      </Trouble>
      {view === null && problem === null && <p role="status">Asking this machine what it can run…</p>}
      {view !== null && (
        <>
          <Answering view={view} onChanged={again} />
          {here.length > 0 && (
            <Group title="On this machine">
              {here.map((row) => (
                <Model key={row.entry.id} row={row} chosen={view.chosen} onChanged={again} />
              ))}
            </Group>
          )}
          <BuiltIn view={view} onChanged={again} />
          {used > 0 && (
            <p class="note">
              Models take {sizeLabel(used)} of the disk.
              {view.shelf.persisted ? '' : ' Your browser may delete them when the disk becomes full.'}
            </p>
          )}
          <Offered rows={rest} view={view} onChanged={again} />
          <Bring onChanged={again} />
          <Server server={view.server} used={view.chosen?.engine === 'server'} onChanged={again} />
          <section>
            <h2>This machine</h2>
            <ul class="lines">
              {machineSentences(view.machine).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            <details>
              <summary>How I found that out</summary>
              <dl class="facts">
                {machineFacts(view.machine).map(([name, value]) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
            </details>
          </section>
        </>
      )}
    </main>
  );
}

const TRIES = 3;
const REST_MS = 1000;

/** A background that has just ended may not hear the first asking; this one may be repeated, whatever came of it. */
async function askModels(call: Desk['call']): Promise<Result<ModelsView>> {
  for (let tries = 1; ; tries += 1) {
    const result = await call('models', {});
    if (result.ok || tries === TRIES) return result;
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
  }
}

/** What can be had: first what runs here, then, folded, what does not. */
function Offered(props: { rows: ModelRow[]; view: ModelsView; onChanged: () => void }): JSX.Element {
  const fitting = props.rows.filter(({ fit }) => fit.kind !== 'no');
  const others = props.rows.filter(({ fit }) => fit.kind === 'no');
  const models = (rows: ModelRow[]): JSX.Element[] =>
    rows.map((row) => (
      <Model key={row.entry.id} row={row} chosen={props.view.chosen} onChanged={props.onChanged} />
    ));
  return (
    <>
      {fitting.length > 0 ? (
        <Group title="To download">{models(fitting)}</Group>
      ) : (
        <p class="note">
          None of the models that I know can be downloaded for this machine. You can bring your own.
        </p>
      )}
      {others.length > 0 && (
        <details class="group">
          <summary>Not for this machine ({others.length})</summary>
          <ul>{models(others)}</ul>
        </details>
      )}
    </>
  );
}

function Group(props: { title: string; children: JSX.Element[] }): JSX.Element {
  return (
    <section class="group" aria-label={props.title}>
      <h2 class="topic">{props.title}</h2>
      <ul>{props.children}</ul>
    </section>
  );
}
