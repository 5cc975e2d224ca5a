/**
 * Files of what was learned (`public/learned`): texts by name with their SHA-256, so that a file that was cut or changed
 * is told from a whole one. They are read at their first use, and by hand never changed.
 */

/** A file of what was learned is missing or is not whole; rules and words alone answer then. */
export class LearnedError extends Error {
  constructor(file: string, why: string) {
    super(
      `What Familiar has learned about ${file} ${why}, so words alone decide; installing Familiar anew brings it back.`,
    );
    this.name = 'LearnedError';
  }
}

/** Texts → a file; the same texts give the same bytes. */
export async function writeLearned(texts: Readonly<Record<string, string>>): Promise<string> {
  return `${JSON.stringify({ sha256: await hashOf(texts), texts }, null, 2)}\n`;
}

/**
 * A file → the texts of these names.
 * @param name of the file, for the error
 * @throws LearnedError where it is not what was written
 */
export async function readLearned<N extends string>(
  name: string,
  file: string,
  names: readonly N[],
): Promise<Record<N, string>> {
  const { sha256, texts } = parsed(name, file);
  if ((await hashOf(texts)) !== sha256) throw new LearnedError(name, 'is damaged');
  if (names.some((one) => typeof texts[one] !== 'string'))
    throw new LearnedError(name, 'is of another version');
  return texts as Record<N, string>;
}

function parsed(name: string, file: string): { sha256: unknown; texts: Record<string, unknown> } {
  try {
    const { sha256, texts } = JSON.parse(file) as { sha256?: unknown; texts?: unknown };
    if (typeof texts === 'object' && texts !== null)
      return { sha256, texts: texts as Record<string, unknown> };
  } catch {
    // Told below: what can't be parsed is as damaged as what parses to something else.
  }
  throw new LearnedError(name, 'is damaged');
}

async function hashOf(texts: object): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(texts)));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
