/** The whole app: which view is shown, what was sent, and the desk that every part reaches. */
import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Settings as Values } from '../messages';
import type { Backend } from './backend';
import { Chat } from './chat';
import { DeskProvider, type Desk } from './desk';
import { useDrafts } from './drafts';
import { Duplicates } from './duplicates';
import { ViewHeader, type Place } from './header';
import { Importing } from './importing';
import { useLive } from './live';
import { Memories } from './memories';
import { Models } from './models';
import { offerText, useOffer } from './offer';
import { useSent } from './sending';
import { Settings } from './settings';
import { firstTheme, showTheme } from './theme';
import { Toast } from './toast';

export type Surface = 'panel' | 'popup';

const TITLES: Record<Exclude<Place, 'chat'>, string> = {
  preferences: 'Preferences',
  import: 'Import a copy',
  duplicates: 'Duplicates',
  settings: 'Settings',
  models: 'Models',
};
/** Where back and Escape lead. */
const UP: Record<Place, Place> = {
  chat: 'chat',
  preferences: 'chat',
  settings: 'chat',
  import: 'preferences',
  duplicates: 'preferences',
  models: 'settings',
};
const BACK: Partial<Record<Place, string>> = {
  chat: 'Back to the conversation',
  settings: 'Back to Settings',
  preferences: 'Back to Preferences',
};

/** `place` is where to start; the popup has a button that opens the same app beside the page. */
export function Panel(props: { backend: Backend; surface: Surface; place: Place }): JSX.Element {
  const { backend } = props;
  const live = useLive(backend);
  const sending = useSent(live);
  const offering = useOffer(live.call);
  const drafts = useDrafts();
  const [place, setPlace] = useState(props.place);
  const [focusId, setFocusId] = useState<string | null>(null);
  /** Settings picked here that the background has not confirmed yet. */
  const [picked, setPicked] = useState<Partial<Values>>({});
  const values: Values = {
    opens: 'panel',
    theme: firstTheme(),
    memory: 'on',
    inPrivate: 'off',
    ...live.state?.settings,
    ...picked,
  };

  useLayoutEffect(() => showTheme(values.theme), [values.theme]);
  useLayoutEffect(() => {
    if (place === 'chat') return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') go(UP[place]);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [place]);

  const go = (to: Place): void => {
    setFocusId(null);
    setPlace(to);
  };
  /** Choosing a file or answering the browser's question closes a popup, so that these have a page of their own. */
  const toPlace = (to: Place): void => {
    if ((to !== 'import' && to !== 'models') || props.surface !== 'popup') {
      go(to);
      return;
    }
    window.open(`panel.html#${to}`);
    window.close();
  };
  const desk: Desk = {
    call: live.call,
    requestAccess: backend.requestAccess,
    sendFiles: backend.sendFiles,
    state: live.state,
    writing: live.writing,
    memoriesVersion: live.memoriesVersion,
    restarts: live.restarts,
    shelf: live.shelf,
    drafts,
    windowId: live.windowId,
    isPrivate: live.state?.isPrivate ?? backend.isPrivate,
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
    openModels: () => toPlace('models'),
    propose: offering.propose,
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
            title={TITLES[place]}
            back={BACK[UP[place]] ?? ''}
            onBack={() => go(UP[place])}
          />
          {place === 'preferences' && <Memories focusId={focusId} onGo={toPlace} />}
          {place === 'import' && <Importing onDone={() => go('preferences')} />}
          {place === 'duplicates' && <Duplicates onDone={() => go('preferences')} />}
          {place === 'models' && <Models />}
          {place === 'settings' && (
            <Settings
              values={values}
              onValues={(some) => setPicked({ ...picked, ...some })}
              onCleared={() => go('chat')}
              onModels={() => toPlace('models')}
            />
          )}
        </>
      )}
      {offering.offer !== null && (
        <Toast
          key={offering.offer.changeIds.join()}
          text={offerText(offering.offer)}
          onUndo={offering.undo}
          onEnd={offering.end}
        />
      )}
    </DeskProvider>
  );
}
