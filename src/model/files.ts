/** The files of models on this machine: in the origin's private file system, `models/<id>/<path>`. */
import { Failure, type ModelEntry } from '../flow';
import type { OpenedFile } from './engine';

/** Characters that file systems take as they are; ids and paths hold others. */
const plain = (name: string): string => encodeURIComponent(name).replaceAll('*', '%2A');

/**
 * Opens a model's files without reading them.
 * @throws Failure when one is missing or not as long as it must be
 */
export async function openFiles(model: ModelEntry): Promise<OpenedFile[]> {
  const missing = new Failure(
    'model',
    `${model.name} is not on this machine, or not all of it. Get it again under Models.`,
  );
  try {
    const root = await navigator.storage.getDirectory();
    const folder = await (await root.getDirectoryHandle('models')).getDirectoryHandle(plain(model.id));
    return await Promise.all(
      model.files.map(async ({ path, bytes }) => {
        const blob = await (await folder.getFileHandle(plain(path))).getFile();
        if (blob.size !== bytes) throw missing;
        return { path, blob };
      }),
    );
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') throw missing;
    throw error;
  }
}
