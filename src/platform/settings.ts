/** The few settings, in extension storage. Unknown or broken values fall back to the defaults. */
import type { Settings } from '../messages';
import { browser } from './browser';

const DEFAULTS: Settings = { opens: 'panel', theme: 'system', memory: 'on', inPrivate: 'off' };

/** Reads the settings. */
export async function readSettings(): Promise<Settings> {
  const { settings } = await browser.storage.local.get('settings');
  const kept = (typeof settings === 'object' && settings !== null ? settings : {}) as Partial<Settings>;
  return {
    opens: kept.opens === 'popup' ? 'popup' : DEFAULTS.opens,
    theme: kept.theme === 'light' || kept.theme === 'dark' ? kept.theme : DEFAULTS.theme,
    memory: kept.memory === 'off' ? 'off' : DEFAULTS.memory,
    inPrivate: kept.inPrivate === 'on' ? 'on' : DEFAULTS.inPrivate,
  };
}

/** Changes some settings and answers all of them. */
export async function writeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ settings });
  return settings;
}
