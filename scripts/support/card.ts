/** Reads an open card from its accessible tree, as it is shown and not as it is stored. */

import type { Page } from '@playwright/test';
import { en } from '../../lib/i18n/en.ts';
import { type AxNode, clickNode, findAll, linesOf, readOverlay, textOf } from './overlay.ts';

export interface CardEntry {
  /** "The ACLU alleged", "The agency answered", … */
  readonly label: string;
  readonly date: string;
  /** The statement, the quote, who spoke, notes: a line each. */
  readonly lines: readonly string[];
}

export interface CardMatter {
  readonly title: string;
  readonly allegation: readonly CardEntry[];
  readonly answer: readonly CardEntry[];
  readonly next: readonly CardEntry[];
  readonly other: readonly CardEntry[];
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}

export interface Card {
  readonly agency: string;
  readonly matters: readonly CardMatter[];
}

type Part = 'allegation' | 'answer' | 'next' | 'other';

/** Which part of a matter a label of the interface belongs to. */
const PART_BY_LABEL = new Map<string, Part>(
  Object.entries(en).flatMap(([key, message]) => {
    const part = partOf(key);
    return part !== null && typeof message === 'string' ? [[message, part] as const] : [];
  }),
);

function partOf(key: string): Part | null {
  if (key === 'matter.alleged') return 'allegation';
  if (/^matter\.(answer|answered|said|earlier)\b/.test(key)) return 'answer';
  return key === 'matter.next' ? 'next' : null;
}

const isDialog = ({ role }: AxNode): boolean => role === 'dialog';
const isHeading =
  (level: number) =>
  (node: AxNode): boolean =>
    node.role === 'heading' && node.level === level;

/** @returns the open card or list as a tree; `undefined` when nothing is open */
export async function openDialog(page: Page): Promise<AxNode | undefined> {
  return findAll(await readOverlay(page), isDialog)[0];
}

/** @returns name of the agency whose card is open, or of the open list; '' when nothing is open */
export async function openTitle(page: Page): Promise<string> {
  const dialog = await openDialog(page);
  return dialog === undefined ? '' : (findAll([dialog], isHeading(2))[0]?.name ?? '');
}

/**
 * Reads the open card whole: every matter is unfolded, and its sources.
 *
 * @throws Error when no card is open
 */
export async function readCard(page: Page): Promise<Card> {
  const agency = await openTitle(page);
  if (agency === '') throw new Error('No card is open.');
  const matters: CardMatter[] = [];
  for (let index = 0; index < titlesOf(await openDialog(page)).length; index += 1) {
    await unfold(page, (dialog) => buttonIn(titlesOf(dialog)[index]));
    await unfold(page, sourcesToggle);
    matters.push(matterOf((await openDialog(page))!, index));
  }
  return { agency, matters };
}

function titlesOf(dialog: AxNode | undefined): AxNode[] {
  return dialog === undefined ? [] : findAll([dialog], isHeading(3));
}

function buttonIn(node: AxNode | undefined): AxNode | undefined {
  return node === undefined ? undefined : findAll([node], ({ role }) => role === 'button')[0];
}

function sourcesToggle(dialog: AxNode | undefined): AxNode | undefined {
  const toggles = dialog === undefined ? [] : findAll([dialog], ({ role }) => role === 'DisclosureTriangle');
  return toggles.find(({ name }) => /^\d+ sources?\b/.test(name));
}

/** Clicks what is folded, and waits until it is not. */
async function unfold(page: Page, find: (dialog: AxNode | undefined) => AxNode | undefined): Promise<void> {
  const toggle = find(await openDialog(page));
  if (toggle === undefined || toggle.expanded !== false) return;
  await clickNode(page, toggle);
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (find(await openDialog(page))?.expanded) return;
    await page.waitForTimeout(20);
  }
  throw new Error(`"${toggle.name}" does not open.`);
}

/** What stands between one heading of level 3 and the next. */
function matterOf(dialog: AxNode, index: number): CardMatter {
  const titles = titlesOf(dialog);
  const title = titles[index]!;
  const section = findAll([dialog], (node) => node.children.includes(title))[0] ?? dialog;
  const entries = findAll([section], ({ role }) => role === 'listitem').filter(
    (item) => findAll([item], isHeading(4)).length === 1,
  );
  const inPart = (part: Part): CardEntry[] =>
    entries.map(entryOf).filter(({ label }) => (PART_BY_LABEL.get(label) ?? 'other') === part);
  const links = findAll([section], ({ role, url }) => role === 'link' && url !== undefined);
  return {
    title: title.name,
    allegation: inPart('allegation'),
    answer: inPart('answer'),
    next: inPart('next'),
    other: inPart('other'),
    sources: links.map(({ name, url }) => ({ title: name, url: url ?? '' })),
  };
}

function entryOf(item: AxNode): CardEntry {
  const heading = findAll([item], isHeading(4))[0]!;
  const time = findAll([item], ({ role }) => role === 'time')[0];
  const skipped = new Set<AxNode>([heading, ...(time === undefined ? [] : [time])]);
  return {
    label: heading.name,
    date: time === undefined ? '' : textOf([time]),
    lines: linesOf(without(item.children, (node) => skipped.has(node) || isFurniture(node))),
  };
}

/** Source numbers and list markers are not words of the statement. */
function isFurniture({ role }: AxNode): boolean {
  return role === 'button' || role === 'ListMarker';
}

function without(trees: readonly AxNode[], drop: (node: AxNode) => boolean): AxNode[] {
  return trees
    .filter((node) => !drop(node))
    .map((node) => ({ ...node, children: without(node.children, drop) }));
}
