/** The ways to a card beside the click: resting on words, words selected, the page's frames; and ways to have quiet. */

import { afterEach, describe, expect, it } from 'vitest';
import { openTitle } from '../../scripts/support/card.ts';
import { readMarks } from '../../scripts/support/overlay.ts';
import { extensionBench, fixture, marksOf, openCard, settle } from '../support/extension.ts';
import { askForSelection, press, set, shown, stored } from '../support/panel.ts';

const STORY = 'https://www.wtnh.com/news/bake-sale';
const bench = extensionBench();
const html = fixture('three-agencies.html');

afterEach(async () => {
  const worker = await bench.browser.worker();
  await worker.evaluate(() => chrome.storage.local.clear());
  for (const page of bench.browser.context.pages().slice(1)) await page.close();
});

describe('the pointer at rest on marked words', () => {
  it('opens nothing unless the reader has switched it on; then it leaves the focus where it is', async () => {
    const page = await bench.open(STORY, html);
    await marksOf(page, 3);
    await expect.poll(() => shown(page)).toContain('3 agencies on record');
    const [x, y] = await page.evaluate(() => {
      const [first] = [...CSS.highlights.get('on-record')!] as Range[];
      const box = first!.getBoundingClientRect();
      return [box.x + box.width / 2, box.y + box.height / 2] as const;
    });
    const rest = async () => {
      await page.mouse.move(5, 5);
      await page.mouse.move(x, y);
      await settle(page, 1200);
      return openTitle(page);
    };
    expect(await rest()).toBe('');
    await set(bench, { hover: true });
    await settle(page, 300);
    expect(await rest()).toBe('Wethersfield Police Department');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });
});

describe('selected words', () => {
  it.each([
    ['a town', 'Stratford', /Stratford Police Department/],
    ['a department by its initials', 'DCF', /Children and Families/],
    [
      'a sentence',
      'The Norwalk Police Department and the town of Norwalk, Conn., hold a fair.',
      /^.*Norwalk Police/,
    ],
    ['words of no agency', 'apple cake', /Nothing is on record about these words/],
  ])('that are %s are looked up, also on a page that names no agency', async (_what, words, expected) => {
    const page = await bench.open(
      'https://www.wtnh.com/news/quiet',
      '<title>Quiet</title><p>Cakes are sold.</p>',
    );
    await settle(page, 500);
    await askForSelection(bench, page, words);
    await expect.poll(() => shown(page), { timeout: 5_000 }).toMatch(expected);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('on-record-ui').count()).toBe(0);
  });

  it('that may mean several agencies give a list to choose from', async () => {
    const page = await bench.open(STORY, html);
    await marksOf(page, 3);
    await askForSelection(bench, page, 'Enfield');
    await expect.poll(() => openTitle(page)).toBe('On record: “Enfield”');
    await press(page, /^Enfield Public Schools/);
    await expect.poll(() => openTitle(page)).toBe('Enfield Public Schools');
  });
});

describe('frames of the same site', () => {
  it('are marked, counted with the page, and open their cards in the top frame', async () => {
    bench.server.serve('https://www.wtnh.com/inner', '<title>i</title><p>Stratford police sell cakes.</p>');
    const srcdoc = '<p>Norwalk police bake in Connecticut.</p>';
    const page = await bench.open(
      'https://www.wtnh.com/outer',
      `<title>o</title><p>Enfield police, of Connecticut, buy cakes.</p>
       <iframe src="/inner" width="500" height="120"></iframe><iframe srcdoc="${srcdoc}" width="500"></iframe>`,
    );
    await expect.poll(() => shown(page), { timeout: 5_000 }).toBe('3 agencies on record');
    const box = (await page.locator('iframe').first().boundingBox())!;
    await page.mouse.click(box.x + 40, box.y + 28);
    await expect.poll(() => openTitle(page)).toBe('Stratford Police Department');
    await page.keyboard.press('Escape');
    await page
      .locator('iframe')
      .first()
      .evaluate((frame) => frame.remove());
    await expect.poll(() => shown(page)).toBe('2 agencies on record');
  });

  it('in the page of another site are left alone', async () => {
    bench.server.serve('https://www.wtnh.com/inner', '<title>i</title><p>Stratford police sell cakes.</p>');
    const page = await bench.open(
      'https://unlisted.example/page',
      '<title>o</title><p>Text.</p><iframe src="https://www.wtnh.com/inner"></iframe>',
    );
    await settle(page);
    const marked = await page.frames()[1]!.evaluate(() => CSS.highlights.has('on-record'));
    expect(marked).toBe(false);
  });
});

describe('quiet', () => {
  it('an agency is muted until its record changes, and then says what changed', async () => {
    const page = await bench.open(STORY, html);
    await openCard(page, (await marksOf(page, 3))[0]);
    await press(page, /^More$/);
    await press(page, /^Mute until the record changes$/);
    await marksOf(page, 2);
    await page.reload();
    await marksOf(page, 2);
    expect(await shown(page)).not.toContain('Wethersfield');

    // As if the record had been otherwise when it was muted: one statement less.
    const settings = await stored(bench);
    const muted = settings.muted as Record<string, Record<string, string>>;
    const [gone] = Object.keys(muted['wethersfield-pd']!);
    delete muted['wethersfield-pd']![gone!];
    await set(bench, settings);
    const [mark] = await marksOf(page, 3);
    await openCard(page, mark);
    expect(await shown(page)).toContain('Its record has changed since: 1 statement is new or different.');
  });

  it('only the first mention is underlined where that was chosen', async () => {
    await set(bench, { marks: 'first' });
    const twice = html.replace('</article>', '<p>Wethersfield police ate the last cake.</p></article>');
    const page = await bench.open(STORY, twice);
    await marksOf(page, 3);
    await set(bench, { marks: 'every' });
    await marksOf(page, 4);
  });

  it('it can be off for a time', async () => {
    await set(bench, { snoozedUntil: Date.now() + 60_000 });
    const page = await bench.open(STORY, html);
    await settle(page);
    expect(await readMarks(page)).toEqual([]);
    await set(bench, { snoozedUntil: Date.now() - 1 });
    await marksOf(page, 3);
  });

  it('“not this agency” is kept here, with the words and no more of the page', async () => {
    const page = await bench.open(STORY, html);
    await openCard(page, (await marksOf(page, 3))[0]);
    await press(page, /^Why am I seeing this\?$/);
    await press(page, /^Not this agency$/);
    await expect.poll(() => shown(page)).toContain('Kept in this browser');
    const [report] = (await stored(bench)).notThis as { words: string }[];
    expect(Object.keys(report!).sort()).toEqual(['agency', 'rule', 'version', 'words']);
    expect(report!.words.length).toBeLessThan(60);
  });
});
