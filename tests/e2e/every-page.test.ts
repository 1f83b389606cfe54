/** Pages of every kind, and what must never be seen of the extension in them. */

import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openDialog, openTitle } from '../../scripts/support/card.ts';
import { launchChromium } from '../../scripts/support/launch.ts';
import { boxOf, HOST_ELEMENT } from '../../scripts/support/overlay.ts';
import { BUILDS } from '../support/builds.ts';
import { extensionBench, fixture, marksOf, openCard, settle } from '../support/extension.ts';
import { shown } from '../support/panel.ts';

const STORY = 'https://www.wtnh.com/news/bake-sale';
const bench = extensionBench();
const html = fixture('three-agencies.html');
const LINE = 'In Connecticut, Stratford police bake too.';

afterEach(async () => {
  for (const page of bench.browser.context.pages().slice(1)) await page.close();
});

describe('a page that lives', () => {
  it('is followed through navigation without a reload, and an open card closes', async () => {
    const page = await bench.open(STORY, html);
    await openCard(page, (await marksOf(page, 3))[0]);
    await page.evaluate((line) => {
      history.pushState({}, '', '/news/other');
      document.title = 'Another story';
      document.querySelector('article')!.innerHTML = `<p>${line}</p>`;
    }, LINE);
    await marksOf(page, 1);
    await expect.poll(() => openTitle(page)).toBe('');
    await expect.poll(() => shown(page)).toBe('1 agency on record');
  });

  it('is followed when it grows, and when a line is put in the place of another', async () => {
    const page = await bench.open(STORY, html);
    await marksOf(page, 3);
    await page.evaluate(
      (line) => document.querySelector('article')!.insertAdjacentHTML('beforeend', `<p>${line}</p>`),
      LINE,
    );
    await marksOf(page, 4);
    await page.evaluate(() => {
      (document.querySelector('article p:last-child')!.firstChild as Text).data = 'Cakes are gone.';
    });
    await marksOf(page, 3);
  });

  it('has its open shadow trees read, and its templates not', async () => {
    const page = await bench.open(
      STORY,
      `<title>s</title><story-view><template shadowrootmode="open"><p>${LINE}</p></template></story-view>
       <template><p>Norwalk police</p></template>`,
    );
    await marksOf(page, 1);
    await expect.poll(() => shown(page)).toBe('1 agency on record');
  });

  it('has its drafts left alone', async () => {
    const page = await bench.open(
      STORY,
      `${html}<div id="draft" contenteditable spellcheck="false">Dear editor,</div>`,
    );
    await marksOf(page, 3);
    await page.locator('#draft').click();
    await page.keyboard.type(` ${LINE}`);
    await settle(page);
    await marksOf(page, 3);
    expect(await page.locator('#draft').innerText()).toBe(`Dear editor, ${LINE}`);
  });
});

describe('the look of a page', () => {
  it('its root font size and its rules for every element do not reach the card', async () => {
    const heights: number[] = [];
    for (const style of [
      '',
      'html{font-size:40px} *{letter-spacing:1em!important;display:block!important}',
    ]) {
      const page = await bench.open(
        STORY,
        html.replace('</style>', `article{max-width:400px}${style}</style>`),
      );
      await page.setViewportSize({ width: 1600, height: 2400 });
      await openCard(page, (await marksOf(page, 3))[0]);
      heights.push((await boxOf(page, (await openDialog(page))!)).height);
    }
    expect(heights[1]).toBe(heights[0]);
  });

  it.each([
    ['a page from right to left', '<html lang="he" dir="rtl"', { width: 1280, height: 900 }],
    ['a phone', '<html lang="en"', { width: 320, height: 640 }],
    ['a window at twice the size', '<html lang="en"', { width: 640, height: 450 }],
  ])('on %s the card is whole, in the window, and off its words', async (_what, root, viewport) => {
    const page = await bench.open(STORY, html.replace('<html lang="en"', root));
    await page.setViewportSize(viewport);
    const [mark] = await marksOf(page, 3);
    await openCard(page, mark);
    await settle(page, 600);
    const card = await boxOf(page, (await openDialog(page))!);
    expect(card.x).toBeGreaterThanOrEqual(0);
    expect(card.y).toBeGreaterThanOrEqual(0);
    expect(card.x + card.width).toBeLessThanOrEqual(viewport.width);
    expect(card.y + card.height).toBeLessThanOrEqual(viewport.height);
    const words = await page.evaluate(() => {
      const [range] = [...CSS.highlights.get('on-record-open')!] as Range[];
      return range!.getBoundingClientRect().toJSON() as DOMRect;
    });
    const isApart =
      words.bottom <= card.y ||
      words.top >= card.y + card.height ||
      words.right <= card.x ||
      words.left >= card.x + card.width;
    expect(isApart).toBe(true);
  });

  it('in print nothing of ours is seen', async () => {
    const page = await bench.open(STORY, html);
    await openCard(page, (await marksOf(page, 3))[0]);
    await page.emulateMedia({ media: 'print' });
    const withUs = await page.screenshot({ fullPage: true });
    const bare = await launchChromium({ port: bench.server.port, headless: true });
    try {
      const same = await bare.context.newPage();
      await same.goto(STORY);
      await same.emulateMedia({ media: 'print' });
      expect(withUs.equals(await same.screenshot({ fullPage: true }))).toBe(true);
    } finally {
      await bare.close();
    }
  });
});

it('after the extension is gone, its scripts take everything out of open pages', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'on-record-copy-'));
  cpSync(BUILDS.chrome, copy, { recursive: true });
  const browser = await launchChromium({ extension: copy, port: bench.server.port, headless: true });
  try {
    bench.server.serve(STORY, html);
    const page = await browser.context.newPage();
    await page.goto(STORY);
    await openCard(page, (await marksOf(page, 3))[0]);
    const worker = await browser.worker();
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await expect.poll(() => page.locator(HOST_ELEMENT).count(), { timeout: 8_000 }).toBe(0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  } finally {
    await browser.close();
  }
});
