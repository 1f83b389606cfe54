/** The built extension in a real Chromium, before a server that answers as every host. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, expect } from 'vitest';
import { ROOT } from '../../scripts/support/build.ts';
import { openTitle } from '../../scripts/support/card.ts';
import { type Launched, type LaunchOptions, launchChromium } from '../../scripts/support/launch.ts';
import {
  type NewsServer,
  type Page as ServedPage,
  startNewsServer,
} from '../../scripts/support/news-server.ts';
import { clickMark, type Mark, readMarks, readOverlay } from '../../scripts/support/overlay.ts';
import { BUILDS } from './builds.ts';

export interface Bench {
  readonly server: NewsServer;
  readonly browser: Launched;
  /** Serves a page and opens it in a new tab. */
  open(url: string, page: ServedPage | string): Promise<Page>;
}

/** @returns the text of an invented page of `tests/fixtures/pages` */
export function fixture(name: string): string {
  return readFileSync(join(ROOT, 'tests/fixtures/pages', name), 'utf8');
}

/**
 * For the tests of a file: one browser and one server. Afterwards no request may have arrived that the pages do
 * not explain, whatever the tests were about.
 */
export function extensionBench(options: Partial<LaunchOptions> = {}): Bench {
  let server: NewsServer;
  let browser: Launched;
  beforeAll(async () => {
    server = await startNewsServer();
    browser = await launchChromium({
      extension: BUILDS.chrome,
      port: server.port,
      headless: true,
      ...options,
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    expect(server?.unexpected(), 'requests that no page made').toEqual([]);
  });
  return {
    get server() {
      return server;
    },
    get browser() {
      return browser;
    },
    open: async (url, page) => {
      server.serve(url, page);
      const tab = await browser.context.newPage();
      await tab.goto(url);
      return tab;
    },
  };
}

/** Waits until a page has this many marks, and gives them in page order. */
export async function marksOf(page: Page, count: number): Promise<Mark[]> {
  await expect.poll(async () => (await readMarks(page)).length, { timeout: 10_000 }).toBe(count);
  return readMarks(page);
}

/** Long enough for the extension to have done what it would do on a page of this size; for tests that it did not. */
export async function settle(page: Page, milliseconds = 1_500): Promise<void> {
  await page.waitForTimeout(milliseconds);
}

/** Waits for the interface, clicks marked words, and gives the title of what has opened. */
export async function openCard(page: Page, mark: Mark | undefined): Promise<string> {
  await expect.poll(async () => (await readOverlay(page)).length, { timeout: 10_000 }).toBeGreaterThan(0);
  if (mark === undefined) throw new Error('There is no such mark.');
  await clickMark(page, mark);
  await expect.poll(() => openTitle(page)).not.toBe('');
  return openTitle(page);
}
