/** The chat view: header, thread, activity, composer. */
import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Problem } from '../flow';
import { Activity } from './activity';
import { Composer } from './composer';
import { useDesk } from './desk';
import { ChatHeader, type Place } from './header';
import { Notices } from './notices';
import { said, waiting, type Sent } from './sent';
import { Thread } from './thread';
import { Trouble } from './trouble';
import { Echo, Turn } from './turn';
import { isOpen, viewTask } from './view';
import { Welcome } from './welcome';

/** `sent` are turns that the background may not have taken up yet. */
export function Chat(props: {
  sent: Sent[];
  problem: Problem | null;
  onBeside: (() => void) | null;
  onGo: (place: Place) => void;
  onRetry: (sent: Sent) => void;
}): JSX.Element {
  const { state, say, stop, now, refresh } = useDesk();
  const tasks = state?.tasks ?? [];
  const echoes = waiting(props.sent, tasks);
  const views = tasks.map((task, i) => viewTask(task, i === tasks.length - 1 && echoes.length === 0, now));
  const open = tasks.some((task) => isOpen(task.status));
  const empty = views.length === 0 && echoes.length === 0;

  // Before the paint: Escape must not stop something that is no longer shown.
  useLayoutEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      stop();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open]);

  return (
    <>
      <ChatHeader site={state?.site ?? null} onBeside={props.onBeside} onGo={props.onGo} />
      <main class="chat">
        <Trouble problem={props.problem}>
          <button type="button" class="small" onClick={refresh}>
            Try again
          </button>
        </Trouble>
        <Notices />
        <Thread busy={state === null} anchor={props.sent.at(-1)?.key ?? 0}>
          {empty && <Welcome site={state?.site ?? null} />}
          {views.map((task) => (
            <Turn key={task.id} task={task} />
          ))}
          {echoes.map((one) => (
            <Echo key={one.key} sent={one} onRetry={() => props.onRetry(one)} />
          ))}
        </Thread>
        <Activity tasks={views} onStop={stop} />
        <Composer history={said(tasks)} onSend={say} />
      </main>
    </>
  );
}
