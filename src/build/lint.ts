/** What `web-ext lint` says of the Firefox package, less what is known and explained. */

/** Warnings that stay, each with its reason. A line that no longer applies is itself a fault. */
const ALLOWED: { code: string; file: string; why: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: 'read.js',
    why: 'Readability rewrites a copy of the page that belongs to no window: nothing in it runs, loads or shows.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: 'panel.js',
    why: "Preact's dangerouslySetInnerHTML, which no code of ours uses; trusted-types 'none' makes it throw.",
  },
  {
    code: 'UNSUPPORTED_API',
    file: 'panel.js',
    why: 'One bundle serves both browsers: sidePanel.open is called in Chrome, sidebarAction.open in Firefox.',
  },
  {
    code: 'UNSUPPORTED_API',
    file: 'background.js',
    why: 'The same, when the toolbar button is pressed.',
  },
];

interface Finding {
  _type: string;
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/** Faults as lines for people; none when the package is clean. Pure. @param output JSON of web-ext lint */
export function readLint(output: string, explained = ALLOWED): string[] {
  let report: Record<'errors' | 'warnings' | 'notices', Finding[]>;
  try {
    report = JSON.parse(output) as typeof report;
  } catch {
    return [`web-ext lint gave no report: ${output.trim().slice(0, 500)}`];
  }
  const found = [...report.errors, ...report.warnings, ...report.notices];
  const allowed = (finding: Finding) =>
    finding._type !== 'error' &&
    explained.some(({ code, file }) => finding.code === code && finding.file === file);
  const stale = explained.filter(
    ({ code, file }) => !found.some((finding) => finding.code === code && finding.file === file),
  );
  return [
    ...found
      .filter((finding) => !allowed(finding))
      .map(
        ({ _type, code, message, file, line }) =>
          `${_type} ${code} ${[file, line].filter(Boolean).join(':')}: ${message}`,
      ),
    ...stale.map(
      ({ code, file }) => `${code} in ${file} is allowed in src/build/lint.ts but no longer found.`,
    ),
  ];
}
