import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/support/build.ts';
import { type Launched, launchChromium } from '../../scripts/support/launch.ts';
import { type NewsServer, startNewsServer } from '../../scripts/support/news-server.ts';
import { BUILDS } from '../support/builds.ts';

let server: NewsServer;
let browser: Launched;
let page: Page;

beforeAll(async () => {
  server = await startNewsServer();
  browser = await launchChromium({ extension: BUILDS.gallery, port: server.port, headless: true });
  page = await browser.context.newPage();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  expect(server.unexpected()).toEqual([]);
});

async function show(path: string): Promise<void> {
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
}

/** @returns a line for each rule that an element breaks */
async function violations(within = 'html'): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().include(within).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

async function galleryStates(): Promise<string[]> {
  await show('gallery.html');
  await page.locator('.state').first().waitFor();
  return page.locator('.state').evaluateAll((states) => states.map(({ id }) => id));
}

describe('axe finds nothing to complain about', () => {
  it.each([
    ['light', 'en'],
    ['dark', 'en'],
    ['light', 'es'],
  ])(
    'in chip, list, card and every other state of the gallery (%s, %s)',
    async (theme, language) => {
      const states = await galleryStates();
      expect(states.length).toBeGreaterThan(15);
      const found: string[] = [];
      for (const state of states) {
        await show(`gallery.html?state=${state}&theme=${theme}&lang=${language}`);
        await page.locator('.state').waitFor();
        found.push(...(await violations('.state')).map((violation) => `${state}: ${violation}`));
      }
      expect(found).toEqual([]);
    },
    120_000,
  );

  it.each(['popup.html', 'options.html', 'welcome.html'])('in %s, light and dark', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await show(path);
      await page.locator('main').waitFor();
      expect(await violations(), colorScheme).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('unless there is something: a planted fault is found', async () => {
    const [state] = await galleryStates();
    await show(`gallery.html?state=${state}`);
    await page.locator('.state').waitFor();
    await page.locator('.state').evaluate((element) => {
      element.append(document.createElement('button'));
    });
    expect(await violations('.state')).toHaveLength(1);
  });
});

/** Every record of a folder of the data. */
function records<T>(folder: string): T[] {
  const path = join(ROOT, 'data', folder);
  return readdirSync(path).map((name) => JSON.parse(readFileSync(join(path, name), 'utf8')) as T);
}

it('every agency with a matter on record has a card with its name and that matter', async () => {
  const matters = records<{ statements: { agencies: string[] }[] }>('matters');
  const named = new Set(matters.flatMap(({ statements }) => statements.flatMap(({ agencies }) => agencies)));
  const wrong: string[] = [];
  for (const { id, name } of records<{ id: string; name: string }>('agencies')) {
    await show(`gallery.html?agency=${id}`);
    await page.locator('.state').waitFor();
    const title = await page.locator('.state h2').first().innerText();
    const rails = await page.locator('.state .rail').count();
    if (title !== name || rails > 0 !== named.has(id)) wrong.push(`${id}: "${title}", ${rails} open`);
  }
  expect(wrong).toEqual([]);
}, 120_000);
