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

it('on a site that the browser allows, it runs in the outlet’s part of it and nowhere else', async () => {
  // The browser's own question cannot be answered by a test: this copy has been allowed the host from the start.
  const extension = patchedExtension({
    manifest: ({ host_permissions = [], ...rest }) => ({
      ...rest,
      host_permissions: [...(host_permissions as string[]), '*://*.law.com/*'],
    }),
  });
  const browser = await launchChromium({ extension, port: bench.server.port, headless: true });
  try {
    const worker = await browser.worker();
    const registered = () => worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    await expect
      .poll(async () => (await registered()).flatMap(({ matches = [] }) => matches))
      .toEqual(['*://*.law.com/ctlawtribune/*']);
    const open = async (url: string) => {
      bench.server.serve(url, html);
      const page = await browser.context.newPage();
      await page.goto(url);
      return page;
    };
    await marksOf(await open('https://www.law.com/ctlawtribune/bake-sale'), 3);
    const elsewhere = await open('https://www.law.com/other/bake-sale');
    await settle(elsewhere);
    expect(await readMarks(elsewhere)).toEqual([]);
  } finally {
    await browser.close();
  }
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
    expect(await page.getByRole('status').innerText()).not.toBe('');
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
