/** The address of a computer that answers, with its key, in extension storage; no page can read it. */
import { optional, record, text, yesNo } from '../flow/shape';
import { browser } from './browser';

/** As it is kept. */
export interface KeptServer {
  /** Of an OpenAI-compatible interface, without a slash at its end. */
  address: string;
  model: string;
  key?: string;
  /** The person agreed to http although the host is in no network of their own. */
  plain?: boolean;
}

const shape = record<KeptServer>({
  address: text(2000),
  model: text(300),
  key: optional(text(2000)),
  plain: optional(yesNo),
});

/** Null where none was entered. */
export async function readServer(): Promise<KeptServer | null> {
  const { server } = await browser.storage.local.get('server');
  return shape(server) && URL.canParse(server.address) ? server : null;
}

/** Keeps it; a key that was entered before stays with its address when none is given. */
export async function writeServer(given: KeptServer): Promise<void> {
  const before = await readServer();
  const address = given.address.replace(/\/+$/, '');
  const key = given.key ?? (before?.address === address ? before.key : undefined);
  await browser.storage.local.set({
    server: {
      ...{ address, model: given.model },
      ...(key !== undefined && { key }),
      ...(given.plain === true && { plain: true }),
    },
  });
}

/** Forgets address and key. */
export const forgetServer = (): Promise<void> => browser.storage.local.remove('server');
