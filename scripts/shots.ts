/**
 * `npm run shots [-- DIR]`: pictures of every state of the interface, light and dark, narrow, in Spanish and in forced
 * colours, of every agency's card, and of the sample story in narrow and wide windows. The two for the README go into
 * `docs/`.
 */

import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildApart, ROOT } from './support/build.ts';
import { openTitle } from './support/card.ts';
import { type Launched, launchChromium } from './support/launch.ts';
import { type NewsServer, startNewsServer } from './support/news-server.ts';
import { clickMark, readMarks, readOverlay } from './support/overlay.ts';

const STORY = 'https://www.wtnh.com/sample';
const THEMES = ['light', 'dark'] as const;
/** Tall enough for the allegation, the answer and what came next in one picture. */
const README_WINDOW = { width: 1480, height: 1500 } as const;
/** Windows in CSS pixels: the narrowest that is supported, a laptop's, a wide one, and the README's. */
const WINDOWS = [
  { width: 320, height: 640 },
  { width: 1280, height: 860 },
  { width: 1600, height: 1000 },
  README_WINDOW,
] as const;

/** How a state of the interface is shown: what is added to its name, to its address, and how wide the window is. */
const LOOKS = [
  { suffix: 'light', query: 'theme=light', width: 1280 },
  { suffix: 'dark', query: 'theme=dark', width: 1280 },
  { suffix: '320', query: 'theme=light', width: 320 },
  { suffix: '320-es', query: 'theme=light&lang=es', width: 320 },
  { suffix: 'es', query: 'theme=light&lang=es', width: 1600 },
  { suffix: 'forced', query: 'theme=light', width: 640, forced: true },
] as const;

async function shootGallery({ context, extensionId }: Launched, folder: string): Promise<void> {
  const page = await context.newPage();
  const show = async (query: string): Promise<void> => {
    await page.goto(`chrome-extension://${extensionId}/gallery.html?${query}`);
    await page.locator('.state').first().waitFor();
  };
  await show('');
  const states = await page.locator('.state').evaluateAll((all) => all.map(({ id }) => id));
  const agencies = readdirSync(join(ROOT, 'data/agencies')).map((name) => name.replace(/\.json$/, ''));
  for (const look of LOOKS) {
    await page.setViewportSize({ width: look.width, height: 640 });
    await page.emulateMedia({ forcedColors: 'forced' in look ? 'active' : 'none' });
    // An agency's card differs from another's in what is on record only.
    const cards = /light|dark|^320$/.test(look.suffix) ? agencies : [];
    const queries = [
      ...states.map((state) => [state, `state=${state}`] as const),
      ...cards.map((agency) => [`agency-${agency}`, `agency=${agency}`] as const),
    ];
    for (const [name, query] of queries) {
      await show(`${query}&${look.query}`);
      await page.screenshot({ path: join(folder, `${name}-${look.suffix}.png`), fullPage: true });
    }
  }
  await page.close();
}

async function shootStory({ context }: Launched, folder: string): Promise<void> {
  for (const window of WINDOWS) {
    for (const theme of THEMES) {
      const page = await context.newPage();
      await page.setViewportSize(window);
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(STORY);
      await hasChip(page);
      await page.screenshot({ path: join(folder, `story-chip-${window.width}-${theme}.png`) });
      await openFirstCard(page);
      await page.screenshot({ path: join(folder, `story-${window.width}-${theme}.png`) });
      if (window === README_WINDOW) {
        await page.screenshot({ path: join(ROOT, `docs/card-${theme}.png`) });
      }
      await page.close();
    }
  }
}

async function hasChip(page: Page): Promise<void> {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    await page.waitForTimeout(150);
    if ((await readOverlay(page)).length > 0) return;
  }
  throw new Error('No chip comes on the sample story.');
}

async function openFirstCard(page: Page): Promise<void> {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    await page.waitForTimeout(150);
    const [, mark] = await readMarks(page);
    if (mark === undefined) continue;
    await clickMark(page, mark);
    await page.waitForTimeout(150);
    if ((await openTitle(page)) !== '') return;
  }
  throw new Error('No card opens on the sample story.');
}

async function withBrowser(
  mode: string | undefined,
  work: (browser: Launched) => Promise<void>,
): Promise<void> {
  const server: NewsServer = await startNewsServer();
  server.serve(STORY, readFileSync(join(ROOT, 'scripts/sample/story.html'), 'utf8'));
  const extension = buildApart('shots', 'chromium', mode);
  const browser = await launchChromium({ extension, port: server.port, headless: true });
  try {
    await work(browser);
  } finally {
    await browser.close();
    await server.close();
  }
}

const folder = process.argv[2] ?? 'shots';
mkdirSync(folder, { recursive: true });
mkdirSync(join(ROOT, 'docs'), { recursive: true });
await withBrowser('gallery', (browser) => shootGallery(browser, folder));
await withBrowser(undefined, (browser) => shootStory(browser, folder));
console.log(`${readdirSync(folder).length} pictures in ${folder}`);
