import type { Page } from '@playwright/test';
import { afterEach, describe, expect, it } from 'vitest';
import { openTitle } from '../../scripts/support/card.ts';
import { launchChromium } from '../../scripts/support/launch.ts';
import {
  type AxNode,
  clickNode,
  findAll,
  HOST_ELEMENT,
  readMarks,
  readOverlay,
} from '../../scripts/support/overlay.ts';
import { extensionBench, fixture, marksOf, openCard, settle } from '../support/extension.ts';
import { patchedExtension } from '../support/patched.ts';

const STORY = 'https://www.wtnh.com/news/bake-sale';
const OTHER_SITE = 'https://www.courant.com/bake-sale';
const bench = extensionBench();
const html = fixture('three-agencies.html');

async function press(page: Page, name: RegExp): Promise<void> {
  const find = async (): Promise<AxNode | undefined> =>
    findAll(await readOverlay(page), (node) => node.role === 'button' && name.test(node.name))[0];
  await expect.poll(find).toBeDefined();
  await clickNode(page, (await find())!);
}

/**
 * The popup, over the tab in front. A test cannot get hold of the window that the browser opens for it, so the same
 * page is opened in a tab and told which tab is the one in front.
 */
async function openPopup(page: Page, { context, extensionId, worker } = bench.browser): Promise<Page> {
  await page.bringToFront();
  const front = await (await worker()).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab;
  });
  const popup = await context.newPage();
  await popup.addInitScript((tab) => {
    (chrome.tabs as { query: unknown }).query = async () => [tab];
  }, front);
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  return popup;
}

/** Text of the badge on the tab in front. */
async function badgeOf(page: Page): Promise<string> {
  await page.bringToFront();
  const worker = await bench.browser.worker();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText({ tabId: tab!.id! });
  });
}

afterEach(async () => {
  const worker = await bench.browser.worker();
  await worker.evaluate(() => chrome.storage.local.clear());
  for (const page of bench.browser.context.pages().slice(1)) await page.close();
});

describe('the toolbar', () => {
  it('counts the agencies of each tab', async () => {
    const page = await bench.open(STORY, html);
    await marksOf(page, 3);
    await expect.poll(() => badgeOf(page)).toBe('3');
    const quiet = await bench.open(OTHER_SITE, fixture('other-states.html'));
    await settle(quiet, 600);
    expect(await badgeOf(quiet)).toBe('');
    expect(await badgeOf(page)).toBe('3');
  });

  it('opens the popup', async () => {
    await bench.open(STORY, html);
    const worker = await bench.browser.worker();
    await worker.evaluate(() => chrome.action.openPopup());
    const popups = () => worker.evaluate(() => chrome.runtime.getContexts({ contextTypes: ['POPUP'] }));
    await expect.poll(async () => (await popups()).map(({ documentUrl }) => documentUrl)).toHaveLength(1);
    const [popup] = await popups();
    expect(popup?.documentUrl).toBe(`chrome-extension://${bench.browser.extensionId}/popup.html`);
  });

  it('has a popup that lists the agencies of the page and opens a card', async () => {
    const page = await bench.open(STORY, html);
    await marksOf(page, 3);
    const popup = await openPopup(page);
    await popup.getByRole('button', { name: /Enfield Police Department/ }).waitFor();
    expect(await popup.locator('.agencies li').count()).toBe(3);
    await popup.getByRole('button', { name: /Enfield Police Department/ }).click();
    await expect.poll(() => openTitle(page)).toBe('Enfield Police Department');
  });
});

describe('off', () => {
  it('on this site, from the card: at once and after a reload, and not elsewhere; the popup turns it on', async () => {
    const page = await bench.open(STORY, html);
    await openCard(page, (await marksOf(page, 3))[0]);
    await press(page, /^More$/);
    await press(page, /^Off on this site$/);
    await marksOf(page, 0);
    await expect.poll(() => page.locator(HOST_ELEMENT).count()).toBe(0);
    await page.reload();
    await settle(page, 800);
    expect(await readMarks(page)).toEqual([]);

    const elsewhere = await bench.open(OTHER_SITE, html);
    await marksOf(elsewhere, 3);

    const popup = await openPopup(page);
    await popup.getByRole('switch', { name: /Off on this site/ }).click();
    await marksOf(page, 3);
    await popup.close();
  });

  it('everywhere, from the list: in every tab, until the popup turns it on', async () => {
    const page = await bench.open(STORY, html);
    const elsewhere = await bench.open(OTHER_SITE, html);
    await marksOf(elsewhere, 3);
    await marksOf(page, 3);
    await page.bringToFront();
    await press(page, /^\d+ agenc(y|ies)\b.* on record/);
    await press(page, /^Off everywhere$/);
    await marksOf(page, 0);
    await marksOf(elsewhere, 0);
    const popup = await openPopup(page);
    await popup.getByRole('switch', { name: 'Off everywhere' }).click();
    await marksOf(page, 3);
    await marksOf(elsewhere, 3);
    await popup.close();
  });
});

describe('a page outside the list', () => {
  it('is read once when the reader asks for it in the popup', async () => {
    // A press on the toolbar's button grants the page for once; a test cannot press it, so this copy has the grant.
    const extension = patchedExtension({
      manifest: (manifest) => ({
        ...manifest,
        host_permissions: [...(manifest.host_permissions as string[]), '*://*.unlisted.example/*'],
      }),
    });
    const browser = await launchChromium({ extension, port: bench.server.port, headless: true });
    try {
      const url = 'https://www.unlisted.example/story';
      bench.server.serve(url, html);
      const page = await browser.context.newPage();
      await page.goto(url);
      await settle(page, 600);
      expect(await readMarks(page)).toEqual([]);
      const popup = await openPopup(page, browser);
      await popup.getByRole('button', { name: 'Read this page, once' }).click();
      await marksOf(page, 3);
      await page.reload();
      await settle(page, 600);
      expect(await readMarks(page)).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

describe('the background', () => {
  it('may be stopped at any time: the next card wakes it', async () => {
    const page = await bench.open(STORY, html);
    const marks = await marksOf(page, 3);
    await openCard(page, marks[0]);
    await page.keyboard.press('Escape');
    await stopWorker(page);
    await page.reload();
    expect(await openCard(page, (await marksOf(page, 3))[2])).toMatch(
      /^Southern Connecticut State University/,
    );
  });

  it('keeps its database in the extension’s origin; the page has none', async () => {
    const page = await bench.open(STORY, html);
    await openCard(page, (await marksOf(page, 3))[0]);
    const worker = await bench.browser.worker();
    const names = (databases: IDBDatabaseInfo[]): string[] => databases.map(({ name }) => name ?? '');
    expect(names(await worker.evaluate(() => indexedDB.databases()))).not.toEqual([]);
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
    const [origin, stores] = await worker.evaluate(async () => {
      const [info] = await indexedDB.databases();
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(info!.name!);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const found = [...database.objectStoreNames];
      database.close();
      return [location.origin, found] as const;
    });
    expect(origin).toBe(`chrome-extension://${bench.browser.extensionId}`);
    expect(stores).toContain('agencies');
  });

  async function stopWorker(page: Page): Promise<void> {
    const session = await page.context().newCDPSession(page);
    const { targetInfos } = await session.send('Target.getTargets');
    const target = targetInfos.find(({ type }) => type === 'service_worker');
    expect(target).toBeDefined();
    await session.send('Target.closeTarget', { targetId: target!.targetId });
    await expect
      .poll(async () => (await session.send('Target.getTargets')).targetInfos.map(({ type }) => type))
      .not.toContain('service_worker');
  }
});
