import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launchChromium } from '../../scripts/support/launch.ts';
import { HOST_ELEMENT } from '../../scripts/support/overlay.ts';
import { extensionBench, fixture, marksOf, openCard, settle } from '../support/extension.ts';

const STORY = 'https://www.wtnh.com/news/bake-sale';
const bench = extensionBench();

/** The page as markup, without the one element that the extension may add; that one is counted apart. */
function snapshot(page: Page): Promise<{ html: string; hosts: number; where: string; nodes: number }> {
  return page.evaluate((name) => {
    const copy = document.documentElement.cloneNode(true) as Element;
    const hosts = [...copy.querySelectorAll(name)];
    const where = hosts.map((host) => `${host.parentElement?.localName} ${host.nextSibling === null}`).join();
    for (const host of hosts) host.remove();
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    let nodes = 0;
    while (walker.nextNode()) nodes += 1;
    return { html: copy.outerHTML, hosts: hosts.length, where, nodes: nodes - hosts.length };
  }, HOST_ELEMENT);
}

describe('a page with marks', () => {
  let bare: Launched;

  beforeAll(async () => {
    bare = await launchChromium({ port: bench.server.port, headless: true });
  });

  afterAll(() => bare.close());

  it('is, node for node, the page without the extension, save one host element at its end', async () => {
    const page = await bench.open(STORY, fixture('three-agencies.html'));
    await marksOf(page, 3);
    const plain = await bare.context.newPage();
    await plain.goto(STORY);
    const without = await snapshot(plain);
    expect(without.hosts).toBe(0);

    const marked = await snapshot(page);
    expect(marked).toEqual({ ...without, hosts: 1, where: 'html true' });

    const [mark] = await marksOf(page, 3);
    await openCard(page, mark);
    expect(await snapshot(page)).toEqual(marked);
  });

  it('keeps its own text nodes, and sees no change but the host element', async () => {
    const page = await bench.browser.context.newPage();
    await page.addInitScript(() => {
      const changes: string[] = [];
      addEventListener('load', () => {
        const observer = new MutationObserver((records) => {
          for (const { type, target, addedNodes, removedNodes } of records) {
            const names = [...addedNodes, ...removedNodes].map(({ nodeName }) => nodeName.toLowerCase());
            changes.push(`${type} ${target.nodeName.toLowerCase()} ${names.join()}`);
          }
        });
        observer.observe(document, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
      });
      Object.assign(globalThis, { changes });
    });
    bench.server.serve(STORY, fixture('three-agencies.html'));
    await page.goto(STORY);
    await marksOf(page, 3);
    await settle(page, 500);
    const changes = await page.evaluate(() => (globalThis as unknown as { changes: string[] }).changes);
    expect(changes.filter((change) => !change.startsWith(`childList html ${HOST_ELEMENT}`))).toEqual([]);
  });
});

describe('layout', () => {
  /** Sum of all layout shifts of a page, those after input included. */
  const shiftOf = (page: Page): Promise<number> =>
    page.evaluate(() => (globalThis as unknown as { shift: number }).shift);

  async function openWatched(): Promise<Page> {
    const page = await bench.browser.context.newPage();
    await page.addInitScript(() => {
      Object.assign(globalThis, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          (globalThis as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    bench.server.serve(STORY, fixture('three-agencies.html'));
    await page.goto(STORY);
    return page;
  }

  it('does not shift when marks, chip and card come and go', async () => {
    const page = await openWatched();
    const [mark] = await marksOf(page, 3);
    await openCard(page, mark);
    await page.keyboard.press('Escape');
    await settle(page, 500);
    expect(await shiftOf(page)).toBe(0);
  });

  it('is seen to shift when something is put above the story', async () => {
    const page = await openWatched();
    await marksOf(page, 3);
    await page.evaluate(() => {
      const banner = document.createElement('div');
      banner.style.height = '120px';
      document.body.prepend(banner);
    });
    await expect.poll(() => shiftOf(page)).toBeGreaterThan(0);
  });
});
