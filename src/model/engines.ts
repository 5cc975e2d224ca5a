/** All engines of this build. */
import { builtIn } from './builtin';
import type { Engine } from './engine';
import { scripted } from './scripted';
import { server } from './server';
import { packaged } from './webllm/stand';
import { webllm } from './webllm/webllm';
import { wllama } from './wllama';

/** Put in by the build: whether this is a package for tests. */
declare const FOR_TESTS: boolean;

/** In no order; the person or `background/engine.ts` chooses. */
export const engines: Engine[] = [
  webllm(packaged),
  wllama,
  builtIn,
  server,
  ...(FOR_TESTS ? [scripted] : []),
];
