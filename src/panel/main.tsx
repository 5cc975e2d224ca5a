/** Entry of `panel.html` and `popup.html`: the app on the real background. */
import { render } from 'preact';
import { sendFiles } from '../platform/files';
import { connectPanel, isPrivate, openSidePanel, requestAccess, windowId } from '../platform/panel';
import type { Place } from './header';
import { Panel } from './panel';
import { firstTheme, showTheme } from './theme';

const PLACES: Record<string, Place> = {
  '#preferences': 'preferences',
  '#import': 'import',
  '#settings': 'settings',
  '#models': 'models',
};

showTheme(firstTheme());
const root = document.getElementById('root');
if (root) {
  // The shell in the HTML file was only there to be seen while this script loads.
  root.replaceChildren();
  render(
    <Panel
      backend={{ connectPanel, windowId, isPrivate, requestAccess, sendFiles, openSidePanel }}
      surface={document.documentElement.dataset['surface'] === 'popup' ? 'popup' : 'panel'}
      place={PLACES[location.hash] ?? 'chat'}
    />,
    root,
  );
}
