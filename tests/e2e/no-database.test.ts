/** IndexedDB fails for real: cards answer from the record that came with the extension, and the options say so. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCard } from '../../scripts/support/card.ts';
import { type Bench, extensionBench, fixture, marksOf, openCard } from '../support/extension.ts';

const FROM_BUNDLE =
  /The browser’s database cannot be used \(\w+\)\. The record that came with the extension answers/;
const FROM_DATABASE = 'It is kept in this browser’s database for the extension.';

let stories = 0;

/** Opens a story with three agencies, and the card of the first. */
async function readFirstCard(bench: Bench) {
  stories += 1;
  const page = await bench.open(`https://www.wtnh.com/news/story-${stories}`, fixture('three-agencies.html'));
  expect(await openCard(page, (await marksOf(page, 3))[0])).toBe('Wethersfield Police Department');
  return readCard(page);
}

async function optionsText({ browser }: Bench): Promise<string> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await page.locator('h1').waitFor();
  return page.locator('main').innerText();
}

describe('where the disk lets no database be made', () => {
  const bench = extensionBench({
    // A file stands where the browser wants to make the folder of its databases.
    prepare(profile) {
      mkdirSync(join(profile, 'Default'), { recursive: true });
      writeFileSync(join(profile, 'Default/IndexedDB'), 'not a folder');
    },
  });

  it('the database cannot be opened', async () => {
    const worker = await bench.browser.worker();
    const opened = await worker.evaluate(
      () =>
        new Promise((resolve) => {
          const request = indexedDB.open('probe');
          request.onsuccess = () => resolve('opened');
          request.onerror = () => resolve(request.error?.name);
        }),
    );
    expect(opened).not.toBe('opened');
  });

  it('the card is whole, and the options say where it is from', async () => {
    const { matters } = await readFirstCard(bench);
    expect(matters.length).toBeGreaterThan(1);
    for (const { allegation, answer, sources } of matters) {
      expect([allegation, answer, sources].map((part) => part.length > 0)).toEqual([true, true, true]);
    }
    expect(await optionsText(bench)).toMatch(FROM_BUNDLE);
  });
});

describe('where the database is taken away while the extension runs', () => {
  const bench = extensionBench();

  it('the next card is as whole as the one before', async () => {
    const before = await readFirstCard(bench);
    expect(await optionsText(bench)).toContain(FROM_DATABASE);
    const { context, extensionId } = bench.browser;
    const session = await context.newCDPSession(await context.newPage());
    await session.send('Storage.clearDataForOrigin', {
      origin: `chrome-extension://${extensionId}`,
      storageTypes: 'indexeddb',
    });
    expect(await readFirstCard(bench)).toEqual(before);
    expect(await optionsText(bench)).toMatch(FROM_BUNDLE);
  });
});

describe('where rows of the database are gone or spoilt while the extension runs', () => {
  const bench = extensionBench();

  it('the next card is as whole as the one before', async () => {
    const before = await readFirstCard(bench);
    const worker = await bench.browser.worker();
    await worker.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('on-record');
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const write = request.result.transaction(['sources', 'agencies'], 'readwrite');
            write.objectStore('sources').clear();
            write.objectStore('agencies').put({ id: 'wethersfield-pd', name: 7 });
            write.oncomplete = () => resolve(request.result.close());
          };
        }),
    );
    expect(await readFirstCard(bench)).toEqual(before);
    expect(await optionsText(bench)).toMatch(FROM_BUNDLE);
  });
});
