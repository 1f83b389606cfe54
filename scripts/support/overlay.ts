/**
 * Sees the extension's overlay as a person or a screen reader does. Its shadow root is closed in every build, so
 * this reads the accessibility tree through the browser's debugging protocol and clicks by coordinates.
 */

import type { CDPSession, Page } from '@playwright/test';

/** Name of the one element that the extension adds to a page. */
export const HOST_ELEMENT = 'on-record-ui';
/** Entry of `CSS.highlights` that holds a range for each sure mention. */
export const HIGHLIGHT = 'on-record';

export interface AxNode {
  readonly role: string;
  readonly name: string;
  /** Of a link. */
  readonly url?: string;
  /** Of a heading. */
  readonly level?: number;
  readonly expanded?: boolean;
  readonly focused?: boolean;
  readonly backendId: number;
  readonly children: readonly AxNode[];
}

interface RawAxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
  readonly parentId?: string;
  readonly backendDOMNodeId?: number;
}

interface DomNode {
  readonly backendNodeId: number;
  readonly localName?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

export interface Mark {
  readonly text: string;
  /** Position among the marks, in page order. */
  readonly index: number;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  return known;
}

/** @returns the accessible trees inside the host element; empty when there is none, or nothing in it */
export async function readOverlay(page: Page): Promise<AxNode[]> {
  const session = await sessionOf(page);
  const inside = await backendIdsInside(session);
  if (inside.size === 0) return [];
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: readonly RawAxNode[];
  };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const isInside = (node: RawAxNode | undefined): boolean => inside.has(node?.backendDOMNodeId ?? -1);
  return nodes
    .filter((node) => isInside(node) && !isInside(byId.get(node.parentId ?? '')))
    .flatMap((node) => toTree(node, byId));
}

async function backendIdsInside(session: CDPSession): Promise<ReadonlySet<number>> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const ids = new Set<number>();
  const walk = (node: DomNode, inside: boolean): void => {
    if (inside) ids.add(node.backendNodeId);
    const below = inside || node.localName === HOST_ELEMENT;
    for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) walk(child, below);
  };
  walk(root, false);
  return ids;
}

function toTree(node: RawAxNode, byId: ReadonlyMap<string, RawAxNode>): AxNode[] {
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child === undefined ? [] : toTree(child, byId);
  });
  // Ignored nodes and the text boxes below a text say nothing of their own.
  if (node.ignored) return children;
  const role = String(node.role?.value ?? '');
  if (role === 'InlineTextBox') return [];
  return [
    {
      role,
      name: String(node.name?.value ?? ''),
      ...propertiesOf(node),
      backendId: node.backendDOMNodeId ?? -1,
      children,
    },
  ];
}

function propertiesOf(node: RawAxNode): Pick<AxNode, 'url' | 'level' | 'expanded' | 'focused'> {
  const values = new Map(node.properties?.map(({ name, value }) => [name, value.value]));
  const url = values.get('url');
  const level = values.get('level');
  const expanded = values.get('expanded');
  return {
    ...(typeof url === 'string' ? { url } : {}),
    ...(typeof level === 'number' ? { level } : {}),
    ...(typeof expanded === 'boolean' ? { expanded } : {}),
    ...(values.get('focused') === true ? { focused: true } : {}),
  };
}

/** @returns the nodes of trees for which `matches` holds, in reading order */
export function findAll(trees: readonly AxNode[], matches: (node: AxNode) => boolean): AxNode[] {
  return trees.flatMap((node) => [...(matches(node) ? [node] : []), ...findAll(node.children, matches)]);
}

/** Roles that stand in a line of text; everything else begins a new one. */
const INLINE = new Set([
  'StaticText',
  'link',
  'emphasis',
  'strong',
  'time',
  'generic',
  'button',
  'LineBreak',
]);

/** @returns what a tree reads like, a line for each block */
export function linesOf(trees: readonly AxNode[]): string[] {
  const lines = [''];
  const walk = (nodes: readonly AxNode[]): void => {
    for (const { role, name, children } of nodes) {
      if (role === 'StaticText') lines[lines.length - 1] += name;
      if (!INLINE.has(role)) lines.push('');
      walk(children);
      if (!INLINE.has(role)) lines.push('');
    }
  };
  walk(trees);
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
}

/** @returns what a tree reads like, in one line */
export function textOf(trees: readonly AxNode[]): string {
  return linesOf(trees).join(' ');
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Clicks the middle of a node of the overlay. */
export async function clickNode(page: Page, node: AxNode): Promise<void> {
  const session = await sessionOf(page);
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendId }).catch(() => {});
  const { x, y, width, height } = await boxOf(page, node);
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** @returns the box of a node in CSS pixels of the window, once it stands still */
export async function boxOf(page: Page, { backendId }: AxNode): Promise<Box> {
  const session = await sessionOf(page);
  let last = '';
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: backendId });
    const [x = 0, y = 0] = model.border;
    const box = { x, y, width: model.width, height: model.height };
    if (JSON.stringify(box) === last) return box;
    last = JSON.stringify(box);
    await page.waitForTimeout(50);
  }
  throw new Error('A part of the interface does not come to rest.');
}

/** @returns the words underlined on a page, in page order */
export async function readMarks(page: Page): Promise<Mark[]> {
  const texts = await page.evaluate((name) => {
    const highlight = CSS.highlights.get(name);
    const ranges = highlight === undefined ? [] : ([...highlight] as Range[]);
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges.map((range) => range.toString());
  }, HIGHLIGHT);
  return texts.map((text, index) => ({ text, index }));
}

/** Scrolls a mark to the middle of the window and clicks on its first line. */
export async function clickMark(page: Page, mark: Mark): Promise<void> {
  const point = await page.evaluate(
    ([name, index]) => {
      const ranges = [...(CSS.highlights.get(name) ?? [])] as Range[];
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      const range = ranges[index];
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range?.getClientRects()[0];
      return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    [HIGHLIGHT, mark.index] as const,
  );
  if (point === null) throw new Error(`The mark "${mark.text}" has no place on the page.`);
  await page.mouse.click(point.x, point.y);
}
