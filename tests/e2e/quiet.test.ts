import { describe, expect, it } from 'vitest';
import { HOST_ELEMENT, readMarks, readOverlay } from '../../scripts/support/overlay.ts';
import { extensionBench, fixture, marksOf, settle } from '../support/extension.ts';

const bench = extensionBench();

describe('the extension stays quiet', () => {
  it('on a story about namesakes in other states', async () => {
    const page = await bench.open('https://www.courant.com/crosswalks', fixture('other-states.html'));
    await settle(page);
    expect(await readMarks(page)).toEqual([]);
    expect(await readOverlay(page)).toEqual([]);
    expect(await page.locator(HOST_ELEMENT).count()).toBe(0);
  });

  it('on a site outside its list, although the story names agencies', async () => {
    const page = await bench.open('https://www.unlisted.example/story', fixture('eight-agencies.html'));
    await settle(page);
    expect(await readMarks(page)).toEqual([]);
    expect(await page.locator(HOST_ELEMENT).count()).toBe(0);
  });

  it('about navigation and footers', async () => {
    const page = await bench.open('https://www.wtnh.com/bake-sale', fixture('three-agencies.html'));
    const marks = await marksOf(page, 3);
    expect(marks.map(({ text }) => text).join(' ')).not.toMatch(/Norwalk|Trumbull/);
  });
});

describe('the extension speaks up', () => {
  it('once for each of the eight departments of a list', async () => {
    const page = await bench.open('https://apnews.com/article/book-fair', fixture('eight-agencies.html'));
    const marks = await marksOf(page, 8);
    expect(marks[0]?.text).toMatch(/Fairfield/);
  });
});
