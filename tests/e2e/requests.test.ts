import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Launched, launchChromium } from '../../scripts/support/launch.ts';
import { type NewsServer, startNewsServer } from '../../scripts/support/news-server.ts';
import { BUILDS } from '../support/builds.ts';
import { fixture, marksOf, openCard, settle } from '../support/extension.ts';
import { patchedExtension, withoutPolicy } from '../support/patched.ts';

const STORY = 'https://apnews.com/article/book-fair';
const LEAK = 'https://statistics.example/seen';

let server: NewsServer;
let browser: Launched;

beforeEach(async () => {
  server = await startNewsServer();
  server.serve(STORY, fixture('eight-agencies.html'));
});

afterEach(async () => {
  await browser?.close();
  await server?.close();
});

/** All that a reader does with a story, and the extension's own pages. */
async function readStory(extension: string): Promise<string[]> {
  browser = await launchChromium({ extension, port: server.port, headless: true });
  const page = await browser.context.newPage();
  await page.goto(STORY);
  await openCard(page, (await marksOf(page, 8))[0]);
  await page.keyboard.press('Escape');
  for (const name of ['popup', 'options', 'welcome']) {
    const own = await browser.context.newPage();
    await own.goto(`chrome-extension://${browser.extensionId}/${name}.html`);
    await own.close();
  }
  await settle(page, 500);
  expect(server.arrivals.some(({ url }) => url === STORY)).toBe(true);
  return server.unexpected().map(({ url }) => url);
}

describe('requests', () => {
  it('none leaves the extension, its page script, its worker or its pages', async () => {
    expect(await readStory(BUILDS.chrome)).toEqual([]);
  });

  it('one planted in the worker is seen', async () => {
    const extension = patchedExtension({
      append: { 'background.js': `\nfetch(${JSON.stringify(LEAK)}).catch(() => {});` },
      manifest: withoutPolicy,
    });
    expect(await readStory(extension)).toContain(LEAK);
  });

  it('one planted in the page script is seen', async () => {
    const extension = patchedExtension({
      append: { 'reader.js': `\nfetch(${JSON.stringify(LEAK)}, { mode: 'no-cors' }).catch(() => {});` },
    });
    expect(await readStory(extension)).toContain(LEAK);
  });

  it('one planted in the worker does not get out against the policy', async () => {
    const extension = patchedExtension({
      append: { 'background.js': `\nfetch(${JSON.stringify(LEAK)}).catch(() => {});` },
    });
    expect(await readStory(extension)).toEqual([]);
  });
});
