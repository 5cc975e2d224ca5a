/** What was said, without the marks around it. */

/** Without spaces, an opening question mark, and whatever marks close it. */
export const withoutMarks = (said: string): string =>
  said
    .trim()
    .replace(/^¿\s*/u, '')
    .replace(/[?!.\s]+$/u, '');
