/** Waiting until there is a page to look at. */
import { Failure, PDF_SENTENCE } from '../flow';

/** Longest wait for a page that is still arriving; what is there by then is looked at. */
const PARSE_MS = 3_000;

/**
 * Resolves once the document is parsed, as far as it will be within 3 s.
 * @throws Failure('no-page') in the browser's PDF viewer, which holds nothing that we could read
 */
export async function parsed(): Promise<void> {
  if (document.contentType === 'application/pdf') throw new Failure('no-page', PDF_SENTENCE);
  if (document.readyState !== 'loading') return;
  await new Promise<void>((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    setTimeout(resolve, PARSE_MS);
  });
}
