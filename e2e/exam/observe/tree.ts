/** What the browser's own accessibility tree says can be operated, against what the extension found. */
import type { CDPSession, Page } from 'playwright';
import type { PageElement } from '../../../src/flow';
import type { Seen } from './eyes';
import { install } from './reach';

/** Counts of one page, and a line for each that was missed or should not be there. */
export interface Coverage {
  /** Interactive elements of the tree that a person can see and reach. */
  interactive: number;
  /** Those of them that the extension listed as controls. */
  found: number;
  missed: string[];
  /** What the extension listed and nobody can see. */
  invisible: string[];
}

/** Roles that a person operates, by ARIA and by the browser's own names for native ones. */
const ROLES = new Set(
  (
    'button link checkbox radio switch menuitem menuitemcheckbox menuitemradio tab option combobox textbox ' +
    'searchbox slider spinbutton treeitem listbox ' +
    'ColorWell Date DateTime InputTime DisclosureTriangle DisclosureTriangleGrouped PopUpButton'
  ).split(' '),
);

/** Compares what was observed with the tree. Scrolls the page about. */
export async function coverage(seen: Seen, elements: PageElement[]): Promise<Coverage> {
  const { page, cdp } = seen;
  const places = await seen.locate(elements.map(({ ref }) => ref));
  const of = new Map(elements.map((element) => [element.ref, element]));
  const listed = places.flatMap(({ ref, path }) => {
    const element = of.get(ref);
    return element ? [{ path, control: element.kind === 'control', name: element.name }] : [];
  });
  await page.evaluate(install);
  const invisible = await page.evaluate((all) => examReach.listed(all), listed);
  const wanted = await interactive(cdp);
  const objectIds = await Promise.all(wanted.map((node) => objectOf(cdp, node)));
  const args = objectIds.flatMap((objectId) => (objectId ? [{ objectId }] : []));
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    functionDeclaration: 'function (...nodes) { return this.examReach.missing(nodes); }',
    objectId: await globalOf(cdp),
    arguments: args,
    returnByValue: true,
  });
  const { reached, missed } = result.value as { reached: number; missed: string[] };
  await page.evaluate(() => examReach.end());
  return { interactive: reached, found: reached - missed.length, missed, invisible };
}

async function interactive(cdp: CDPSession): Promise<number[]> {
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  return nodes.flatMap(({ ignored, role, backendDOMNodeId }) =>
    !ignored && ROLES.has(String(role?.value)) && backendDOMNodeId !== undefined ? [backendDOMNodeId] : [],
  );
}

async function objectOf(cdp: CDPSession, backendNodeId: number): Promise<string | undefined> {
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
  return object.objectId;
}

async function globalOf(cdp: CDPSession): Promise<string> {
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'globalThis' });
  return result.objectId ?? '';
}

/** Number of elements of the document, open shadow trees aside. */
export const nodeCount = (page: Page): Promise<number> =>
  page.evaluate(() => document.getElementsByTagName('*').length);
