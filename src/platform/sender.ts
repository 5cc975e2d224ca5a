/** Who is speaking (security plan P10). Pure, so that the whole table can be tested. */

export interface SenderFacts {
  id?: string | undefined;
  /** Set by Chrome always and by Firefox since 126. */
  origin?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  hasTab: boolean;
}

/**
 * `panel` = our own extension page, top frame; `engine` = the document that runs language models; `page` = our content
 * script; `foreign` = anybody else.
 */
export type SenderKind = 'panel' | 'engine' | 'page' | 'background' | 'foreign';

/** The pages of ours that show controls to the person. */
export const PANEL_PATHS = ['/panel.html', '/popup.html'];
/** It hears from pages of ours alone and stands in no tab: offscreen in Chrome, in a frame of the background in Firefox. */
export const ENGINE_PATH = '/engine.html';

/**
 * Classes a sender. `url` alone never earns trust: a wrong `origin` overrules it, and a tab is not needed because
 * a side panel has none while the same page opened as a tab has one.
 */
export function senderKind(sender: SenderFacts, own: { id: string; origin: string }): SenderKind {
  if (sender.id !== own.id) return 'foreign';
  const url = parse(sender.url);
  const urlIsOurs = url !== null && `${url.protocol}//${url.host}` === own.origin;
  if (sender.origin !== undefined && sender.origin !== own.origin) return sender.hasTab ? 'page' : 'foreign';
  if (!urlIsOurs) return sender.hasTab ? 'page' : 'foreign';
  if (url.pathname === ENGINE_PATH) return sender.hasTab ? 'foreign' : 'engine';
  if (sender.frameId !== undefined && sender.frameId !== 0) return 'foreign';
  return PANEL_PATHS.includes(url.pathname) ? 'panel' : 'background';
}

function parse(url: string | undefined): URL | null {
  return url !== undefined && URL.canParse(url) ? new URL(url) : null;
}
