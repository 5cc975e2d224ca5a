/** The house rules that a compiler does not know: who may import whom, what stays pure, how long a file may be. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const SRC = import.meta.dirname;
const ROOT = resolve(SRC, '..');

/** Folder of src → the folders it may import from, beside itself and the types: `flow` and `messages`. */
const MAY_IMPORT: Record<string, string[]> = {
  flow: [],
  language: [],
  // The same for pages, memory and filling: what a field wants, told from its observation alone.
  fields: [],
  rank: ['language'],
  action: ['language'],
  memory: ['language'],
  prompt: ['language'],
  skills: ['fields', 'rank', 'memory', 'action', 'prompt', 'language'],
  agent: ['skills', 'fields', 'rank', 'memory', 'action', 'prompt', 'language'],
  platform: [],
  // Small pure parts of language; the page bundle's budget keeps them small.
  page: ['platform', 'language'],
  panel: ['platform'],
  // A program of its own: the document that runs language models. Nobody else imports it.
  model: ['platform'],
  // The only door to the database; searching it needs words cut as everywhere else.
  store: ['memory', 'language'],
  background: [
    'platform',
    'store',
    'agent',
    'skills',
    'fields',
    'rank',
    'memory',
    'action',
    'prompt',
    'language',
  ],
  build: [],
};

/** Computed from their input alone: nothing of the browser, the network or the clock's events. */
const PURE = ['flow', 'language', 'fields', 'rank', 'action', 'memory', 'prompt', 'skills', 'agent'];
const IMPURE = /(?<![\w.'"`])(?:document\.|window\.|globalThis\b|fetch\(|chrome\.|browser\.)/;

/** Packages that one place alone may import. */
const ONLY_IN: Record<string, string> = {
  dexie: 'store/',
  'webextension-polyfill': 'platform/browser.ts',
  preact: 'panel/',
  '@mlc-ai/web-llm': 'model/webllm/',
};

const FORBIDDEN_NAME = /(?:^|\/)[^/]*(?:utils?|helpers?|manager|service|handler)s?(?:\.|\/|$)/i;
const LONGEST = 250;

interface Source {
  /** Path inside src, `rank/rank.ts`. */
  path: string;
  folder: string;
  text: string;
  tree: ts.SourceFile;
  isTest: boolean;
}

const sources: Source[] = codeIn(SRC).map((file) => {
  const path = relative(SRC, file);
  const text = readFileSync(file, 'utf8');
  return {
    path,
    folder: path.includes('/') ? (path.split('/')[0] ?? '') : path.replace(/\.tsx?$/, ''),
    text,
    tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true),
    isTest: /\.test\.tsx?$/.test(path),
  };
});
/** What is shipped: the programs without their tests and without the tools that build them. */
const product = sources.filter(({ isTest, folder }) => !isTest && folder !== 'build');

describe('folders', () => {
  it.each(Object.keys(MAY_IMPORT))('%s has files, so that its rules say something', (folder) => {
    expect(sources.some((source) => source.folder === folder && !source.isTest)).toBe(true);
  });

  it('are all known here', () => {
    const known = new Set([...Object.keys(MAY_IMPORT), 'messages', 'layers.test']);
    expect(sources.filter(({ folder }) => !known.has(folder)).map(({ path }) => path)).toEqual([]);
  });
});

describe('imports', () => {
  it('go one way: background → agent → skills → rank, memory, action → language → flow', () => {
    const wrong = product.flatMap((source) =>
      importsOf(source)
        .filter((name) => name.startsWith('.'))
        .map((name) => folderOf(source, name))
        .filter((to) => !['flow', 'messages', source.folder].includes(to))
        .filter((to) => !(MAY_IMPORT[source.folder] ?? []).includes(to))
        .map((to) => `${source.path} imports ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(ONLY_IN))('of %s are in %s alone', (name, place) => {
    const users = product.filter((source) =>
      importsOf(source).some((imported) => imported === name || imported.startsWith(`${name}/`)),
    );
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter(({ path }) => !path.startsWith(place)).map(({ path }) => path)).toEqual([]);
  });

  it('of messages, which every folder may make, bring no code', () => {
    const messages = product.find(({ path }) => path === 'messages.ts');
    const { outputText } = ts.transpileModule(messages?.text ?? '', {
      compilerOptions: { module: ts.ModuleKind.ESNext, removeComments: true, verbatimModuleSyntax: true },
    });
    expect(outputText.trim()).toBe('export {};');
  });
});

describe('pure folders', () => {
  it.each(['document.title', 'x = window.scrollX', 'await fetch(url)', 'chrome.tabs', 'browser.tabs'])(
    'are told by words such as %s',
    (line) => expect(IMPURE.test(line)).toBe(true),
  );

  it.each(PURE)('%s touches neither page, network nor browser', (folder) => {
    const touching = product
      .filter((source) => source.folder === folder)
      .flatMap(({ path, text }) =>
        withoutComments(text)
          .split('\n')
          .flatMap((line, index) => (IMPURE.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
      );
    expect(touching).toEqual([]);
  });
});

describe('the network', () => {
  it('is asked in model/net.ts alone; everything else fetches files of the package', () => {
    const asking = product
      .filter(({ path }) => path !== 'model/net.ts')
      .flatMap(({ path, text }) =>
        [
          ...withoutComments(text).matchAll(
            /(?<![\w.])fetch\(\s*(?!browser\.runtime\.getURL\()[^\n]*|XMLHttpRequest|WebSocket|EventSource|sendBeacon/g,
          ),
        ].map(([call]) => `${path}: ${call}`),
      );
    expect(asking).toEqual([]);
  });
});

describe('files', () => {
  const everywhere = [...codeIn(SRC), ...codeIn(join(ROOT, 'e2e'))].map((file) => relative(ROOT, file));

  it(`have at most ${LONGEST} lines`, () => {
    const long = everywhere
      .map((path) => ({ path, lines: readFileSync(join(ROOT, path), 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > LONGEST);
    expect(long).toEqual([]);
  });

  it('hold no control characters, which a lost backslash leaves in a pattern', () => {
    const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/;
    expect(everywhere.filter((path) => control.test(readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
  });

  it('are named for what they are: no grab-bags, no managers', () => {
    expect(everywhere.filter((path) => FORBIDDEN_NAME.test(path))).toEqual([]);
    expect(FORBIDDEN_NAME.test('src/utils/x.ts')).toBe(true);
    expect(FORBIDDEN_NAME.test('src/rank/task-manager.ts')).toBe(true);
  });

  it('say of every exported function what it does', () => {
    const silent = product.flatMap(({ path, tree }) =>
      tree.statements
        .filter(isExportedFunction)
        .filter((statement) => ts.getJSDocCommentsAndTags(statement).length === 0)
        .map((statement) => `${path}: ${statement.getText(tree).split('\n')[0] ?? ''}`),
    );
    expect(silent).toEqual([]);
  });
});

function codeIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|mjs|js|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !relative(ROOT, file).startsWith('e2e/out'));
}

function importsOf({ tree }: Source): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    const from =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
            ? node.argument.literal
            : undefined;
    if (from && ts.isStringLiteral(from)) names.push(from.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return names;
}

function folderOf(source: Source, name: string): string {
  const target = relative(SRC, resolve(SRC, dirname(source.path), name));
  return target.split('/')[0] ?? '';
}

function isExportedFunction(statement: ts.Statement): boolean {
  const exported = ts.canHaveModifiers(statement)
    ? ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    : false;
  if (!exported) return false;
  if (ts.isFunctionDeclaration(statement)) return true;
  return (
    ts.isVariableStatement(statement) &&
    statement.declarationList.declarations.some(
      ({ initializer }) =>
        initializer !== undefined &&
        (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
    )
  );
}

/** Comments blanked, lines kept. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(?<!:)\/\/.*$/gm, '');
}
