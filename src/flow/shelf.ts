/** Models that can be had, those that are here, and how far this machine suits each. */
import type { Chosen, EngineState, FilesState, Machine, ModelEntry } from './model';

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

/** What of models this machine has, can have and can run, as their document tells. */
export interface Stock {
  machine: Machine;
  shelf: Shelf;
  /** What should answer when the person does not say which. */
  best: { chosen: Chosen | null; why: string };
}

/** A computer that answers over the network, as the person entered it. Its key is never told to a page, the panel neither. */
export interface Server {
  /** Of its OpenAI-compatible interface, `http://localhost:11434/v1`. */
  address: string;
  /** The model to ask it for. */
  model: string;
  hasKey: boolean;
}

/** All that the Models view shows. */
export interface ModelsView {
  machine: Machine;
  shelf: Shelf;
  /** What answers now. */
  engine: EngineState;
  /** What is to answer: null for nothing, rules alone. */
  chosen: Chosen | null;
  /** Whether it is chosen by us, so that it may change by itself. */
  automatic: boolean;
  server: Server | null;
}
