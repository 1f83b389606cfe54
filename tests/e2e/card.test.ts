import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/support/build.ts';
import { type Card, openDialog, openTitle, readCard } from '../../scripts/support/card.ts';
import {
  type AxNode,
  boxOf,
  clickMark,
  clickNode,
  findAll,
  linesOf,
  readOverlay,
  textOf,
} from '../../scripts/support/overlay.ts';
import { extensionBench, fixture, marksOf, openCard } from '../support/extension.ts';

const STORY = 'https://www.wtnh.com/news/bake-sale';
const bench = extensionBench();

const byName =
  (role: string, name: RegExp) =>
  (node: AxNode): boolean =>
    node.role === role && name.test(node.name);

/** What the record holds of a statement, to hold the card against. */
function recorded(id: string): { quote: string; summary: string } {
  const path = join(ROOT, 'data/matters/2019-plate-readers-ice.json');
  const { statements } = JSON.parse(readFileSync(path, 'utf8')) as {
    statements: { id: string; quote?: string; summary: string }[];
  };
  const { quote = '', summary } = statements.find((statement) => statement.id === id)!;
  return { quote, summary };
}

async function openStory(): Promise<Page> {
  const page = await bench.open(STORY, fixture('three-agencies.html'));
  await marksOf(page, 3);
  return page;
}

async function cardAt(index: number): Promise<Card> {
  const page = await openStory();
  await openCard(page, (await marksOf(page, 3))[index]);
  return readCard(page);
}

const plateReaders = (card: Card) => card.matters.find(({ title }) => /License-plate readers/.test(title))!;

describe('a card', () => {
  it('opens on a click, for the agency that the words name', async () => {
    const page = await openStory();
    const names: string[] = [];
    for (const mark of await marksOf(page, 3)) {
      names.push(await openCard(page, mark));
      await page.keyboard.press('Escape');
      await expect.poll(() => openTitle(page)).toBe('');
    }
    expect(names).toEqual([
      'Wethersfield Police Department',
      'Enfield Police Department',
      'Southern Connecticut State University Police Department',
    ]);
  });

  it('shows allegation, answer and what came next, each in the words of the record', async () => {
    const { allegation, answer, next } = plateReaders(await cardAt(0));
    const said = (entries: typeof allegation): string => entries.flatMap(({ lines }) => lines).join('\n');
    const alleged = recorded('all-allegation');
    expect(said(allegation)).toContain(alleged.summary);
    expect(said(allegation)).toContain(`“${alleged.quote}”`);
    expect(said(answer)).toContain(`“${recorded('wethersfield-response-wtnh').quote}”`);
    expect(said(next)).toContain(`“${recorded('wethersfield-action').quote}”`);
  });

  it.each([
    0, 1, 2,
  ])('never shows an allegation without an answer and what came next (card %i)', async (index) => {
    const { matters } = await cardAt(index);
    const alleged = matters.filter(({ allegation }) => allegation.length > 0);
    expect(alleged.length).toBeGreaterThan(0);
    for (const { title, answer, next, other } of alleged) {
      expect(answer.length, `${title}: answer`).toBeGreaterThan(0);
      // What came later may be what others did or said, which the card calls context.
      expect(next.length + other.length, `${title}: later`).toBeGreaterThan(0);
    }
  });

  it('gives each source as an absolute link, with a look in the Wayback Machine', async () => {
    const { sources } = plateReaders(await cardAt(1));
    const archive = sources.filter(({ url }) => url.startsWith('https://web.archive.org/web/'));
    expect(archive.length).toBeGreaterThan(0);
    expect(sources.length).toBeGreaterThanOrEqual(2 * archive.length);
    for (const { url } of sources) expect(URL.parse(url)?.protocol).toMatch(/^https?:$/);
  });

  it('stays inside the window and off its own words', async () => {
    const page = await openStory();
    const [mark] = await marksOf(page, 3);
    await openCard(page, mark);
    const box = await boxOf(page, (await openDialog(page))!);
    const { width, height } = page.viewportSize()!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    const words = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('on-record') ?? [])] as Range[];
      const { left, right, top, bottom } = range!.getBoundingClientRect();
      return { left, right, top, bottom };
    });
    const apart =
      words.right <= box.x ||
      words.left >= box.x + box.width ||
      words.bottom <= box.y ||
      words.top >= box.y + box.height;
    expect(apart).toBe(true);
  });
});

describe('copy with citation', () => {
  it('puts allegation, answer, what came next, speaker, outlet, date and link on the clipboard', async () => {
    const page = await openStory();
    await openCard(page, (await marksOf(page, 3))[1]);
    const [button] = findAll(await readOverlay(page), byName('button', /^Copy with citation/));
    await clickNode(page, button!);
    await expect.poll(async () => textOf(await readOverlay(page))).toContain('Copied with its citation');
    await page.context().grantPermissions(['clipboard-read'], { origin: new URL(STORY).origin });
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const { matters } = await readCard(page);
    const [first] = matters;
    expect(text).toContain('Enfield Police Department');
    for (const entry of [...first!.allegation, ...first!.answer, ...first!.next]) {
      for (const line of entry.lines.filter((part) => part.startsWith('“'))) expect(text).toContain(line);
    }
    expect(text).toMatch(/alleged/i);
    expect(text).toMatch(/https:\/\/\S+/);
    expect(text).toMatch(/\b20\d\d\b/);
  });

  it('copies the page’s own text unchanged when a paragraph with marks is selected', async () => {
    const page = await openStory();
    await page.locator('#campus').evaluate((paragraph) => getSelection()?.selectAllChildren(paragraph));
    await page.keyboard.press('ControlOrMeta+c');
    await page.context().grantPermissions(['clipboard-read'], { origin: new URL(STORY).origin });
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator('#campus').innerText());
  });
});

describe('without a mouse', () => {
  const focused = async (page: Page): Promise<string> =>
    findAll(await readOverlay(page), (node) => node.focused === true)[0]?.name ?? '';

  it('the keys alone open the list and a card, read it, and close it; the focus comes back', async () => {
    const page = await openStory();
    await expect.poll(async () => (await readOverlay(page)).length).toBeGreaterThan(0);
    // The host element is the last of the document.
    await page.locator('nav a').last().focus();
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toMatch(/^3 agencies\b.* on record/);
    await page.keyboard.press('Enter');
    await expect.poll(() => openTitle(page)).toMatch(/On record in this page/);
    await tabUntil(page, /Enfield Police Department/);
    await page.keyboard.press('Enter');
    await expect.poll(() => openTitle(page)).toBe('Enfield Police Department');
    const lines = linesOf([(await openDialog(page))!]);
    expect(lines.join('\n')).toMatch(/The ACLU alleged/);
    await tabUntil(page, /Copy with citation/);
    await page.keyboard.press('Escape');
    await expect.poll(() => openTitle(page)).toBe('');
    await expect.poll(() => focused(page)).toMatch(/^3 agencies\b.* on record/);
  });

  it('the command opens the list', async () => {
    const page = await openStory();
    await expect.poll(async () => (await readOverlay(page)).length).toBeGreaterThan(0);
    const worker = await bench.browser.worker();
    // Keys that belong to the browser itself cannot be pressed from a test; this is what the browser then does.
    await page.bringToFront();
    await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      (chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void }).dispatch(
        'open-list',
        tab,
      );
    });
    await expect.poll(() => openTitle(page)).toMatch(/On record in this page/);
  });

  async function tabUntil(page: Page, name: RegExp): Promise<void> {
    for (let step = 0; step < 80; step += 1) {
      if (name.test(await focused(page))) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The Tab key does not reach ${name}.`);
  }
});

describe('a click that is the page’s', () => {
  it('on a link with marked words follows the link', async () => {
    bench.server.serve('https://www.wtnh.com/next', '<title>Next</title>');
    const page = await bench.open(
      'https://www.wtnh.com/links',
      '<title>L</title><p>In Connecticut, <a href="/next">Wethersfield police</a> baked bread.</p>',
    );
    const [mark] = await marksOf(page, 1);
    await expect.poll(async () => (await readOverlay(page)).length).toBeGreaterThan(0);
    await clickMark(page, mark!);
    await expect.poll(() => page.title()).toBe('Next');
  });

  it('with a selection opens nothing', async () => {
    const page = await openStory();
    await expect.poll(async () => (await readOverlay(page)).length).toBeGreaterThan(0);
    const point = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('on-record') ?? [])] as Range[];
      const { left, right, top, bottom } = range!.getClientRects()[0]!;
      return { left, right, y: (top + bottom) / 2 };
    });
    await page.mouse.move(point.left + 2, point.y);
    await page.mouse.down();
    await page.mouse.move(point.right - 2, point.y, { steps: 4 });
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(3);
    await page.waitForTimeout(300);
    expect(await openTitle(page)).toBe('');
  });
});
