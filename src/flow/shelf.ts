/** Models that can be had, those that are here, and how far this machine suits each. */
import type { FilesState, ModelEntry } from './model';

/** How far this machine suits a model; the sentence is for the person. `slow` and `tight` can be tried all the same. */
export type Fit = { kind: 'good' } | { kind: 'slow' | 'tight' | 'no'; why: string };

/** A model as the Models view lists it. */
export interface ModelRow {
  entry: ModelEntry;
  /** Length of all its files; an estimate while nobody has said which files it has. */
  bytes: number;
  files: FilesState;
  fit: Fit;
  /** Tokens a second that it made on this machine; null before it was ever asked. */
  speed: number | null;
  /** Match patterns of the hosts its files come from, to ask the person for; none for what is here or their own. */
  origins: string[];
}

/** All models that this build knows or that are here, and where they are kept. */
export interface Shelf {
  rows: ModelRow[];
  /** Bytes of files of models on this machine. */
  used: number;
  /** The browser promised to keep them also when the disk becomes full. */
  persisted: boolean;
}
