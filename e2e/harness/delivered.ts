/** Asking a background that the browser is just ending. */

/** What a browser says of a message that nobody was there to hear; Firefox says so of one that was cut short, too. */
const NOBODY = /receiving end does not exist/iu;
const TRIES = 5;
const AGAIN_MS = 100;

/** Asks, and again while nobody was there to hear it. Only for what changes nothing, since it may have been heard. */
export async function delivered<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries === TRIES || !NOBODY.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS * tries));
    }
  }
}
