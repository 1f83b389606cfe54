/** What the options page asks the browser for. The browser's own question cannot be answered by a test: it is noted. */

import type { Page } from '@playwright/test';
import { expect, it } from 'vitest';
import { type Launched, launchChromium } from '../../scripts/support/launch.ts';
import { patchedExtension } from '../support/patched.ts';

/** A copy from which the browser withholds all sites, as Firefox may. */
const withheld = () => patchedExtension({ manifest: ({ host_permissions: _, ...rest }) => rest });

async function withOptions(extension: string, work: (page: Page) => Promise<void>): Promise<void> {
  const browser: Launched = await launchChromium({ extension, headless: true });
  try {
    const page = await browser.context.newPage();
    await page.addInitScript(() => {
      const asked: unknown[] = [];
      Object.assign(globalThis, { asked });
      chrome.permissions.request = ((what: unknown) => {
        asked.push(what);
        return Promise.resolve(false);
      }) as typeof chrome.permissions.request;
    });
    await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await page.locator('h1').waitFor();
    await work(page);
  } finally {
    await browser.close();
  }
}

const asked = (page: Page): Promise<{ origins: string[] }[]> =>
  page.evaluate(() => (globalThis as unknown as { asked: { origins: string[] }[] }).asked);

it('one button asks for all the listed sites that the browser withholds, and for nothing else', async () => {
  await withOptions(withheld(), async (page) => {
    expect(await page.locator('main').innerText()).toMatch(/The browser has not allowed \d+ of them/);
    await page.getByRole('button', { name: 'Allow the listed sites' }).click();
    await expect.poll(async () => (await asked(page)).length).toBe(1);
    const [{ origins }] = (await asked(page)) as [{ origins: string[] }];
    expect(origins.length).toBeGreaterThan(50);
    expect(origins).toContain('*://*.wtnh.com/*');
    expect(origins.filter((origin) => !/^\*:\/\/\*\.[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/.test(origin))).toEqual(
      [],
    );
  });
});

it('all sites are asked for only by the button under the explanation, and a refusal changes nothing', async () => {
  await withOptions(withheld(), async (page) => {
    expect(await asked(page)).toEqual([]);
    await page.getByText('All news sites, if you like').click();
    await page.getByRole('button', { name: 'Ask the browser for all news sites' }).click();
    await expect.poll(() => asked(page)).toEqual([{ origins: ['*://*/*'] }]);
    expect(await page.locator('main').innerText()).toContain('and on no other page');
  });
});
