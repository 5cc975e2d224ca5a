/** Text → a file in the person's downloads, by the browser's own way; no permission is needed for it. */

/** Begins the download. `name` ends in `.json` or `.md`. */
export function saveFile(name: string, text: string): void {
  const type = name.endsWith('.json') ? 'application/json' : 'text/markdown';
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the data once the click is over, but Firefox reads it a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
