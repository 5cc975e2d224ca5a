import type { Undo } from '../../flow';

/** What an act knows of its own result; what is left out is read off the page. */
export interface Done {
  /** One line for the person; a function looks once the page is quiet. */
  change?: string | (() => string);
  undo?: Undo;
  copied?: string;
  /** True when it took hold, whatever the page shows; a function looks once the page is quiet. */
  effect?: boolean | (() => boolean);
  /** True when the document is about to be replaced. */
  leaving?: boolean;
}
