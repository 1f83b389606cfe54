import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { textToPage } from '../../scripts/support/article-page.ts';
import { ROOT } from '../../scripts/support/build.ts';
import { createDetector } from '../../scripts/support/detector.ts';
import { htmlText } from '../../scripts/support/html-text.ts';
import { readMarks } from '../../scripts/support/overlay.ts';
import { extensionBench } from '../support/extension.ts';

/** Articles tried, spread over the labelled ones. */
const SAMPLE = 24;
const HOST = 'www.ctpost.com';

const bench = extensionBench();

interface Article {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
}

function sample(): Article[] {
  const folder = join(ROOT, 'tests/corpus/dev/articles');
  const names = readdirSync(folder).sort();
  const step = Math.max(1, Math.floor(names.length / SAMPLE));
  return names
    .filter((_name, index) => index % step === 0)
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Article);
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

it('marks in the browser what the command line finds in the same page', async () => {
  const detector = createDetector();
  let marked = 0;
  for (const { id, title, text } of sample()) {
    const html = textToPage(title === undefined ? text : `${title}\n\n${text}`);
    const read = htmlText(html);
    const { mentions } = await detector.detect({ ...read, host: HOST });
    const expected = mentions
      .filter(({ certainty }) => certainty === 'sure')
      .map(({ start, end }) => plain(read.text.slice(start, end)));
    const page = await bench.open(`https://${HOST}/${id}`, html);
    const words = async (): Promise<string[]> => (await readMarks(page)).map((mark) => plain(mark.text));
    if (expected.length === 0) await page.waitForTimeout(600);
    await expect.poll(words, { timeout: 5_000, message: id }).toEqual(expected);
    marked += expected.length;
    await page.close();
  }
  expect(marked).toBeGreaterThan(SAMPLE);
}, 120_000);
