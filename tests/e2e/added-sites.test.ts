/** Sites that the reader adds, and the extension's own pages as a reader uses them. */

import type { Page } from '@playwright/test';
import { afterEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/support/launch.ts';
import { readMarks } from '../../scripts/support/overlay.ts';
import { extensionBench, fixture, marksOf, settle } from '../support/extension.ts';
import { set, stored } from '../support/panel.ts';
import { patchedExtension } from '../support/patched.ts';

const bench = extensionBench();
const html = fixture('three-agencies.html');

afterEach(async () => {
  const worker = await bench.browser.worker();
  await worker.evaluate(() => chrome.storage.local.clear());
});

async function extensionPage(name: string): Promise<Page> {
  const page = await bench.browser.context.newPage();
  await page.goto(`chrome-extension://${bench.browser.extensionId}/${name}.html`);
  await page.locator('h1').waitFor();
  return page;
}

/** A copy that has been allowed these hosts from the start: the browser's own question cannot be answered by a test. */
const allowedCopy = (origin: string): string =>
  patchedExtension({
    manifest: ({ host_permissions = [], ...rest }) => ({
      ...rest,
      host_permissions: [...(host_permissions as string[]), origin],
    }),
  });

interface Allowed {
  /** Where the registered scripts run, by their ids. */
  registered(): Promise<Record<string, string[]>>;
  open(url: string, page?: string): Promise<Page>;
}

async function whereAllowed(origin: string, work: (allowed: Allowed) => Promise<void>): Promise<void> {
  const extension = allowedCopy(origin);
  const browser = await launchChromium({ extension, port: bench.server.port, headless: true });
  try {
    const worker = await browser.worker();
    await work({
      async registered() {
        const scripts = await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
        return Object.fromEntries(scripts.map(({ id, matches = [] }) => [id, matches]));
      },
      async open(url, text = html) {
        bench.server.serve(url, text);
        const page = await browser.context.newPage();
        await page.goto(url);
        return page;
      },
    });
  } finally {
    await browser.close();
  }
}

it('on a site that the browser allows, it runs in the outlet’s part of it and nowhere else', async () => {
  await whereAllowed('*://*.law.com/*', async ({ registered, open }) => {
    await expect.poll(registered).toEqual({ 'added-sites': ['*://*.law.com/ctlawtribune/*'] });
    await marksOf(await open('https://www.law.com/ctlawtribune/bake-sale'), 3);
    const elsewhere = await open('https://www.law.com/other/bake-sale');
    await settle(elsewhere);
    expect(await readMarks(elsewhere)).toEqual([]);
  });
});

describe('where all news sites are allowed', () => {
  const says = (head: string): string => html.replace('</head>', `${head}</head>`);
  const NEWS = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';

  it('it runs where a page says that it is news, and nowhere else', async () => {
    expect(says(NEWS)).not.toBe(html);
    await whereAllowed('*://*/*', async ({ registered, open }) => {
      await expect.poll(registered).toEqual({ 'news-sites': ['*://*/*'] });
      await marksOf(await open('https://news.example/bake-sale', says(NEWS)), 3);
      const shop = await open('https://shop.example/bake-sale');
      await settle(shop);
      expect(await readMarks(shop)).toEqual([]);
      // An application that shows an article without loading a page says so later.
      await shop.evaluate((text) => {
        const script = document.createElement('script');
        script.type = 'application/ld+json';
        script.textContent = text;
        document.head.append(script);
      }, '{"@type":"NewsArticle"}');
      await marksOf(shop, 3);
      // A listed site needs not say it, and has the page script once.
      await marksOf(await open('https://www.wtnh.com/bake-sale'), 3);
    });
  });

  it('the options page says so, and offers to give the permission back', async () => {
    const page = await extensionPage('options');
    await page.getByText('All news sites, if you like').click();
    expect(await page.locator('main').innerText()).toMatch(
      /It runs by itself on \d+ news sites, and on no other page/,
    );
    const ask = page.getByRole('button', { name: 'Ask the browser for all news sites' });
    expect(await ask.isVisible()).toBe(true);
    expect(await page.getByText(/whether the page’s own description/).isVisible()).toBe(true);
  });
});

describe('the options page', () => {
  it('says which record it has, where it is kept, and that it asked nobody', async () => {
    const page = await extensionPage('options');
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/Version \d+\.\d+\.\d+, checked .+: \d+ agencies\./);
    expect(text).toContain('It is kept in this browser’s database for the extension.');
    expect(text).toContain('anywhere outside the extension: 0.');
    expect(text).not.toContain('has not allowed');
  });

  it('changes what is underlined, lists what is off, and turns it on again', async () => {
    await set(bench, { offHosts: ['www.wtnh.com'] });
    const page = await extensionPage('options');
    await page.getByRole('radio', { name: /only the first mention/ }).check();
    await expect.poll(async () => (await stored(bench)).marks).toBe('first');
    await page.getByRole('button', { name: 'Turn it on: www.wtnh.com' }).click();
    await expect.poll(async () => (await stored(bench)).offHosts).toEqual([]);
  });

  it('exports what is kept, and forgets all of it', async () => {
    await set(bench, { hover: true });
    const page = await extensionPage('options');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export as a file' }).click(),
    ]);
    const { settings } = JSON.parse(await readStream(await download.createReadStream()));
    expect(settings.hover).toBe(true);
    await page.getByRole('button', { name: 'Reset everything' }).click();
    await expect.poll(async () => (await stored(bench)).hover).toBe(false);
    await expect.poll(() => page.getByRole('status').innerText()).not.toBe('');
  });
});

async function readStream(stream: AsyncIterable<unknown>): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of stream) pieces.push(String(piece));
  return pieces.join('');
}

it('the first-run page says in three pictures what it does, and how to silence it', async () => {
  const page = await extensionPage('welcome');
  expect(await page.locator('.steps .picture').count()).toBe(3);
  expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
    'It underlines the words',
    'A click opens the card',
    'It is easily silenced',
    'What it does not do',
  ]);
});
