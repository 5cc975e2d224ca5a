/** The theme on the document, remembered here so that the first paint is already right. */
import type { Settings } from '../messages';

const KEY = 'theme';

/** The theme shown last; the background's settings are the truth and arrive a moment later. */
export function firstTheme(): Settings['theme'] {
  const kept = read();
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

/** Shows a theme now and at the next opening. */
export function showTheme(theme: Settings['theme']): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage is off in this browser: the theme still comes with the background's settings.
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
