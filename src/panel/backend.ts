/** What the panel needs from the rest of the product: the one seam where the real thing or a scripted one plugs in. */
import type { Result } from '../flow';
import type { PanelCalls, ToPanel } from '../messages';

/** A call to the background. Never throws: a broken channel is a failed `Result`. */
export type Call = <K extends keyof PanelCalls>(
  name: K,
  input: Parameters<PanelCalls[K]>[0],
) => Promise<Result<ReturnType<PanelCalls[K]>>>;

/** The background and the browser's own prompts, as `platform/panel` exports them. */
export interface Backend {
  /** Opens the channel; `onMessage` hears every push until `close`, `onAgain` that the background was begun anew. */
  connectPanel(onMessage: (message: ToPanel) => void, onAgain: () => void): { call: Call; close(): void };
  /** The browser window beside which this page stands, or null when there is none. */
  windowId: () => Promise<number | null>;
  /** Whether this page stands in a private window. */
  isPrivate: boolean;
  /** The browser's permission prompt. Must be called directly in a click handler. */
  requestAccess: (origins: string[], tabs: boolean) => Promise<boolean>;
  /** Hands files from disk to the document that keeps models; `id` is the model they are for. Answers when they are checked. */
  sendFiles: (id: string | null, files: File[]) => Promise<Result<{ id: string }>>;
  /** Opens the panel beside the page, for the popup. Must be called directly in a click handler. */
  openSidePanel: (windowId: number) => void;
}
