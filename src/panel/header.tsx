/** The top bar: which page this is about, and the ways to Preferences and settings. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SiteStatus } from '../messages';
import { Glyph, Mark } from './glyphs';
import { siteLabel } from './view';

/** `import` and `duplicates` lead back to Preferences, `models` to Settings, the others to the chat. */
export type Place = 'chat' | 'preferences' | 'import' | 'duplicates' | 'settings' | 'models';

/** In the chat: site and buttons. */
export function ChatHeader(props: {
  site: SiteStatus | null;
  /** Set in the popup only. */
  onBeside: (() => void) | null;
  onGo: (place: Place) => void;
}): JSX.Element {
  const { name, state, says } = siteLabel(props.site);
  return (
    <header class="bar">
      <Mark />
      <h1 class="site" title={`${name}: ${says}`}>
        <span class={`state ${state}`} aria-hidden="true" />
        <span class="host" dir="ltr">
          {name}
        </span>
        <span class="hidden">. {says}.</span>
      </h1>
      <nav aria-label="Familiar">
        {props.onBeside !== null && (
          <button type="button" class="tool" onClick={props.onBeside} title="Open beside the page">
            <Glyph name="beside" />
            <span class="hidden">Open beside the page</span>
          </button>
        )}
        <button type="button" class="tool" onClick={() => props.onGo('preferences')} title="Preferences">
          <Glyph name="memory" />
          <span class="hidden">Preferences</span>
        </button>
        <button type="button" class="tool" onClick={() => props.onGo('settings')} title="Settings">
          <Glyph name="settings" />
          <span class="hidden">Settings</span>
        </button>
      </nav>
    </header>
  );
}

/** In the other views: the way back and the view's name, which takes the focus. */
export function ViewHeader(props: { title: string; back: string; onBack: () => void }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <header class="bar">
      <nav aria-label="Familiar">
        <button type="button" class="tool" onClick={props.onBack} title={`${props.back} (Esc)`}>
          <Glyph name="back" />
          <span class="hidden">{props.back}</span>
        </button>
      </nav>
      <h1 class="site" ref={heading} tabIndex={-1}>
        {props.title}
      </h1>
    </header>
  );
}
