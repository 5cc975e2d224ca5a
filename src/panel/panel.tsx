/** The whole app: which view is shown, what was sent, and the desk that every part reaches. */
import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Settings as Values } from '../messages';
import type { Backend } from './backend';
import { Chat } from './chat';
import { DeskProvider, type Desk } from './desk';
import { ViewHeader, type Place } from './header';
import { useLive } from './live';
import { Memories } from './memories';
import { useSent } from './sending';
import { Settings } from './settings';
import { firstTheme, showTheme } from './theme';

export type Surface = 'panel' | 'popup';

/** `place` is where to start; the popup has a button that opens the same app beside the page. */
export function Panel(props: { backend: Backend; surface: Surface; place: Place }): JSX.Element {
  const { backend } = props;
  const live = useLive(backend);
  const sending = useSent(live);
  const [place, setPlace] = useState(props.place);
  const [focusId, setFocusId] = useState<string | null>(null);
  /** Settings picked here that the background has not confirmed yet. */
  const [picked, setPicked] = useState<Partial<Values>>({});
  const values: Values = { opens: 'panel', theme: firstTheme(), ...live.state?.settings, ...picked };

  useLayoutEffect(() => showTheme(values.theme), [values.theme]);
  useLayoutEffect(() => {
    if (place === 'chat') return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') go('chat');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [place]);

  const go = (to: Place): void => {
    setFocusId(null);
    setPlace(to);
  };
  const desk: Desk = {
    call: live.call,
    requestAccess: backend.requestAccess,
    state: live.state,
    memories: live.memories,
    needMemories: live.needMemories,
    memoriesVersion: live.memoriesVersion,
    windowId: live.windowId,
    now: Date.now(),
    say: sending.say,
    stop: () =>
      void live.call('stop', {}).then((result) => {
        if (!result.ok) live.complain(result.error);
      }),
    highlight: async (taskId, marks) => {
      const result = await live.call('highlight', { taskId, marks });
      return result.ok ? result.value.found : -1;
    },
    openMemory: (id) => {
      setFocusId(id);
      setPlace('preferences');
    },
    refresh: live.refresh,
  };
  const { windowId } = live;
  const beside =
    props.surface === 'popup' && windowId !== null
      ? (): void => {
          backend.openSidePanel(windowId);
          window.close();
        }
      : null;
  return (
    <DeskProvider value={desk}>
      {place === 'chat' ? (
        <Chat
          sent={sending.sent}
          problem={live.problem}
          onBeside={beside}
          onGo={go}
          onRetry={sending.retry}
        />
      ) : (
        <>
          <ViewHeader
            key={place}
            title={place === 'preferences' ? 'Preferences' : 'Settings'}
            onBack={() => go('chat')}
          />
          {place === 'preferences' ? (
            <Memories focusId={focusId} />
          ) : (
            <Settings
              values={values}
              onValues={(some) => setPicked({ ...picked, ...some })}
              onCleared={() => go('chat')}
            />
          )}
        </>
      )}
    </DeskProvider>
  );
}
